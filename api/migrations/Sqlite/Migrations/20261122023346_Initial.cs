using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace LisPortal.Migrations.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "allocation_round_quota",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    RoundId = table.Column<Guid>(type: "TEXT", nullable: false),
                    LegalReference = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    RegionsReason = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    National = table.Column<string>(type: "TEXT", nullable: false),
                    Regions = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_allocation_round_quota", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "announcement_advertisement",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    RoundId = table.Column<Guid>(type: "TEXT", nullable: false),
                    EmployerId = table.Column<Guid>(type: "TEXT", nullable: false),
                    EmployerName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "nb"),
                    RegionId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Reference = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "nb"),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "nb"),
                    HospitalId = table.Column<Guid>(type: "TEXT", nullable: true),
                    ServiceParts = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Coupling = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Revision = table.Column<int>(type: "INTEGER", nullable: false),
                    ApprovedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Seats = table.Column<int>(type: "INTEGER", nullable: false),
                    SearchText = table.Column<string>(type: "TEXT", maxLength: 8000, nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    Approvals = table.Column<string>(type: "TEXT", nullable: true),
                    Contact = table.Column<string>(type: "TEXT", nullable: false),
                    Questions = table.Column<string>(type: "TEXT", nullable: true),
                    Texts = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_announcement_advertisement", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "announcement_recruitment_round",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Code = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Season = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    AdsReadyAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    PublishedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ApplicationDeadline = table.Column<DateTime>(type: "TEXT", nullable: false),
                    StartDate = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    PublicationAnnounced = table.Column<bool>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    OfferRounds = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_announcement_recruitment_round", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "announcement_seat_budget",
                columns: table => new
                {
                    RoundId = table.Column<Guid>(type: "TEXT", nullable: false),
                    EmployerId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Allocated = table.Column<int>(type: "INTEGER", nullable: false),
                    Claimed = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_announcement_seat_budget", x => new { x.RoundId, x.EmployerId, x.Kind });
                });

            migrationBuilder.CreateTable(
                name: "directory_api_client",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false, collation: "nb"),
                    OrganisationId = table.Column<Guid>(type: "TEXT", nullable: false),
                    SecretHash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    Scopes = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    Disabled = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_directory_api_client", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "directory_organisation",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Code = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "nb"),
                    ParentId = table.Column<Guid>(type: "TEXT", nullable: true),
                    RegionId = table.Column<Guid>(type: "TEXT", nullable: true),
                    ValidFrom = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    ValidTo = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_directory_organisation", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "directory_user",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Disabled = table.Column<bool>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    AuthenticatorSecret = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    LastCodeStep = table.Column<long>(type: "INTEGER", nullable: false),
                    UserName = table.Column<string>(type: "TEXT", maxLength: 254, nullable: true),
                    NormalizedUserName = table.Column<string>(type: "TEXT", maxLength: 254, nullable: true),
                    Email = table.Column<string>(type: "TEXT", maxLength: 254, nullable: true),
                    NormalizedEmail = table.Column<string>(type: "TEXT", maxLength: 254, nullable: true),
                    EmailConfirmed = table.Column<bool>(type: "INTEGER", nullable: false),
                    PasswordHash = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    SecurityStamp = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    ConcurrencyStamp = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    PhoneNumber = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    PhoneNumberConfirmed = table.Column<bool>(type: "INTEGER", nullable: false),
                    TwoFactorEnabled = table.Column<bool>(type: "INTEGER", nullable: false),
                    LockoutEnd = table.Column<DateTime>(type: "TEXT", nullable: true),
                    LockoutEnabled = table.Column<bool>(type: "INTEGER", nullable: false),
                    AccessFailedCount = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_directory_user", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "education_plan_plan",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    OfferId = table.Column<Guid>(type: "TEXT", nullable: false),
                    RoundId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PersonId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Specialty = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Start = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_education_plan_plan", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "evaluation_application_fact",
                columns: table => new
                {
                    ApplicationId = table.Column<Guid>(type: "TEXT", nullable: false),
                    RoundId = table.Column<Guid>(type: "TEXT", nullable: false),
                    EmployerId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PersonId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Standing = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_evaluation_application_fact", x => x.ApplicationId);
                });

            migrationBuilder.CreateTable(
                name: "evaluation_offer_fact",
                columns: table => new
                {
                    OfferId = table.Column<Guid>(type: "TEXT", nullable: false),
                    RoundId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PersonId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: true),
                    EmployerId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Answer = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    HiredAs = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    MarkedBySystem = table.Column<bool>(type: "INTEGER", nullable: true),
                    PlanId = table.Column<Guid>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_evaluation_offer_fact", x => x.OfferId);
                });

            migrationBuilder.CreateTable(
                name: "evaluation_offer_round_fact",
                columns: table => new
                {
                    RoundId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Offers = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_evaluation_offer_round_fact", x => new { x.RoundId, x.Number });
                });

            migrationBuilder.CreateTable(
                name: "evaluation_residual_fact",
                columns: table => new
                {
                    RoundId = table.Column<Guid>(type: "TEXT", nullable: false),
                    GroupId = table.Column<Guid>(type: "TEXT", nullable: false),
                    EmployerId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Seats = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_evaluation_residual_fact", x => new { x.RoundId, x.GroupId });
                });

            migrationBuilder.CreateTable(
                name: "evaluation_round_fact",
                columns: table => new
                {
                    RoundId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Advertisements = table.Column<int>(type: "INTEGER", nullable: false),
                    Seats = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_evaluation_round_fact", x => x.RoundId);
                });

            migrationBuilder.CreateTable(
                name: "evaluation_seat_fact",
                columns: table => new
                {
                    RoundId = table.Column<Guid>(type: "TEXT", nullable: false),
                    EmployerId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Advertised = table.Column<int>(type: "INTEGER", nullable: false),
                    NotAdvertised = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_evaluation_seat_fact", x => new { x.RoundId, x.EmployerId });
                });

            migrationBuilder.CreateTable(
                name: "kernel_audit_row",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ActorId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Operation = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    SubjectType = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    SubjectId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    Position = table.Column<long>(type: "INTEGER", nullable: true),
                    Hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_kernel_audit_row", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "kernel_clock_offset",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false),
                    Milliseconds = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_kernel_clock_offset", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "kernel_feed_entry",
                columns: table => new
                {
                    OrganisationId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Position = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_kernel_feed_entry", x => new { x.OrganisationId, x.Position });
                });

            migrationBuilder.CreateTable(
                name: "kernel_idempotency_record",
                columns: table => new
                {
                    UserId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Operation = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    Key = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    RequestHash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    CreatedId = table.Column<Guid>(type: "TEXT", nullable: false),
                    CreatedVersion = table.Column<int>(type: "INTEGER", nullable: false),
                    StoredAt = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_kernel_idempotency_record", x => new { x.UserId, x.Operation, x.Key });
                });

            migrationBuilder.CreateTable(
                name: "kernel_inbox_entry",
                columns: table => new
                {
                    EventId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Handler = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_kernel_inbox_entry", x => new { x.EventId, x.Handler });
                });

            migrationBuilder.CreateTable(
                name: "kernel_lease",
                columns: table => new
                {
                    Name = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Holder = table.Column<Guid>(type: "TEXT", nullable: false),
                    ExpiresAt = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_kernel_lease", x => x.Name);
                });

            migrationBuilder.CreateTable(
                name: "kernel_outbox_message",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    Payload = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    OccurredAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Position = table.Column<long>(type: "INTEGER", nullable: true),
                    DeliveredAt = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_kernel_outbox_message", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "kernel_parked_event",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    EventId = table.Column<Guid>(type: "TEXT", nullable: false),
                    EventName = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    Handler = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Error = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    Attempts = table.Column<int>(type: "INTEGER", nullable: false),
                    ParkedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ResolvedAt = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_kernel_parked_event", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "offers_acceptance",
                columns: table => new
                {
                    RoundId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PersonId = table.Column<Guid>(type: "TEXT", nullable: false),
                    OfferId = table.Column<Guid>(type: "TEXT", nullable: false),
                    GroupId = table.Column<Guid>(type: "TEXT", nullable: false),
                    EmployerId = table.Column<Guid>(type: "TEXT", nullable: false),
                    AcceptedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Label = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    MarkingDeadline = table.Column<DateTime>(type: "TEXT", nullable: false),
                    MarkedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    MarkedBySystem = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_offers_acceptance", x => new { x.RoundId, x.PersonId });
                });

            migrationBuilder.CreateTable(
                name: "offers_employment",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    OfferId = table.Column<Guid>(type: "TEXT", nullable: false),
                    RoundId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PersonId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Part = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    EmployerId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Start = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    End = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Percentage = table.Column<int>(type: "INTEGER", nullable: false),
                    Condition = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_offers_employment", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "offers_offer",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    RoundId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    GroupId = table.Column<Guid>(type: "TEXT", nullable: false),
                    EmployerId = table.Column<Guid>(type: "TEXT", nullable: false),
                    LaterEmployerId = table.Column<Guid>(type: "TEXT", nullable: true),
                    PersonId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Rank = table.Column<int>(type: "INTEGER", nullable: false),
                    Sequence = table.Column<long>(type: "INTEGER", nullable: false),
                    ReleasedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ResponseDeadline = table.Column<DateTime>(type: "TEXT", nullable: false),
                    MarkingDeadline = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Answer = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    AnsweredAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_offers_offer", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "offers_offer_round",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    RoundId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    ReleasedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ResponseDeadline = table.Column<DateTime>(type: "TEXT", nullable: false),
                    MarkingDeadline = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Offers = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_offers_offer_round", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "offers_position_group",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    RoundId = table.Column<Guid>(type: "TEXT", nullable: false),
                    AdvertisementId = table.Column<Guid>(type: "TEXT", nullable: false),
                    AdvertisementTitle = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    EmployerId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Specialty = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Label = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    LaterEmployerId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Place = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    MunicipalityId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Seats = table.Column<int>(type: "INTEGER", nullable: false),
                    Held = table.Column<int>(type: "INTEGER", nullable: false),
                    LastMarkingDeadline = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ResidualSeats = table.Column<int>(type: "INTEGER", nullable: true),
                    LaterEmployerConfirmedAt = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_offers_position_group", x => x.Id);
                    table.CheckConstraint("ck_position_group_held", "\"Held\" >= 0 AND \"Held\" <= \"Seats\"");
                });

            migrationBuilder.CreateTable(
                name: "offers_round_log_entry",
                columns: table => new
                {
                    RoundId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Sequence = table.Column<long>(type: "INTEGER", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: true),
                    OfferId = table.Column<Guid>(type: "TEXT", nullable: true),
                    GroupId = table.Column<Guid>(type: "TEXT", nullable: true),
                    PersonId = table.Column<Guid>(type: "TEXT", nullable: true),
                    EmployerId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Label = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Seats = table.Column<int>(type: "INTEGER", nullable: true),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_offers_round_log_entry", x => new { x.RoundId, x.Sequence });
                });

            migrationBuilder.CreateTable(
                name: "offers_round_log_head",
                columns: table => new
                {
                    RoundId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Last = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_offers_round_log_head", x => x.RoundId);
                });

            migrationBuilder.CreateTable(
                name: "screening_cv_revision",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    PersonId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    IsNewest = table.Column<bool>(type: "INTEGER", nullable: false),
                    SavedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    GivenName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "nb"),
                    FamilyName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "nb"),
                    BirthDate = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    CountryGroup = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    AuthorisedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Content = table.Column<string>(type: "TEXT", maxLength: -1, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_screening_cv_revision", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "screening_document",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    PersonId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    Size = table.Column<int>(type: "INTEGER", nullable: false),
                    Sha256 = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    UploadedAt = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_screening_document", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "screening_local_points_scheme",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    AdvertisementId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Criteria = table.Column<string>(type: "TEXT", maxLength: -1, nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_screening_local_points_scheme", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "screening_ranking",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    RoundId = table.Column<Guid>(type: "TEXT", nullable: false),
                    AdvertisementId = table.Column<Guid>(type: "TEXT", nullable: false),
                    GroupId = table.Column<Guid>(type: "TEXT", nullable: false),
                    TrustId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Specialty = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Municipalities = table.Column<string>(type: "TEXT", maxLength: -1, nullable: false),
                    Revision = table.Column<int>(type: "INTEGER", nullable: false),
                    ChangeReason = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    Entries = table.Column<string>(type: "TEXT", maxLength: -1, nullable: false),
                    Concurrences = table.Column<string>(type: "TEXT", maxLength: -1, nullable: false),
                    Signature = table.Column<string>(type: "TEXT", maxLength: -1, nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_screening_ranking", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "announcement_position_group",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Place = table.Column<int>(type: "INTEGER", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Specialty = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    SeatKind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Seats = table.Column<int>(type: "INTEGER", nullable: false),
                    MunicipalityIds = table.Column<string>(type: "TEXT", nullable: false),
                    CountyIds = table.Column<string>(type: "TEXT", nullable: false),
                    AdvertisementId = table.Column<Guid>(type: "TEXT", nullable: true),
                    LaterPosition = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_announcement_position_group", x => x.Id);
                    table.ForeignKey(
                        name: "FK_announcement_position_group_announcement_advertisement_AdvertisementId",
                        column: x => x.AdvertisementId,
                        principalTable: "announcement_advertisement",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "directory_identity_user_claim",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    UserId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ClaimType = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    ClaimValue = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_directory_identity_user_claim", x => x.Id);
                    table.ForeignKey(
                        name: "FK_directory_identity_user_claim_directory_user_UserId",
                        column: x => x.UserId,
                        principalTable: "directory_user",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "directory_identity_user_login",
                columns: table => new
                {
                    LoginProvider = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    ProviderKey = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    ProviderDisplayName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    UserId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_directory_identity_user_login", x => new { x.LoginProvider, x.ProviderKey });
                    table.ForeignKey(
                        name: "FK_directory_identity_user_login_directory_user_UserId",
                        column: x => x.UserId,
                        principalTable: "directory_user",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "directory_identity_user_token",
                columns: table => new
                {
                    UserId = table.Column<Guid>(type: "TEXT", nullable: false),
                    LoginProvider = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Value = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_directory_identity_user_token", x => new { x.UserId, x.LoginProvider, x.Name });
                    table.ForeignKey(
                        name: "FK_directory_identity_user_token_directory_user_UserId",
                        column: x => x.UserId,
                        principalTable: "directory_user",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "directory_user_role",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Role = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    OrganisationId = table.Column<Guid>(type: "TEXT", nullable: true),
                    UserId = table.Column<Guid>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_directory_user_role", x => x.Id);
                    table.ForeignKey(
                        name: "FK_directory_user_role_directory_user_UserId",
                        column: x => x.UserId,
                        principalTable: "directory_user",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "education_plan_plan_stage",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Order = table.Column<int>(type: "INTEGER", nullable: false),
                    EmployerId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Start = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    End = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Months = table.Column<int>(type: "INTEGER", nullable: false),
                    PlanId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_education_plan_plan_stage", x => x.Id);
                    table.ForeignKey(
                        name: "FK_education_plan_plan_stage_education_plan_plan_PlanId",
                        column: x => x.PlanId,
                        principalTable: "education_plan_plan",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "screening_application",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    AdvertisementId = table.Column<Guid>(type: "TEXT", nullable: false),
                    RoundId = table.Column<Guid>(type: "TEXT", nullable: false),
                    EmployerId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PersonId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Deadline = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ReceiptNumber = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    SubmittedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    WithdrawnAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    CvRevisionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    GroupIds = table.Column<string>(type: "TEXT", maxLength: -1, nullable: false),
                    Answers = table.Column<string>(type: "TEXT", maxLength: -1, nullable: false),
                    DocumentIds = table.Column<string>(type: "TEXT", maxLength: -1, nullable: false),
                    ComputedPoints = table.Column<int>(type: "INTEGER", nullable: false),
                    TotalPoints = table.Column<int>(type: "INTEGER", nullable: false),
                    Adjustments = table.Column<string>(type: "TEXT", maxLength: -1, nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_screening_application", x => x.Id);
                    table.ForeignKey(
                        name: "FK_screening_application_screening_cv_revision_CvRevisionId",
                        column: x => x.CvRevisionId,
                        principalTable: "screening_cv_revision",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "screening_document_content",
                columns: table => new
                {
                    DocumentId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Bytes = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_screening_document_content", x => x.DocumentId);
                    table.ForeignKey(
                        name: "FK_screening_document_content_screening_document_DocumentId",
                        column: x => x.DocumentId,
                        principalTable: "screening_document",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_allocation_round_quota_RoundId",
                table: "allocation_round_quota",
                column: "RoundId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_announcement_advertisement_EmployerId",
                table: "announcement_advertisement",
                column: "EmployerId");

            migrationBuilder.CreateIndex(
                name: "IX_announcement_advertisement_RoundId_EmployerId_Number",
                table: "announcement_advertisement",
                columns: new[] { "RoundId", "EmployerId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_announcement_position_group_AdvertisementId",
                table: "announcement_position_group",
                column: "AdvertisementId");

            migrationBuilder.CreateIndex(
                name: "IX_announcement_recruitment_round_Code",
                table: "announcement_recruitment_round",
                column: "Code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_directory_api_client_Name",
                table: "directory_api_client",
                column: "Name",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_directory_identity_user_claim_UserId",
                table: "directory_identity_user_claim",
                column: "UserId");

            migrationBuilder.CreateIndex(
                name: "IX_directory_identity_user_login_UserId",
                table: "directory_identity_user_login",
                column: "UserId");

            migrationBuilder.CreateIndex(
                name: "IX_directory_organisation_Code",
                table: "directory_organisation",
                column: "Code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_directory_organisation_Kind_ParentId",
                table: "directory_organisation",
                columns: new[] { "Kind", "ParentId" });

            migrationBuilder.CreateIndex(
                name: "IX_directory_user_NormalizedEmail",
                table: "directory_user",
                column: "NormalizedEmail",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_directory_user_NormalizedUserName",
                table: "directory_user",
                column: "NormalizedUserName",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_directory_user_role_UserId_Role_OrganisationId",
                table: "directory_user_role",
                columns: new[] { "UserId", "Role", "OrganisationId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_education_plan_plan_OfferId",
                table: "education_plan_plan",
                column: "OfferId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_education_plan_plan_PersonId",
                table: "education_plan_plan",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_education_plan_plan_Start",
                table: "education_plan_plan",
                column: "Start");

            migrationBuilder.CreateIndex(
                name: "IX_education_plan_plan_stage_EmployerId",
                table: "education_plan_plan_stage",
                column: "EmployerId");

            migrationBuilder.CreateIndex(
                name: "IX_education_plan_plan_stage_PlanId",
                table: "education_plan_plan_stage",
                column: "PlanId");

            migrationBuilder.CreateIndex(
                name: "IX_evaluation_application_fact_RoundId_EmployerId_PersonId",
                table: "evaluation_application_fact",
                columns: new[] { "RoundId", "EmployerId", "PersonId" });

            migrationBuilder.CreateIndex(
                name: "IX_evaluation_offer_fact_RoundId",
                table: "evaluation_offer_fact",
                column: "RoundId");

            migrationBuilder.CreateIndex(
                name: "IX_kernel_audit_row_Position",
                table: "kernel_audit_row",
                column: "Position",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_kernel_audit_row_SubjectId",
                table: "kernel_audit_row",
                column: "SubjectId");

            migrationBuilder.CreateIndex(
                name: "IX_kernel_idempotency_record_StoredAt",
                table: "kernel_idempotency_record",
                column: "StoredAt");

            migrationBuilder.CreateIndex(
                name: "IX_kernel_outbox_message_DeliveredAt_Position",
                table: "kernel_outbox_message",
                columns: new[] { "DeliveredAt", "Position" });

            migrationBuilder.CreateIndex(
                name: "IX_kernel_outbox_message_Position",
                table: "kernel_outbox_message",
                column: "Position",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_kernel_parked_event_EventId_Handler",
                table: "kernel_parked_event",
                columns: new[] { "EventId", "Handler" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_offers_acceptance_MarkedAt_MarkingDeadline",
                table: "offers_acceptance",
                columns: new[] { "MarkedAt", "MarkingDeadline" });

            migrationBuilder.CreateIndex(
                name: "IX_offers_acceptance_OfferId",
                table: "offers_acceptance",
                column: "OfferId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_offers_employment_EmployerId",
                table: "offers_employment",
                column: "EmployerId");

            migrationBuilder.CreateIndex(
                name: "IX_offers_employment_OfferId_Part",
                table: "offers_employment",
                columns: new[] { "OfferId", "Part" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_offers_employment_PersonId",
                table: "offers_employment",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_offers_employment_Start",
                table: "offers_employment",
                column: "Start");

            migrationBuilder.CreateIndex(
                name: "IX_offers_offer_Answer_ResponseDeadline",
                table: "offers_offer",
                columns: new[] { "Answer", "ResponseDeadline" });

            migrationBuilder.CreateIndex(
                name: "IX_offers_offer_EmployerId_ReleasedAt",
                table: "offers_offer",
                columns: new[] { "EmployerId", "ReleasedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_offers_offer_GroupId_PersonId",
                table: "offers_offer",
                columns: new[] { "GroupId", "PersonId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_offers_offer_PersonId_ReleasedAt",
                table: "offers_offer",
                columns: new[] { "PersonId", "ReleasedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_offers_offer_ReleasedAt_Sequence",
                table: "offers_offer",
                columns: new[] { "ReleasedAt", "Sequence" });

            migrationBuilder.CreateIndex(
                name: "IX_offers_offer_RoundId_Sequence",
                table: "offers_offer",
                columns: new[] { "RoundId", "Sequence" });

            migrationBuilder.CreateIndex(
                name: "IX_offers_offer_round_RoundId_Number",
                table: "offers_offer_round",
                columns: new[] { "RoundId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_offers_position_group_LastMarkingDeadline",
                table: "offers_position_group",
                column: "LastMarkingDeadline");

            migrationBuilder.CreateIndex(
                name: "IX_offers_position_group_RoundId",
                table: "offers_position_group",
                column: "RoundId");

            migrationBuilder.CreateIndex(
                name: "IX_screening_application_AdvertisementId_PersonId",
                table: "screening_application",
                columns: new[] { "AdvertisementId", "PersonId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_screening_application_CvRevisionId",
                table: "screening_application",
                column: "CvRevisionId");

            migrationBuilder.CreateIndex(
                name: "IX_screening_application_PersonId",
                table: "screening_application",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_screening_application_ReceiptNumber",
                table: "screening_application",
                column: "ReceiptNumber",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_screening_cv_revision_PersonId_Number",
                table: "screening_cv_revision",
                columns: new[] { "PersonId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_screening_document_PersonId",
                table: "screening_document",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_screening_local_points_scheme_AdvertisementId",
                table: "screening_local_points_scheme",
                column: "AdvertisementId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_screening_ranking_GroupId_Revision",
                table: "screening_ranking",
                columns: new[] { "GroupId", "Revision" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_screening_ranking_RoundId",
                table: "screening_ranking",
                column: "RoundId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "allocation_round_quota");

            migrationBuilder.DropTable(
                name: "announcement_position_group");

            migrationBuilder.DropTable(
                name: "announcement_recruitment_round");

            migrationBuilder.DropTable(
                name: "announcement_seat_budget");

            migrationBuilder.DropTable(
                name: "directory_api_client");

            migrationBuilder.DropTable(
                name: "directory_identity_user_claim");

            migrationBuilder.DropTable(
                name: "directory_identity_user_login");

            migrationBuilder.DropTable(
                name: "directory_identity_user_token");

            migrationBuilder.DropTable(
                name: "directory_organisation");

            migrationBuilder.DropTable(
                name: "directory_user_role");

            migrationBuilder.DropTable(
                name: "education_plan_plan_stage");

            migrationBuilder.DropTable(
                name: "evaluation_application_fact");

            migrationBuilder.DropTable(
                name: "evaluation_offer_fact");

            migrationBuilder.DropTable(
                name: "evaluation_offer_round_fact");

            migrationBuilder.DropTable(
                name: "evaluation_residual_fact");

            migrationBuilder.DropTable(
                name: "evaluation_round_fact");

            migrationBuilder.DropTable(
                name: "evaluation_seat_fact");

            migrationBuilder.DropTable(
                name: "kernel_audit_row");

            migrationBuilder.DropTable(
                name: "kernel_clock_offset");

            migrationBuilder.DropTable(
                name: "kernel_feed_entry");

            migrationBuilder.DropTable(
                name: "kernel_idempotency_record");

            migrationBuilder.DropTable(
                name: "kernel_inbox_entry");

            migrationBuilder.DropTable(
                name: "kernel_lease");

            migrationBuilder.DropTable(
                name: "kernel_outbox_message");

            migrationBuilder.DropTable(
                name: "kernel_parked_event");

            migrationBuilder.DropTable(
                name: "offers_acceptance");

            migrationBuilder.DropTable(
                name: "offers_employment");

            migrationBuilder.DropTable(
                name: "offers_offer");

            migrationBuilder.DropTable(
                name: "offers_offer_round");

            migrationBuilder.DropTable(
                name: "offers_position_group");

            migrationBuilder.DropTable(
                name: "offers_round_log_entry");

            migrationBuilder.DropTable(
                name: "offers_round_log_head");

            migrationBuilder.DropTable(
                name: "screening_application");

            migrationBuilder.DropTable(
                name: "screening_document_content");

            migrationBuilder.DropTable(
                name: "screening_local_points_scheme");

            migrationBuilder.DropTable(
                name: "screening_ranking");

            migrationBuilder.DropTable(
                name: "announcement_advertisement");

            migrationBuilder.DropTable(
                name: "directory_user");

            migrationBuilder.DropTable(
                name: "education_plan_plan");

            migrationBuilder.DropTable(
                name: "screening_cv_revision");

            migrationBuilder.DropTable(
                name: "screening_document");
        }
    }
}
