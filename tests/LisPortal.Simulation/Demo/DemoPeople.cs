using LisPortal.Simulation.People;

namespace LisPortal.Simulation.Demo;

/// <summary>Those a visitor can sign in as: one of every role, and applicants in different straits.</summary>
internal sealed class DemoPeople(OrganisationUsers users, PlayedRound current)
{
    public async Task<IReadOnlyList<DemoSignIn>> InviteAsync(string mailDomain, CancellationToken stop)
    {
        var ad = current.Advertisements[0];
        var municipality = ad.Municipalities[0];
        List<DemoSignIn> people =
        [
            new("Directorate", users.EmailOf(users.OfKind("directorate").Single()), "the round, quotas, release of offers"),
            new("RHF", users.EmailOf(users.Region(ad.Trust)), $"{users.Region(ad.Trust).Name}: seats of its trusts"),
            new("Trust", users.EmailOf(ad.Trust), $"{ad.Trust.Name}: ads, applicants, ranking, offers, markings"),
            new("Municipality", users.EmailOf(municipality), $"{municipality.Name}: an ad to approve"),
        ];
        foreach (
            var (role, organisation) in new[]
            {
                ("chiefMunicipalDoctor", municipality),
                ("countyGovernor", users.OfKind("countyGovernor").First()),
                ("alisOffice", users.OfKind("alisOffice").First()),
                ("unionRepresentative", ad.Trust),
                ("mentor", municipality),
                ("clinicalSupervisor", ad.Trust),
                ("alisCoordinator", ad.Trust),
            }
        )
        {
            var email = $"{role.ToLowerInvariant()}@{mailDomain}";
            await users.CreateUserAsync(email, $"Prøve {organisation.Name}", role, organisation.Id, stop);
            people.Add(new(Spaced(role), email, organisation.Name));
        }

        people.AddRange(await ApplicantsAsync(stop));
        return people;
    }

    private async Task<IReadOnlyList<DemoSignIn>> ApplicantsAsync(CancellationToken stop)
    {
        List<(Doctor Doctor, int Open)> looking = [];
        foreach (var doctor in current.Doctors.Where(doctor => !doctor.Hired))
        {
            var offers = await doctor.User.ReadAllAsync<object>($"offers?roundId={current.RoundId}&state=open", stop);
            looking.Add((doctor, offers.Count));
        }

        List<DemoSignIn> people = [];
        Add(
            looking
                .OrderByDescending(one => one.Open)
                .Take(1)
                .Where(one => one.Open > 0)
                .Select(one => (one.Doctor, $"{one.Open} open offers to answer"))
        );
        Add(looking.Where(one => one.Open == 0).Take(1).Select(one => (one.Doctor, "has applied, has no offer yet")));
        Add(
            current.Doctors.Where(doctor => doctor.Hired).Take(1).Select(doctor => (doctor, "has accepted: employments and education plan"))
        );
        return people;

        void Add(IEnumerable<(Doctor Doctor, string Sees)> found) =>
            people.AddRange(found.Select(one => new DemoSignIn("Applicant", one.Doctor.Email, one.Sees)));
    }

    private static string Spaced(string role) =>
        string.Concat(
            role.Select(
                (letter, place) =>
                    place == 0 ? $"{char.ToUpperInvariant(letter)}"
                    : char.IsUpper(letter) ? $" {char.ToLowerInvariant(letter)}"
                    : $"{letter}"
            )
        );
}
