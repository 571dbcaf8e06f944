using LisPortal.Testing.Reset;
using NUnit.Framework;
using Shouldly;

namespace LisPortal.Testing.Tests;

internal sealed class DeletionOrderTests
{
    private static readonly TableName _rounds = new("announcement", "rounds");
    private static readonly TableName _ads = new("announcement", "advertisements");
    private static readonly TableName _groups = new("announcement", "groups");

    [Test]
    public void Of_Chain_EmptiesReferringTablesFirst() =>
        DeletionOrder.Of([_rounds, _ads, _groups], [(_groups, _ads), (_ads, _rounds)]).ShouldBe([_groups, _ads, _rounds]);

    [Test]
    public void Of_TableReferringToItself_IsNoObstacle() => DeletionOrder.Of([_rounds], [(_rounds, _rounds)]).ShouldBe([_rounds]);

    [Test]
    public void Of_KeptTableReferred_IsNotEmptied() => DeletionOrder.Of([_ads], [(_ads, _rounds)]).ShouldBe([_ads]);

    [Test]
    public void Of_Circle_NamesItsTables() =>
        Should
            .Throw<InvalidOperationException>(() => DeletionOrder.Of([_rounds, _ads], [(_ads, _rounds), (_rounds, _ads)]))
            .Message.ShouldContain("announcement.advertisements");
}
