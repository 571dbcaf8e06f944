namespace LisPortal.Kernel.Events;

/// <summary>From when something may be seen. A moment of a round is named, never copied as a date, because dates can be moved.</summary>
public enum Moment
{
    /// <summary>When it happens.</summary>
    AtOnce,

    /// <summary>The round is published.</summary>
    Publication,

    /// <summary>The round's application deadline has passed.</summary>
    ApplicationDeadline,
}
