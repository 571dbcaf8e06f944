namespace LisPortal.Announcement.Domain;

/// <summary>One offer round as the Directorate publishes it.</summary>
internal sealed record LocalOfferRoundSteps(int Number, LocalStep Offer, LocalStep ResponseDeadline, LocalStep MarkingDeadline);
