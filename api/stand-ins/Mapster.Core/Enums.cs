namespace Mapster;

// Names and values are part of Mapster 7.4.0's compiled surface. See api/docs/adr/0001-stand-ins.md.

[Flags]
public enum MapType
{
    Map = 1,
    MapToTarget = 2,
    Projection = 4,
}

public enum MemberSide
{
    Source,
    Destination,
}
