namespace LisPortal.Simulation.People;

/// <summary>Names that nobody can take for a real person's.</summary>
internal static class Names
{
    private static readonly string[] _given =
    [
        "Testine",
        "Prøvar",
        "Fiktiva",
        "Eksempel",
        "Demora",
        "Oppdikta",
        "Liksom",
        "Papira",
        "Mønstra",
        "Tenkar",
        "Skissa",
        "Utkastine",
        "Modella",
        "Attrapp",
        "Blanketta",
        "Skjemar",
        "Kladda",
        "Dummine",
        "Malvar",
        "Fingert",
        "Hypotesa",
        "Simula",
        "Konstrua",
        "Påfunna",
        "Luftslott",
        "Drømmar",
        "Eventyra",
        "Spøkar",
        "Narrine",
        "Øvelsa",
    ];

    private static readonly string[] _family =
    [
        "Eksempelsen",
        "Prøveland",
        "Fiktivstad",
        "Demoås",
        "Tenktvik",
        "Oppdiktsen",
        "Mønsterdal",
        "Liksomby",
        "Utkasthaug",
        "Papirnes",
        "Testesen",
        "Skisselien",
        "Modellrud",
        "Attrapphaugen",
        "Blankettmo",
        "Skjemastad",
        "Kladdefjord",
        "Dummyvåg",
        "Malmark",
        "Fingertseter",
        "Hypoteslund",
        "Simulseth",
        "Konstruvik",
        "Påfunnsen",
        "Luftslottet",
        "Drømmedal",
        "Eventyråsen",
        "Spøkeberg",
        "Narrestrand",
        "Øvelsesund",
        "Ærligtalt",
        "Årsakssønn",
    ];

    /// <param name="number">The applicant's, from 1; names begin to repeat after 960.</param>
    public static (string Given, string Family) Of(int number) =>
        (_given[number % _given.Length], _family[((number / _given.Length) + number) % _family.Length]);
}
