using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ReadinessKit.Web.Data.Migrations
{
    /// <inheritdoc />
    public partial class RoundsAndPlans : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "RoundId",
                table: "Timelines",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "HereAt",
                table: "Memberships",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "HereBefore",
                table: "Memberships",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "RemindedOn",
                table: "Memberships",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "WantsReminders",
                table: "Memberships",
                type: "INTEGER",
                nullable: false,
                defaultValue: true);

            migrationBuilder.CreateTable(
                name: "Motivations",
                columns: table => new
                {
                    OrganizationId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Answers = table.Column<string>(type: "TEXT", nullable: false),
                    MoreToSay = table.Column<string>(type: "TEXT", nullable: false),
                    RecordedAt = table.Column<string>(type: "TEXT", nullable: false),
                    RecordedById = table.Column<Guid>(type: "TEXT", nullable: false),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Motivations", x => x.OrganizationId);
                    table.ForeignKey(
                        name: "FK_Motivations_Organizations_OrganizationId",
                        column: x => x.OrganizationId,
                        principalTable: "Organizations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "PlanEdits",
                columns: table => new
                {
                    OrganizationId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    TimelineId = table.Column<Guid>(type: "TEXT", nullable: false),
                    At = table.Column<string>(type: "TEXT", nullable: false),
                    PersonId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Changes = table.Column<string>(type: "TEXT", nullable: false),
                    Undoes = table.Column<Guid>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PlanEdits", x => new { x.OrganizationId, x.Id });
                    table.ForeignKey(
                        name: "FK_PlanEdits_Timelines_OrganizationId_TimelineId",
                        columns: x => new { x.OrganizationId, x.TimelineId },
                        principalTable: "Timelines",
                        principalColumns: new[] { "OrganizationId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Rounds",
                columns: table => new
                {
                    OrganizationId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    AskedBy = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Edition = table.Column<string>(type: "TEXT", nullable: false),
                    UsesCodes = table.Column<bool>(type: "INTEGER", nullable: false),
                    ClosesOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    CreatedAt = table.Column<string>(type: "TEXT", nullable: false),
                    CreatedById = table.Column<Guid>(type: "TEXT", nullable: false),
                    ClosedAt = table.Column<string>(type: "TEXT", nullable: true),
                    SmallGroups = table.Column<string>(type: "TEXT", nullable: true),
                    OwnAnswers = table.Column<string>(type: "TEXT", nullable: true),
                    DecidedAt = table.Column<string>(type: "TEXT", nullable: true),
                    DecidedById = table.Column<Guid>(type: "TEXT", nullable: true),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Rounds", x => new { x.OrganizationId, x.Id });
                    table.ForeignKey(
                        name: "FK_Rounds_Editions_Edition",
                        column: x => x.Edition,
                        principalTable: "Editions",
                        principalColumn: "Hash",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Rounds_Organizations_OrganizationId",
                        column: x => x.OrganizationId,
                        principalTable: "Organizations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Tasks",
                columns: table => new
                {
                    OrganizationId = table.Column<Guid>(type: "TEXT", nullable: false),
                    TimelineId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Id = table.Column<string>(type: "TEXT", nullable: false),
                    Step = table.Column<string>(type: "TEXT", nullable: false),
                    Place = table.Column<int>(type: "INTEGER", nullable: false),
                    Title = table.Column<string>(type: "TEXT", nullable: false),
                    How = table.Column<string>(type: "TEXT", nullable: false),
                    Owner = table.Column<string>(type: "TEXT", nullable: false),
                    OwnerId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Weeks = table.Column<int>(type: "INTEGER", nullable: false),
                    NotBefore = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    After = table.Column<string>(type: "TEXT", nullable: false),
                    MayBeShortened = table.Column<bool>(type: "INTEGER", nullable: false),
                    Status = table.Column<string>(type: "TEXT", maxLength: 16, nullable: false),
                    StartedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    DoneOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Notes = table.Column<string>(type: "TEXT", nullable: false),
                    IsRemoved = table.Column<bool>(type: "INTEGER", nullable: false),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Tasks", x => new { x.OrganizationId, x.TimelineId, x.Id });
                    table.ForeignKey(
                        name: "FK_Tasks_Timelines_OrganizationId_TimelineId",
                        columns: x => new { x.OrganizationId, x.TimelineId },
                        principalTable: "Timelines",
                        principalColumns: new[] { "OrganizationId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "RoundGroups",
                columns: table => new
                {
                    OrganizationId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    RoundId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Place = table.Column<int>(type: "INTEGER", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Invited = table.Column<int>(type: "INTEGER", nullable: true),
                    Key = table.Column<string>(type: "TEXT", nullable: false),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RoundGroups", x => new { x.OrganizationId, x.Id });
                    table.ForeignKey(
                        name: "FK_RoundGroups_Rounds_OrganizationId_RoundId",
                        columns: x => new { x.OrganizationId, x.RoundId },
                        principalTable: "Rounds",
                        principalColumns: new[] { "OrganizationId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "RoundAnswers",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false),
                    OrganizationId = table.Column<Guid>(type: "TEXT", nullable: false),
                    GroupId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Sheet = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RoundAnswers", x => x.Id);
                    table.ForeignKey(
                        name: "FK_RoundAnswers_RoundCounts_OrganizationId_GroupId",
                        columns: x => new { x.OrganizationId, x.GroupId },
                        principalTable: "RoundCounts",
                        principalColumns: new[] { "OrganizationId", "GroupId" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "RoundCodes",
                columns: table => new
                {
                    OrganizationId = table.Column<Guid>(type: "TEXT", nullable: false),
                    GroupId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Hash = table.Column<byte[]>(type: "BLOB", nullable: false),
                    IsUsed = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RoundCodes", x => new { x.OrganizationId, x.GroupId, x.Hash });
                    table.ForeignKey(
                        name: "FK_RoundCodes_RoundGroups_OrganizationId_GroupId",
                        columns: x => new { x.OrganizationId, x.GroupId },
                        principalTable: "RoundGroups",
                        principalColumns: new[] { "OrganizationId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "RoundCounts",
                columns: table => new
                {
                    OrganizationId = table.Column<Guid>(type: "TEXT", nullable: false),
                    GroupId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Answered = table.Column<int>(type: "INTEGER", nullable: false),
                    Revision = table.Column<int>(type: "INTEGER", nullable: false),
                    Tallies = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RoundCounts", x => new { x.OrganizationId, x.GroupId });
                    table.ForeignKey(
                        name: "FK_RoundCounts_RoundGroups_OrganizationId_GroupId",
                        columns: x => new { x.OrganizationId, x.GroupId },
                        principalTable: "RoundGroups",
                        principalColumns: new[] { "OrganizationId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_PlanEdits_OrganizationId_TimelineId_At",
                table: "PlanEdits",
                columns: new[] { "OrganizationId", "TimelineId", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_RoundAnswers_OrganizationId_GroupId_Sheet",
                table: "RoundAnswers",
                columns: new[] { "OrganizationId", "GroupId", "Sheet" });

            migrationBuilder.CreateIndex(
                name: "IX_RoundGroups_Key",
                table: "RoundGroups",
                column: "Key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_RoundGroups_OrganizationId_RoundId",
                table: "RoundGroups",
                columns: new[] { "OrganizationId", "RoundId" });

            migrationBuilder.CreateIndex(
                name: "IX_Rounds_Edition",
                table: "Rounds",
                column: "Edition");

            // Each answer is counted in the moment in which it is written.
            const string Count = "UPDATE RoundCounts SET {0} WHERE OrganizationId = NEW.OrganizationId AND GroupId = NEW.GroupId";
            migrationBuilder.Sql($"CREATE TRIGGER RoundAnswers_added AFTER INSERT ON RoundAnswers BEGIN {string.Format(Count, "Answered = Answered + 1, Revision = Revision + 1")}; END");
            migrationBuilder.Sql($"CREATE TRIGGER RoundAnswers_changed AFTER UPDATE ON RoundAnswers BEGIN {string.Format(Count, "Revision = Revision + 1")}; END");

            // A round that is closed takes no answers, keeps none, and stays as it is.
            const string IfClosed = "WHERE EXISTS (SELECT 1 FROM RoundGroups g JOIN Rounds r ON r.OrganizationId = g.OrganizationId AND r.Id = g.RoundId WHERE g.OrganizationId = NEW.OrganizationId AND g.Id = NEW.GroupId AND r.ClosedAt IS NOT NULL)";
            const string OfThisRound = "WHERE OrganizationId = NEW.OrganizationId AND GroupId IN (SELECT g.Id FROM RoundGroups g WHERE g.OrganizationId = NEW.OrganizationId AND g.RoundId = NEW.Id)";
            migrationBuilder.Sql($"CREATE TRIGGER RoundAnswers_not_added BEFORE INSERT ON RoundAnswers BEGIN SELECT RAISE(ABORT, 'The round is closed') {IfClosed}; END");
            migrationBuilder.Sql($"CREATE TRIGGER RoundAnswers_not_changed BEFORE UPDATE ON RoundAnswers BEGIN SELECT RAISE(ABORT, 'The round is closed') {IfClosed}; END");
            migrationBuilder.Sql($"CREATE TRIGGER Rounds_closed AFTER UPDATE OF ClosedAt ON Rounds WHEN NEW.ClosedAt IS NOT NULL BEGIN DELETE FROM RoundAnswers {OfThisRound}; DELETE FROM RoundCodes {OfThisRound}; END");
            migrationBuilder.Sql("CREATE TRIGGER Rounds_fixed BEFORE UPDATE OF ClosedAt, SmallGroups, Edition ON Rounds WHEN OLD.ClosedAt IS NOT NULL BEGIN SELECT RAISE(ABORT, 'A closed round can''t be changed'); END");
            migrationBuilder.Sql("CREATE TRIGGER RoundCounts_fixed BEFORE UPDATE ON RoundCounts WHEN OLD.Tallies IS NOT NULL BEGIN SELECT RAISE(ABORT, 'A closed round can''t be changed'); END");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Motivations");

            migrationBuilder.DropTable(
                name: "PlanEdits");

            migrationBuilder.DropTable(
                name: "RoundAnswers");

            migrationBuilder.DropTable(
                name: "RoundCodes");

            migrationBuilder.DropTable(
                name: "RoundCounts");

            migrationBuilder.DropTable(
                name: "Tasks");

            migrationBuilder.DropTable(
                name: "RoundGroups");

            migrationBuilder.DropTable(
                name: "Rounds");

            migrationBuilder.DropColumn(
                name: "RoundId",
                table: "Timelines");

            migrationBuilder.DropColumn(
                name: "HereAt",
                table: "Memberships");

            migrationBuilder.DropColumn(
                name: "HereBefore",
                table: "Memberships");

            migrationBuilder.DropColumn(
                name: "RemindedOn",
                table: "Memberships");

            migrationBuilder.DropColumn(
                name: "WantsReminders",
                table: "Memberships");
        }
    }
}
