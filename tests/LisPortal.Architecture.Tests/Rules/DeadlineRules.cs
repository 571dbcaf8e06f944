using LisPortal.Kernel.Time;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LisPortal.Architecture.Tests.Rules;

/// <summary>
/// R-OFF-3: a deadline lasts through its minute. <see cref="Deadline"/> has no order to an instant, so the two ways round it are
/// looked for in the source: to compare its <see cref="Deadline.Stated"/>, and to hold a deadline as a mere instant.
/// </summary>
internal static class DeadlineRules
{
    private static readonly string[] Comparisons = ["CompareTo", "Equals", "Compare", "Subtract"];
    private static readonly string[] Names = ["deadline", "adsReadyAt"];

    public static IEnumerable<string> ComparedAsInstants(string source)
    {
        var root = CSharpSyntaxTree.ParseText(source).GetRoot();
        var operators = root.DescendantNodes()
            .OfType<BinaryExpressionSyntax>()
            .Where(node => IsComparison(node.Kind()) && (ReadsStated(node.Left) || ReadsStated(node.Right)))
            .Select(node => node.ToString());
        var patterns = root.DescendantNodes()
            .OfType<IsPatternExpressionSyntax>()
            .Where(node => ReadsStated(node.Expression))
            .Select(node => node.ToString());
        var calls = root.DescendantNodes()
            .OfType<InvocationExpressionSyntax>()
            .Where(call => call.Expression is MemberAccessExpressionSyntax method && Comparisons.Contains(method.Name.Identifier.Text))
            .Where(call =>
                ReadsStated(((MemberAccessExpressionSyntax)call.Expression).Expression)
                || call.ArgumentList.Arguments.Any(argument => ReadsStated(argument.Expression))
            )
            .Select(call => call.ToString());
        return operators.Concat(patterns).Concat(calls);
    }

    public static IEnumerable<string> HeldAsInstants(string source)
    {
        var root = CSharpSyntaxTree.ParseText(source).GetRoot();
        var properties = root.DescendantNodes().OfType<PropertyDeclarationSyntax>().Select(node => (node.Type, node.Identifier));
        var parameters = root.DescendantNodes()
            .OfType<ParameterSyntax>()
            .Where(node => node.Type is not null)
            .Select(node => (Type: node.Type!, node.Identifier));
        var variables = root.DescendantNodes()
            .OfType<VariableDeclarationSyntax>()
            .SelectMany(node => node.Variables.Select(variable => (node.Type, variable.Identifier)));
        return properties
            .Concat(parameters)
            .Concat(variables)
            .Where(held =>
                held.Type.ToString().TrimEnd('?') is nameof(DateTimeOffset) or nameof(DateTime) && IsDeadline(held.Identifier.Text)
            )
            .Select(held => $"{held.Type} {held.Identifier.Text}");
    }

    private static bool IsDeadline(string name) => Names.Any(word => name.EndsWith(word, StringComparison.OrdinalIgnoreCase));

    private static bool IsComparison(SyntaxKind kind) =>
        kind
            is SyntaxKind.LessThanExpression
                or SyntaxKind.LessThanOrEqualExpression
                or SyntaxKind.GreaterThanExpression
                or SyntaxKind.GreaterThanOrEqualExpression
                or SyntaxKind.EqualsExpression
                or SyntaxKind.NotEqualsExpression
                or SyntaxKind.SubtractExpression;

    /// <summary>Whether the value itself is, or is made from, a stated instant; what is only handed to a method is another matter.</summary>
    private static bool ReadsStated(ExpressionSyntax expression) =>
        expression switch
        {
            MemberAccessExpressionSyntax member => member.Name.Identifier.Text == nameof(Deadline.Stated) || ReadsStated(member.Expression),
            ConditionalAccessExpressionSyntax maybe => maybe
                .WhenNotNull.ToString()
                .Contains($".{nameof(Deadline.Stated)}", StringComparison.Ordinal) || ReadsStated(maybe.Expression),
            InvocationExpressionSyntax call => ReadsStated(call.Expression),
            ParenthesizedExpressionSyntax inner => ReadsStated(inner.Expression),
            BinaryExpressionSyntax sum => ReadsStated(sum.Left) || ReadsStated(sum.Right),
            PostfixUnaryExpressionSyntax suppressed => ReadsStated(suppressed.Operand),
            _ => false,
        };
}
