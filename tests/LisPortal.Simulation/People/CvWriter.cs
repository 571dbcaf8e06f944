using System.Buffers.Binary;
using LisPortal.Kernel.Time;
using LisPortal.Simulation.Input;

namespace LisPortal.Simulation.People;

/// <summary>Makes up CVs of young doctors: most have little experience, so that many have equal points, as in real rounds.</summary>
internal sealed class CvWriter(SeededRandom random, RoundCalendar calendar)
{
    private static readonly string[][] _countries =
    [
        ["NO"],
        ["PL", "HU", "SK", "CZ", "DK", "SE", "DE", "IE", "LV", "LT", "RO", "ES"],
        ["US", "RS", "UA", "IN", "PK", "EG", "AU", "BR"],
    ];

    private static readonly (string Kind, string Title, int Percent, int Most)[] _merits =
    [
        ("researchPublication", "Vitenskapelig artikkel", 15, 3),
        ("course", "Kurs i akuttmedisin", 45, 4),
        ("otherEducation", "Årsstudium", 10, 1),
        ("humanitarianWork", "Frivillig feltarbeid", 8, 2),
        ("positionOfTrust", "Tillitsverv i studentforening", 25, 3),
        ("militaryService", "Førstegangstjeneste", 12, 1),
        ("healthServiceKnowledge", "Kurs i norsk helsetjeneste", 20, 2),
    ];

    private readonly DateOnly _published = OsloTime.DateOf(calendar.PublishedAt);

    public Cv Write(int applicant, CountryGroup group)
    {
        var (given, family) = Names.Of(applicant);
        var countries = _countries[(int)group];
        var graduated = _published.AddDays(60 - Number(900, "graduated"));
        var authorised = graduated.AddDays(20 + Number(60, "authorised"));
        var licence = graduated.AddDays(-180 - Number(300, "student-licence"));
        return new(
            given,
            family,
            new DateOnly(_published.Year - 26 - Number(9, "birth-year"), 1 + Number(12, "birth-month"), 1 + Number(28, "birth-day")),
            new Education(countries[Number(countries.Length, "country")], group, $"Universitetet i {family}", graduated),
            authorised,
            licence,
            [.. WorkOf(applicant, family, licence, authorised)],
            [.. MeritsOf(applicant)]
        );

        int Number(int below, string step) => random.Number(below, step, applicant);
    }

    private IEnumerable<WorkPeriod> WorkOf(int applicant, string place, DateOnly licence, DateOnly authorised)
    {
        if (random.Chance(65, "nursing", applicant))
        {
            var from = licence.AddDays(-400 + random.Number(200, "nursing-from", applicant));
            var to = from.AddDays(60 + random.Number(300, "nursing-days", applicant));
            yield return new(
                Id("nursing", applicant),
                $"{place} sykehjem",
                "otherHealthWork",
                from,
                to,
                10 * (1 + random.Number(5, "nursing-share", applicant)),
                false
            );
        }

        if (random.Chance(55, "student-doctor", applicant))
        {
            var from = licence.AddDays(random.Number(90, "student-doctor-from", applicant));
            var to = from.AddDays(20 + random.Number(50, "student-doctor-days", applicant));
            yield return new(
                Id("student-doctor", applicant),
                $"{place} sykehus",
                "doctorInSpecialistCare",
                from,
                to,
                100,
                random.Chance(70, "student-on-call", applicant)
            );
        }

        if (authorised < _published && random.Chance(60, "doctor", applicant))
        {
            var most = Math.Max(1, _published.DayNumber - authorised.DayNumber);
            var to = authorised.AddDays(random.Number(Math.Min(most, 300), "doctor-days", applicant));
            var kind = random.Chance(50, "doctor-kind", applicant) ? "doctorInPrimaryCare" : "doctorInSpecialistCare";
            var share = 50 + (10 * random.Number(6, "doctor-share", applicant));
            yield return new(
                Id("doctor", applicant),
                $"{place} legevakt",
                kind,
                authorised,
                to,
                share,
                random.Chance(60, "doctor-on-call", applicant)
            );
        }
    }

    private IEnumerable<Merit> MeritsOf(int applicant) =>
        from merit in _merits
        where random.Chance(merit.Percent, merit.Kind, applicant)
        let year = _published.Year - 1 - random.Number(4, merit.Kind + "-year", applicant)
        select new Merit(
            Id(merit.Kind, applicant),
            merit.Kind,
            merit.Title,
            1 + random.Number(merit.Most, merit.Kind + "-quantity", applicant),
            year
        );

    /// <summary>The client names a CV's entries; nothing is decided by these names.</summary>
    private Guid Id(string entry, int applicant)
    {
        Span<byte> bytes = stackalloc byte[16];
        BinaryPrimitives.WriteUInt64BigEndian(bytes, random.Draw(entry, applicant, turn: 1));
        BinaryPrimitives.WriteUInt64BigEndian(bytes[8..], random.Draw(entry, applicant, turn: 2));
        return new Guid(bytes, bigEndian: true);
    }
}
