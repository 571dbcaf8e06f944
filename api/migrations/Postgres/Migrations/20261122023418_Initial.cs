using System;
using System.Collections.Generic;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace LisPortal.Migrations.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.EnsureSchema(
                name: "offers");

            migrationBuilder.EnsureSchema(
                name: "announcement");

            migrationBuilder.EnsureSchema(
                name: "directory");

            migrationBuilder.EnsureSchema(
                name: "screening");

            migrationBuilder.EnsureSchema(
                name: "evaluation");

            migrationBuilder.EnsureSchema(
                name: "kernel");

            migrationBuilder.EnsureSchema(
                name: "education_plan");

            migrationBuilder.EnsureSchema(
                name: "allocation");

            migrationBuilder.CreateTable(
                name: "acceptance",
                schema: "offers",
                columns: table => new
                {
                    RoundId = table.Column<Guid>(type: "uuid", nullable: false),
                    PersonId = table.Column<Guid>(type: "uuid", nullable: false),
                    OfferId = table.Column<Guid>(type: "uuid", nullable: false),
                    GroupId = table.Column<Guid>(type: "uuid", nullable: false),
                    EmployerId = table.Column<Guid>(type: "uuid", nullable: false),
                    AcceptedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Label = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    MarkingDeadline = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    MarkedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    MarkedBySystem = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_acceptance", x => new { x.RoundId, x.PersonId });
                });

            migrationBuilder.CreateTable(
                name: "advertisement",
                schema: "announcement",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    RoundId = table.Column<Guid>(type: "uuid", nullable: false),
                    EmployerId = table.Column<Guid>(type: "uuid", nullable: false),
                    EmployerName = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "nb-NO-x-icu"),
                    RegionId = table.Column<Guid>(type: "uuid", nullable: true),
                    Reference = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "nb-NO-x-icu"),
                    Number = table.Column<int>(type: "integer", nullable: false),
                    Title = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "nb-NO-x-icu"),
                    HospitalId = table.Column<Guid>(type: "uuid", nullable: true),
                    ServiceParts = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Coupling = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Revision = table.Column<int>(type: "integer", nullable: false),
                    ApprovedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    Seats = table.Column<int>(type: "integer", nullable: false),
                    SearchText = table.Column<string>(type: "character varying(8000)", maxLength: 8000, nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    Approvals = table.Column<string>(type: "jsonb", nullable: true),
                    Contact = table.Column<string>(type: "jsonb", nullable: false),
                    Questions = table.Column<string>(type: "jsonb", nullable: true),
                    Texts = table.Column<string>(type: "jsonb", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_advertisement", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "api_client",
                schema: "directory",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Name = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false, collation: "nb-NO-x-icu"),
                    OrganisationId = table.Column<Guid>(type: "uuid", nullable: false),
                    SecretHash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    Scopes = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    Disabled = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_api_client", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "application_fact",
                schema: "evaluation",
                columns: table => new
                {
                    ApplicationId = table.Column<Guid>(type: "uuid", nullable: false),
                    RoundId = table.Column<Guid>(type: "uuid", nullable: false),
                    EmployerId = table.Column<Guid>(type: "uuid", nullable: false),
                    PersonId = table.Column<Guid>(type: "uuid", nullable: false),
                    Standing = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_application_fact", x => x.ApplicationId);
                });

            migrationBuilder.CreateTable(
                name: "audit_row",
                schema: "kernel",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    At = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    ActorId = table.Column<Guid>(type: "uuid", nullable: true),
                    Operation = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    SubjectType = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    SubjectId = table.Column<Guid>(type: "uuid", nullable: false),
                    Reason = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    Position = table.Column<long>(type: "bigint", nullable: true),
                    Hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_audit_row", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "clock_offset",
                schema: "kernel",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false),
                    Milliseconds = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_clock_offset", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "cv_revision",
                schema: "screening",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    PersonId = table.Column<Guid>(type: "uuid", nullable: false),
                    Number = table.Column<int>(type: "integer", nullable: false),
                    IsNewest = table.Column<bool>(type: "boolean", nullable: false),
                    SavedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    GivenName = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "nb-NO-x-icu"),
                    FamilyName = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "nb-NO-x-icu"),
                    BirthDate = table.Column<DateOnly>(type: "date", nullable: false),
                    CountryGroup = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    AuthorisedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Content = table.Column<string>(type: "text", maxLength: -1, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_cv_revision", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "document",
                schema: "screening",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    PersonId = table.Column<Guid>(type: "uuid", nullable: false),
                    Name = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    Size = table.Column<int>(type: "integer", nullable: false),
                    Sha256 = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    UploadedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_document", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "employment",
                schema: "offers",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    OfferId = table.Column<Guid>(type: "uuid", nullable: false),
                    RoundId = table.Column<Guid>(type: "uuid", nullable: false),
                    PersonId = table.Column<Guid>(type: "uuid", nullable: false),
                    Part = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    EmployerId = table.Column<Guid>(type: "uuid", nullable: true),
                    Start = table.Column<DateOnly>(type: "date", nullable: false),
                    End = table.Column<DateOnly>(type: "date", nullable: true),
                    Percentage = table.Column<int>(type: "integer", nullable: false),
                    Condition = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_employment", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "feed_entry",
                schema: "kernel",
                columns: table => new
                {
                    OrganisationId = table.Column<Guid>(type: "uuid", nullable: false),
                    Position = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_feed_entry", x => new { x.OrganisationId, x.Position });
                });

            migrationBuilder.CreateTable(
                name: "idempotency_record",
                schema: "kernel",
                columns: table => new
                {
                    UserId = table.Column<Guid>(type: "uuid", nullable: false),
                    Operation = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    Key = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    RequestHash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    CreatedId = table.Column<Guid>(type: "uuid", nullable: false),
                    CreatedVersion = table.Column<int>(type: "integer", nullable: false),
                    StoredAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_idempotency_record", x => new { x.UserId, x.Operation, x.Key });
                });

            migrationBuilder.CreateTable(
                name: "inbox_entry",
                schema: "kernel",
                columns: table => new
                {
                    EventId = table.Column<Guid>(type: "uuid", nullable: false),
                    Handler = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_inbox_entry", x => new { x.EventId, x.Handler });
                });

            migrationBuilder.CreateTable(
                name: "lease",
                schema: "kernel",
                columns: table => new
                {
                    Name = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Holder = table.Column<Guid>(type: "uuid", nullable: false),
                    ExpiresAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_lease", x => x.Name);
                });

            migrationBuilder.CreateTable(
                name: "local_points_scheme",
                schema: "screening",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    AdvertisementId = table.Column<Guid>(type: "uuid", nullable: false),
                    Criteria = table.Column<string>(type: "text", maxLength: -1, nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_local_points_scheme", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "offer",
                schema: "offers",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    RoundId = table.Column<Guid>(type: "uuid", nullable: false),
                    Number = table.Column<int>(type: "integer", nullable: false),
                    GroupId = table.Column<Guid>(type: "uuid", nullable: false),
                    EmployerId = table.Column<Guid>(type: "uuid", nullable: false),
                    LaterEmployerId = table.Column<Guid>(type: "uuid", nullable: true),
                    PersonId = table.Column<Guid>(type: "uuid", nullable: false),
                    Rank = table.Column<int>(type: "integer", nullable: false),
                    Sequence = table.Column<long>(type: "bigint", nullable: false),
                    ReleasedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    ResponseDeadline = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    MarkingDeadline = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Answer = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    AnsweredAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_offer", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "offer_fact",
                schema: "evaluation",
                columns: table => new
                {
                    OfferId = table.Column<Guid>(type: "uuid", nullable: false),
                    RoundId = table.Column<Guid>(type: "uuid", nullable: false),
                    PersonId = table.Column<Guid>(type: "uuid", nullable: false),
                    Number = table.Column<int>(type: "integer", nullable: true),
                    EmployerId = table.Column<Guid>(type: "uuid", nullable: true),
                    Answer = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    HiredAs = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    MarkedBySystem = table.Column<bool>(type: "boolean", nullable: true),
                    PlanId = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_offer_fact", x => x.OfferId);
                });

            migrationBuilder.CreateTable(
                name: "offer_round",
                schema: "offers",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    RoundId = table.Column<Guid>(type: "uuid", nullable: false),
                    Number = table.Column<int>(type: "integer", nullable: false),
                    ReleasedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    ResponseDeadline = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    MarkingDeadline = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Offers = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_offer_round", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "offer_round_fact",
                schema: "evaluation",
                columns: table => new
                {
                    RoundId = table.Column<Guid>(type: "uuid", nullable: false),
                    Number = table.Column<int>(type: "integer", nullable: false),
                    Offers = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_offer_round_fact", x => new { x.RoundId, x.Number });
                });

            migrationBuilder.CreateTable(
                name: "organisation",
                schema: "directory",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Code = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    Kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "nb-NO-x-icu"),
                    ParentId = table.Column<Guid>(type: "uuid", nullable: true),
                    RegionId = table.Column<Guid>(type: "uuid", nullable: true),
                    ValidFrom = table.Column<DateOnly>(type: "date", nullable: false),
                    ValidTo = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_organisation", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "outbox_message",
                schema: "kernel",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Name = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    Payload = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    OccurredAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Position = table.Column<long>(type: "bigint", nullable: true),
                    DeliveredAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_outbox_message", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "parked_event",
                schema: "kernel",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    EventId = table.Column<Guid>(type: "uuid", nullable: false),
                    EventName = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    Handler = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Error = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    Attempts = table.Column<int>(type: "integer", nullable: false),
                    ParkedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    ResolvedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_parked_event", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "plan",
                schema: "education_plan",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    OfferId = table.Column<Guid>(type: "uuid", nullable: false),
                    RoundId = table.Column<Guid>(type: "uuid", nullable: false),
                    PersonId = table.Column<Guid>(type: "uuid", nullable: false),
                    Kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Specialty = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    Start = table.Column<DateOnly>(type: "date", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_plan", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "position_group",
                schema: "offers",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    RoundId = table.Column<Guid>(type: "uuid", nullable: false),
                    AdvertisementId = table.Column<Guid>(type: "uuid", nullable: false),
                    AdvertisementTitle = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    EmployerId = table.Column<Guid>(type: "uuid", nullable: false),
                    Kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Specialty = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    Label = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    LaterEmployerId = table.Column<Guid>(type: "uuid", nullable: true),
                    Place = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    MunicipalityId = table.Column<Guid>(type: "uuid", nullable: true),
                    Seats = table.Column<int>(type: "integer", nullable: false),
                    Held = table.Column<int>(type: "integer", nullable: false),
                    LastMarkingDeadline = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    ResidualSeats = table.Column<int>(type: "integer", nullable: true),
                    LaterEmployerConfirmedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_position_group1", x => x.Id);
                    table.CheckConstraint("ck_position_group_held", "\"Held\" >= 0 AND \"Held\" <= \"Seats\"");
                });

            migrationBuilder.CreateTable(
                name: "ranking",
                schema: "screening",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    RoundId = table.Column<Guid>(type: "uuid", nullable: false),
                    AdvertisementId = table.Column<Guid>(type: "uuid", nullable: false),
                    GroupId = table.Column<Guid>(type: "uuid", nullable: false),
                    TrustId = table.Column<Guid>(type: "uuid", nullable: false),
                    Kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Specialty = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    Municipalities = table.Column<string>(type: "text", maxLength: -1, nullable: false),
                    Revision = table.Column<int>(type: "integer", nullable: false),
                    ChangeReason = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    Entries = table.Column<string>(type: "text", maxLength: -1, nullable: false),
                    Concurrences = table.Column<string>(type: "text", maxLength: -1, nullable: false),
                    Signature = table.Column<string>(type: "text", maxLength: -1, nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ranking", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "recruitment_round",
                schema: "announcement",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Code = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Season = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    AdsReadyAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    PublishedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    ApplicationDeadline = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    StartDate = table.Column<DateOnly>(type: "date", nullable: false),
                    PublicationAnnounced = table.Column<bool>(type: "boolean", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    OfferRounds = table.Column<string>(type: "jsonb", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_recruitment_round", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "residual_fact",
                schema: "evaluation",
                columns: table => new
                {
                    RoundId = table.Column<Guid>(type: "uuid", nullable: false),
                    GroupId = table.Column<Guid>(type: "uuid", nullable: false),
                    EmployerId = table.Column<Guid>(type: "uuid", nullable: false),
                    Seats = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_residual_fact", x => new { x.RoundId, x.GroupId });
                });

            migrationBuilder.CreateTable(
                name: "round_fact",
                schema: "evaluation",
                columns: table => new
                {
                    RoundId = table.Column<Guid>(type: "uuid", nullable: false),
                    Advertisements = table.Column<int>(type: "integer", nullable: false),
                    Seats = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_round_fact", x => x.RoundId);
                });

            migrationBuilder.CreateTable(
                name: "round_log_entry",
                schema: "offers",
                columns: table => new
                {
                    RoundId = table.Column<Guid>(type: "uuid", nullable: false),
                    Sequence = table.Column<long>(type: "bigint", nullable: false),
                    Kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    At = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Number = table.Column<int>(type: "integer", nullable: true),
                    OfferId = table.Column<Guid>(type: "uuid", nullable: true),
                    GroupId = table.Column<Guid>(type: "uuid", nullable: true),
                    PersonId = table.Column<Guid>(type: "uuid", nullable: true),
                    EmployerId = table.Column<Guid>(type: "uuid", nullable: true),
                    Label = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    Seats = table.Column<int>(type: "integer", nullable: true),
                    Reason = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_round_log_entry", x => new { x.RoundId, x.Sequence });
                });

            migrationBuilder.CreateTable(
                name: "round_log_head",
                schema: "offers",
                columns: table => new
                {
                    RoundId = table.Column<Guid>(type: "uuid", nullable: false),
                    Last = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_round_log_head", x => x.RoundId);
                });

            migrationBuilder.CreateTable(
                name: "round_quota",
                schema: "allocation",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    RoundId = table.Column<Guid>(type: "uuid", nullable: false),
                    LegalReference = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    RegionsReason = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    National = table.Column<string>(type: "jsonb", nullable: false),
                    Regions = table.Column<string>(type: "jsonb", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_round_quota", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "seat_budget",
                schema: "announcement",
                columns: table => new
                {
                    RoundId = table.Column<Guid>(type: "uuid", nullable: false),
                    EmployerId = table.Column<Guid>(type: "uuid", nullable: false),
                    Kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Allocated = table.Column<int>(type: "integer", nullable: false),
                    Claimed = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_seat_budget", x => new { x.RoundId, x.EmployerId, x.Kind });
                });

            migrationBuilder.CreateTable(
                name: "seat_fact",
                schema: "evaluation",
                columns: table => new
                {
                    RoundId = table.Column<Guid>(type: "uuid", nullable: false),
                    EmployerId = table.Column<Guid>(type: "uuid", nullable: false),
                    Advertised = table.Column<int>(type: "integer", nullable: false),
                    NotAdvertised = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_seat_fact", x => new { x.RoundId, x.EmployerId });
                });

            migrationBuilder.CreateTable(
                name: "user",
                schema: "directory",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    Disabled = table.Column<bool>(type: "boolean", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    AuthenticatorSecret = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    LastCodeStep = table.Column<long>(type: "bigint", nullable: false),
                    UserName = table.Column<string>(type: "character varying(254)", maxLength: 254, nullable: true),
                    NormalizedUserName = table.Column<string>(type: "character varying(254)", maxLength: 254, nullable: true),
                    Email = table.Column<string>(type: "character varying(254)", maxLength: 254, nullable: true),
                    NormalizedEmail = table.Column<string>(type: "character varying(254)", maxLength: 254, nullable: true),
                    EmailConfirmed = table.Column<bool>(type: "boolean", nullable: false),
                    PasswordHash = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true),
                    SecurityStamp = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    ConcurrencyStamp = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    PhoneNumber = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    PhoneNumberConfirmed = table.Column<bool>(type: "boolean", nullable: false),
                    TwoFactorEnabled = table.Column<bool>(type: "boolean", nullable: false),
                    LockoutEnd = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    LockoutEnabled = table.Column<bool>(type: "boolean", nullable: false),
                    AccessFailedCount = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_user", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "position_group",
                schema: "announcement",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Place = table.Column<int>(type: "integer", nullable: false),
                    Name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Specialty = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    SeatKind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Seats = table.Column<int>(type: "integer", nullable: false),
                    MunicipalityIds = table.Column<List<Guid>>(type: "uuid[]", nullable: false),
                    CountyIds = table.Column<List<Guid>>(type: "uuid[]", nullable: false),
                    AdvertisementId = table.Column<Guid>(type: "uuid", nullable: true),
                    LaterPosition = table.Column<string>(type: "jsonb", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_position_group", x => x.Id);
                    table.ForeignKey(
                        name: "FK_position_group_advertisement_AdvertisementId",
                        column: x => x.AdvertisementId,
                        principalSchema: "announcement",
                        principalTable: "advertisement",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "application",
                schema: "screening",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    AdvertisementId = table.Column<Guid>(type: "uuid", nullable: false),
                    RoundId = table.Column<Guid>(type: "uuid", nullable: false),
                    EmployerId = table.Column<Guid>(type: "uuid", nullable: false),
                    PersonId = table.Column<Guid>(type: "uuid", nullable: false),
                    Deadline = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    ReceiptNumber = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    SubmittedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    WithdrawnAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    CvRevisionId = table.Column<Guid>(type: "uuid", nullable: false),
                    GroupIds = table.Column<string>(type: "text", maxLength: -1, nullable: false),
                    Answers = table.Column<string>(type: "text", maxLength: -1, nullable: false),
                    DocumentIds = table.Column<string>(type: "text", maxLength: -1, nullable: false),
                    ComputedPoints = table.Column<int>(type: "integer", nullable: false),
                    TotalPoints = table.Column<int>(type: "integer", nullable: false),
                    Adjustments = table.Column<string>(type: "text", maxLength: -1, nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_application", x => x.Id);
                    table.ForeignKey(
                        name: "FK_application_cv_revision_CvRevisionId",
                        column: x => x.CvRevisionId,
                        principalSchema: "screening",
                        principalTable: "cv_revision",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "document_content",
                schema: "screening",
                columns: table => new
                {
                    DocumentId = table.Column<Guid>(type: "uuid", nullable: false),
                    Bytes = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_document_content", x => x.DocumentId);
                    table.ForeignKey(
                        name: "FK_document_content_document_DocumentId",
                        column: x => x.DocumentId,
                        principalSchema: "screening",
                        principalTable: "document",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "plan_stage",
                schema: "education_plan",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Order = table.Column<int>(type: "integer", nullable: false),
                    EmployerId = table.Column<Guid>(type: "uuid", nullable: true),
                    Start = table.Column<DateOnly>(type: "date", nullable: false),
                    End = table.Column<DateOnly>(type: "date", nullable: false),
                    Months = table.Column<int>(type: "integer", nullable: false),
                    PlanId = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_plan_stage", x => x.Id);
                    table.ForeignKey(
                        name: "FK_plan_stage_plan_PlanId",
                        column: x => x.PlanId,
                        principalSchema: "education_plan",
                        principalTable: "plan",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "identity_user_claim",
                schema: "directory",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    UserId = table.Column<Guid>(type: "uuid", nullable: false),
                    ClaimType = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    ClaimValue = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_identity_user_claim", x => x.Id);
                    table.ForeignKey(
                        name: "FK_identity_user_claim_user_UserId",
                        column: x => x.UserId,
                        principalSchema: "directory",
                        principalTable: "user",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "identity_user_login",
                schema: "directory",
                columns: table => new
                {
                    LoginProvider = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    ProviderKey = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    ProviderDisplayName = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    UserId = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_identity_user_login", x => new { x.LoginProvider, x.ProviderKey });
                    table.ForeignKey(
                        name: "FK_identity_user_login_user_UserId",
                        column: x => x.UserId,
                        principalSchema: "directory",
                        principalTable: "user",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "identity_user_token",
                schema: "directory",
                columns: table => new
                {
                    UserId = table.Column<Guid>(type: "uuid", nullable: false),
                    LoginProvider = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Value = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_identity_user_token", x => new { x.UserId, x.LoginProvider, x.Name });
                    table.ForeignKey(
                        name: "FK_identity_user_token_user_UserId",
                        column: x => x.UserId,
                        principalSchema: "directory",
                        principalTable: "user",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "user_role",
                schema: "directory",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Role = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    OrganisationId = table.Column<Guid>(type: "uuid", nullable: true),
                    UserId = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_user_role", x => x.Id);
                    table.ForeignKey(
                        name: "FK_user_role_user_UserId",
                        column: x => x.UserId,
                        principalSchema: "directory",
                        principalTable: "user",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_acceptance_MarkedAt_MarkingDeadline",
                schema: "offers",
                table: "acceptance",
                columns: new[] { "MarkedAt", "MarkingDeadline" });

            migrationBuilder.CreateIndex(
                name: "IX_acceptance_OfferId",
                schema: "offers",
                table: "acceptance",
                column: "OfferId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_advertisement_EmployerId",
                schema: "announcement",
                table: "advertisement",
                column: "EmployerId");

            migrationBuilder.CreateIndex(
                name: "IX_advertisement_RoundId_EmployerId_Number",
                schema: "announcement",
                table: "advertisement",
                columns: new[] { "RoundId", "EmployerId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_api_client_Name",
                schema: "directory",
                table: "api_client",
                column: "Name",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_application_AdvertisementId_PersonId",
                schema: "screening",
                table: "application",
                columns: new[] { "AdvertisementId", "PersonId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_application_CvRevisionId",
                schema: "screening",
                table: "application",
                column: "CvRevisionId");

            migrationBuilder.CreateIndex(
                name: "IX_application_PersonId",
                schema: "screening",
                table: "application",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_application_ReceiptNumber",
                schema: "screening",
                table: "application",
                column: "ReceiptNumber",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_application_fact_RoundId_EmployerId_PersonId",
                schema: "evaluation",
                table: "application_fact",
                columns: new[] { "RoundId", "EmployerId", "PersonId" });

            migrationBuilder.CreateIndex(
                name: "IX_audit_row_Position",
                schema: "kernel",
                table: "audit_row",
                column: "Position",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_audit_row_SubjectId",
                schema: "kernel",
                table: "audit_row",
                column: "SubjectId");

            migrationBuilder.CreateIndex(
                name: "IX_cv_revision_PersonId_Number",
                schema: "screening",
                table: "cv_revision",
                columns: new[] { "PersonId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_document_PersonId",
                schema: "screening",
                table: "document",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_employment_EmployerId",
                schema: "offers",
                table: "employment",
                column: "EmployerId");

            migrationBuilder.CreateIndex(
                name: "IX_employment_OfferId_Part",
                schema: "offers",
                table: "employment",
                columns: new[] { "OfferId", "Part" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_employment_PersonId",
                schema: "offers",
                table: "employment",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_employment_Start",
                schema: "offers",
                table: "employment",
                column: "Start");

            migrationBuilder.CreateIndex(
                name: "IX_idempotency_record_StoredAt",
                schema: "kernel",
                table: "idempotency_record",
                column: "StoredAt");

            migrationBuilder.CreateIndex(
                name: "IX_identity_user_claim_UserId",
                schema: "directory",
                table: "identity_user_claim",
                column: "UserId");

            migrationBuilder.CreateIndex(
                name: "IX_identity_user_login_UserId",
                schema: "directory",
                table: "identity_user_login",
                column: "UserId");

            migrationBuilder.CreateIndex(
                name: "IX_local_points_scheme_AdvertisementId",
                schema: "screening",
                table: "local_points_scheme",
                column: "AdvertisementId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_offer_Answer_ResponseDeadline",
                schema: "offers",
                table: "offer",
                columns: new[] { "Answer", "ResponseDeadline" });

            migrationBuilder.CreateIndex(
                name: "IX_offer_EmployerId_ReleasedAt",
                schema: "offers",
                table: "offer",
                columns: new[] { "EmployerId", "ReleasedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_offer_GroupId_PersonId",
                schema: "offers",
                table: "offer",
                columns: new[] { "GroupId", "PersonId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_offer_PersonId_ReleasedAt",
                schema: "offers",
                table: "offer",
                columns: new[] { "PersonId", "ReleasedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_offer_ReleasedAt_Sequence",
                schema: "offers",
                table: "offer",
                columns: new[] { "ReleasedAt", "Sequence" });

            migrationBuilder.CreateIndex(
                name: "IX_offer_RoundId_Sequence",
                schema: "offers",
                table: "offer",
                columns: new[] { "RoundId", "Sequence" });

            migrationBuilder.CreateIndex(
                name: "IX_offer_fact_RoundId",
                schema: "evaluation",
                table: "offer_fact",
                column: "RoundId");

            migrationBuilder.CreateIndex(
                name: "IX_offer_round_RoundId_Number",
                schema: "offers",
                table: "offer_round",
                columns: new[] { "RoundId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_organisation_Code",
                schema: "directory",
                table: "organisation",
                column: "Code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_organisation_Kind_ParentId",
                schema: "directory",
                table: "organisation",
                columns: new[] { "Kind", "ParentId" });

            migrationBuilder.CreateIndex(
                name: "IX_outbox_message_DeliveredAt_Position",
                schema: "kernel",
                table: "outbox_message",
                columns: new[] { "DeliveredAt", "Position" });

            migrationBuilder.CreateIndex(
                name: "IX_outbox_message_Position",
                schema: "kernel",
                table: "outbox_message",
                column: "Position",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_parked_event_EventId_Handler",
                schema: "kernel",
                table: "parked_event",
                columns: new[] { "EventId", "Handler" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_plan_OfferId",
                schema: "education_plan",
                table: "plan",
                column: "OfferId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_plan_PersonId",
                schema: "education_plan",
                table: "plan",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_plan_Start",
                schema: "education_plan",
                table: "plan",
                column: "Start");

            migrationBuilder.CreateIndex(
                name: "IX_plan_stage_EmployerId",
                schema: "education_plan",
                table: "plan_stage",
                column: "EmployerId");

            migrationBuilder.CreateIndex(
                name: "IX_plan_stage_PlanId",
                schema: "education_plan",
                table: "plan_stage",
                column: "PlanId");

            migrationBuilder.CreateIndex(
                name: "IX_position_group_AdvertisementId",
                schema: "announcement",
                table: "position_group",
                column: "AdvertisementId");

            migrationBuilder.CreateIndex(
                name: "IX_position_group_LastMarkingDeadline",
                schema: "offers",
                table: "position_group",
                column: "LastMarkingDeadline");

            migrationBuilder.CreateIndex(
                name: "IX_position_group_RoundId",
                schema: "offers",
                table: "position_group",
                column: "RoundId");

            migrationBuilder.CreateIndex(
                name: "IX_ranking_GroupId_Revision",
                schema: "screening",
                table: "ranking",
                columns: new[] { "GroupId", "Revision" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ranking_RoundId",
                schema: "screening",
                table: "ranking",
                column: "RoundId");

            migrationBuilder.CreateIndex(
                name: "IX_recruitment_round_Code",
                schema: "announcement",
                table: "recruitment_round",
                column: "Code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_round_quota_RoundId",
                schema: "allocation",
                table: "round_quota",
                column: "RoundId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_user_NormalizedEmail",
                schema: "directory",
                table: "user",
                column: "NormalizedEmail",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_user_NormalizedUserName",
                schema: "directory",
                table: "user",
                column: "NormalizedUserName",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_user_role_UserId_Role_OrganisationId",
                schema: "directory",
                table: "user_role",
                columns: new[] { "UserId", "Role", "OrganisationId" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "acceptance",
                schema: "offers");

            migrationBuilder.DropTable(
                name: "api_client",
                schema: "directory");

            migrationBuilder.DropTable(
                name: "application",
                schema: "screening");

            migrationBuilder.DropTable(
                name: "application_fact",
                schema: "evaluation");

            migrationBuilder.DropTable(
                name: "audit_row",
                schema: "kernel");

            migrationBuilder.DropTable(
                name: "clock_offset",
                schema: "kernel");

            migrationBuilder.DropTable(
                name: "document_content",
                schema: "screening");

            migrationBuilder.DropTable(
                name: "employment",
                schema: "offers");

            migrationBuilder.DropTable(
                name: "feed_entry",
                schema: "kernel");

            migrationBuilder.DropTable(
                name: "idempotency_record",
                schema: "kernel");

            migrationBuilder.DropTable(
                name: "identity_user_claim",
                schema: "directory");

            migrationBuilder.DropTable(
                name: "identity_user_login",
                schema: "directory");

            migrationBuilder.DropTable(
                name: "identity_user_token",
                schema: "directory");

            migrationBuilder.DropTable(
                name: "inbox_entry",
                schema: "kernel");

            migrationBuilder.DropTable(
                name: "lease",
                schema: "kernel");

            migrationBuilder.DropTable(
                name: "local_points_scheme",
                schema: "screening");

            migrationBuilder.DropTable(
                name: "offer",
                schema: "offers");

            migrationBuilder.DropTable(
                name: "offer_fact",
                schema: "evaluation");

            migrationBuilder.DropTable(
                name: "offer_round",
                schema: "offers");

            migrationBuilder.DropTable(
                name: "offer_round_fact",
                schema: "evaluation");

            migrationBuilder.DropTable(
                name: "organisation",
                schema: "directory");

            migrationBuilder.DropTable(
                name: "outbox_message",
                schema: "kernel");

            migrationBuilder.DropTable(
                name: "parked_event",
                schema: "kernel");

            migrationBuilder.DropTable(
                name: "plan_stage",
                schema: "education_plan");

            migrationBuilder.DropTable(
                name: "position_group",
                schema: "announcement");

            migrationBuilder.DropTable(
                name: "position_group",
                schema: "offers");

            migrationBuilder.DropTable(
                name: "ranking",
                schema: "screening");

            migrationBuilder.DropTable(
                name: "recruitment_round",
                schema: "announcement");

            migrationBuilder.DropTable(
                name: "residual_fact",
                schema: "evaluation");

            migrationBuilder.DropTable(
                name: "round_fact",
                schema: "evaluation");

            migrationBuilder.DropTable(
                name: "round_log_entry",
                schema: "offers");

            migrationBuilder.DropTable(
                name: "round_log_head",
                schema: "offers");

            migrationBuilder.DropTable(
                name: "round_quota",
                schema: "allocation");

            migrationBuilder.DropTable(
                name: "seat_budget",
                schema: "announcement");

            migrationBuilder.DropTable(
                name: "seat_fact",
                schema: "evaluation");

            migrationBuilder.DropTable(
                name: "user_role",
                schema: "directory");

            migrationBuilder.DropTable(
                name: "cv_revision",
                schema: "screening");

            migrationBuilder.DropTable(
                name: "document",
                schema: "screening");

            migrationBuilder.DropTable(
                name: "plan",
                schema: "education_plan");

            migrationBuilder.DropTable(
                name: "advertisement",
                schema: "announcement");

            migrationBuilder.DropTable(
                name: "user",
                schema: "directory");
        }
    }
}
