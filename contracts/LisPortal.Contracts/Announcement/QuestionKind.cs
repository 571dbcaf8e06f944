namespace LisPortal.Contracts.Announcement;

/// <summary>How a screening question is answered: yes or no, or in words.</summary>
public enum QuestionKind
{
    YesNo,
    Text,
}
