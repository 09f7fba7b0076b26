using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ReadinessKit.Web.Data.Migrations
{
    /// <inheritdoc />
    public partial class Panels : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "HiringRounds",
                columns: table => new
                {
                    OrganizationId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Title = table.Column<string>(type: "TEXT", nullable: false),
                    GuideId = table.Column<Guid>(type: "TEXT", nullable: false),
                    GuideNumber = table.Column<int>(type: "INTEGER", nullable: false),
                    JobId = table.Column<Guid>(type: "TEXT", nullable: true),
                    CreatedAt = table.Column<string>(type: "TEXT", nullable: false),
                    CreatedById = table.Column<Guid>(type: "TEXT", nullable: false),
                    ShowsNames = table.Column<bool>(type: "INTEGER", nullable: false),
                    RevealsTogether = table.Column<bool>(type: "INTEGER", nullable: false),
                    ObserversSeeRatings = table.Column<bool>(type: "INTEGER", nullable: false),
                    ClosedAt = table.Column<string>(type: "TEXT", nullable: true),
                    ClosedBecause = table.Column<string>(type: "TEXT", nullable: false),
                    DecidedAt = table.Column<string>(type: "TEXT", nullable: true),
                    DecidedById = table.Column<Guid>(type: "TEXT", nullable: true),
                    ChosenId = table.Column<Guid>(type: "TEXT", nullable: true),
                    DecidedBecause = table.Column<string>(type: "TEXT", nullable: false),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_HiringRounds", x => new { x.OrganizationId, x.Id });
                    table.ForeignKey(
                        name: "FK_HiringRounds_GuideVersions_OrganizationId_GuideId_GuideNumber",
                        columns: x => new { x.OrganizationId, x.GuideId, x.GuideNumber },
                        principalTable: "GuideVersions",
                        principalColumns: new[] { "OrganizationId", "GuideId", "Number" },
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_HiringRounds_Organizations_OrganizationId",
                        column: x => x.OrganizationId,
                        principalTable: "Organizations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Candidates",
                columns: table => new
                {
                    OrganizationId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    RoundId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Name = table.Column<string>(type: "TEXT", nullable: false),
                    PersonId = table.Column<Guid>(type: "TEXT", nullable: true),
                    GuideNumber = table.Column<int>(type: "INTEGER", nullable: false),
                    StartsAt = table.Column<string>(type: "TEXT", nullable: true),
                    Minutes = table.Column<int>(type: "INTEGER", nullable: false),
                    Place = table.Column<string>(type: "TEXT", nullable: false),
                    Instruction = table.Column<string>(type: "TEXT", nullable: false),
                    Standing = table.Column<string>(type: "TEXT", maxLength: 16, nullable: false),
                    RevealedAt = table.Column<string>(type: "TEXT", nullable: true),
                    RevealedById = table.Column<Guid>(type: "TEXT", nullable: true),
                    AcceptedBecause = table.Column<string>(type: "TEXT", nullable: false),
                    FinalAt = table.Column<string>(type: "TEXT", nullable: true),
                    CreatedAt = table.Column<string>(type: "TEXT", nullable: false),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Candidates", x => new { x.OrganizationId, x.Id });
                    table.ForeignKey(
                        name: "FK_Candidates_HiringRounds_OrganizationId_RoundId",
                        columns: x => new { x.OrganizationId, x.RoundId },
                        principalTable: "HiringRounds",
                        principalColumns: new[] { "OrganizationId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "DecisionSignatures",
                columns: table => new
                {
                    OrganizationId = table.Column<Guid>(type: "TEXT", nullable: false),
                    RoundId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PersonId = table.Column<Guid>(type: "TEXT", nullable: false),
                    At = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DecisionSignatures", x => new { x.OrganizationId, x.RoundId, x.PersonId });
                    table.ForeignKey(
                        name: "FK_DecisionSignatures_HiringRounds_OrganizationId_RoundId",
                        columns: x => new { x.OrganizationId, x.RoundId },
                        principalTable: "HiringRounds",
                        principalColumns: new[] { "OrganizationId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "PanelSeats",
                columns: table => new
                {
                    OrganizationId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    RoundId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PersonId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Duty = table.Column<string>(type: "TEXT", maxLength: 16, nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 16, nullable: true),
                    AddedAt = table.Column<string>(type: "TEXT", nullable: false),
                    ConfirmedAt = table.Column<string>(type: "TEXT", nullable: true),
                    PracticedAt = table.Column<string>(type: "TEXT", nullable: true),
                    SteppedOutAt = table.Column<string>(type: "TEXT", nullable: true),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PanelSeats", x => new { x.OrganizationId, x.Id });
                    table.ForeignKey(
                        name: "FK_PanelSeats_HiringRounds_OrganizationId_RoundId",
                        columns: x => new { x.OrganizationId, x.RoundId },
                        principalTable: "HiringRounds",
                        principalColumns: new[] { "OrganizationId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "VoidedQuestions",
                columns: table => new
                {
                    OrganizationId = table.Column<Guid>(type: "TEXT", nullable: false),
                    RoundId = table.Column<Guid>(type: "TEXT", nullable: false),
                    QuestionId = table.Column<string>(type: "TEXT", nullable: false),
                    Because = table.Column<string>(type: "TEXT", nullable: false),
                    At = table.Column<string>(type: "TEXT", nullable: false),
                    PersonId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_VoidedQuestions", x => new { x.OrganizationId, x.RoundId, x.QuestionId });
                    table.ForeignKey(
                        name: "FK_VoidedQuestions_HiringRounds_OrganizationId_RoundId",
                        columns: x => new { x.OrganizationId, x.RoundId },
                        principalTable: "HiringRounds",
                        principalColumns: new[] { "OrganizationId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "AccommodationRequests",
                columns: table => new
                {
                    OrganizationId = table.Column<Guid>(type: "TEXT", nullable: false),
                    CandidateId = table.Column<Guid>(type: "TEXT", nullable: false),
                    RoundId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Request = table.Column<string>(type: "TEXT", nullable: false),
                    Decision = table.Column<string>(type: "TEXT", nullable: false),
                    ChangedAt = table.Column<string>(type: "TEXT", nullable: false),
                    ChangedById = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AccommodationRequests", x => new { x.OrganizationId, x.CandidateId });
                    table.ForeignKey(
                        name: "FK_AccommodationRequests_Candidates_OrganizationId_CandidateId",
                        columns: x => new { x.OrganizationId, x.CandidateId },
                        principalTable: "Candidates",
                        principalColumns: new[] { "OrganizationId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Scorecards",
                columns: table => new
                {
                    OrganizationId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    RoundId = table.Column<Guid>(type: "TEXT", nullable: false),
                    CandidateId = table.Column<Guid>(type: "TEXT", nullable: false),
                    SeatId = table.Column<Guid>(type: "TEXT", nullable: false),
                    RaterId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Standing = table.Column<string>(type: "TEXT", maxLength: 16, nullable: false),
                    SubmittedAt = table.Column<string>(type: "TEXT", nullable: true),
                    EnteredById = table.Column<Guid>(type: "TEXT", nullable: true),
                    Because = table.Column<string>(type: "TEXT", nullable: false),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Scorecards", x => new { x.OrganizationId, x.Id });
                    table.ForeignKey(
                        name: "FK_Scorecards_Candidates_OrganizationId_CandidateId",
                        columns: x => new { x.OrganizationId, x.CandidateId },
                        principalTable: "Candidates",
                        principalColumns: new[] { "OrganizationId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Scorecards_PanelSeats_OrganizationId_SeatId",
                        columns: x => new { x.OrganizationId, x.SeatId },
                        principalTable: "PanelSeats",
                        principalColumns: new[] { "OrganizationId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "RevisedRatings",
                columns: table => new
                {
                    OrganizationId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    RoundId = table.Column<Guid>(type: "TEXT", nullable: false),
                    CandidateId = table.Column<Guid>(type: "TEXT", nullable: false),
                    CardId = table.Column<Guid>(type: "TEXT", nullable: false),
                    QuestionId = table.Column<string>(type: "TEXT", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Value = table.Column<int>(type: "INTEGER", nullable: true),
                    Because = table.Column<string>(type: "TEXT", nullable: false),
                    At = table.Column<string>(type: "TEXT", nullable: false),
                    PersonId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RevisedRatings", x => new { x.OrganizationId, x.Id });
                    table.ForeignKey(
                        name: "FK_RevisedRatings_Scorecards_OrganizationId_CardId",
                        columns: x => new { x.OrganizationId, x.CardId },
                        principalTable: "Scorecards",
                        principalColumns: new[] { "OrganizationId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ScorecardAnswers",
                columns: table => new
                {
                    OrganizationId = table.Column<Guid>(type: "TEXT", nullable: false),
                    CardId = table.Column<Guid>(type: "TEXT", nullable: false),
                    QuestionId = table.Column<string>(type: "TEXT", nullable: false),
                    RoundId = table.Column<Guid>(type: "TEXT", nullable: false),
                    CandidateId = table.Column<Guid>(type: "TEXT", nullable: false),
                    RaterId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Heard = table.Column<string>(type: "TEXT", maxLength: 16, nullable: false),
                    Value = table.Column<int>(type: "INTEGER", nullable: true),
                    Evidence = table.Column<string>(type: "TEXT", nullable: false),
                    Draft = table.Column<string>(type: "TEXT", nullable: false),
                    Sequence = table.Column<long>(type: "INTEGER", nullable: false),
                    Revision = table.Column<int>(type: "INTEGER", nullable: false),
                    ChangedAt = table.Column<string>(type: "TEXT", nullable: false),
                    IsRevealed = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ScorecardAnswers", x => new { x.OrganizationId, x.CardId, x.QuestionId });
                    table.ForeignKey(
                        name: "FK_ScorecardAnswers_Scorecards_OrganizationId_CardId",
                        columns: x => new { x.OrganizationId, x.CardId },
                        principalTable: "Scorecards",
                        principalColumns: new[] { "OrganizationId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "SealedNotes",
                columns: table => new
                {
                    OrganizationId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    RoundId = table.Column<Guid>(type: "TEXT", nullable: false),
                    CandidateId = table.Column<Guid>(type: "TEXT", nullable: false),
                    CardId = table.Column<Guid>(type: "TEXT", nullable: false),
                    QuestionId = table.Column<string>(type: "TEXT", nullable: false),
                    Text = table.Column<string>(type: "TEXT", nullable: false),
                    At = table.Column<string>(type: "TEXT", nullable: false),
                    PersonId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SealedNotes", x => new { x.OrganizationId, x.Id });
                    table.ForeignKey(
                        name: "FK_SealedNotes_Scorecards_OrganizationId_CardId",
                        columns: x => new { x.OrganizationId, x.CardId },
                        principalTable: "Scorecards",
                        principalColumns: new[] { "OrganizationId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Candidates_OrganizationId_RoundId_Number",
                table: "Candidates",
                columns: new[] { "OrganizationId", "RoundId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Candidates_PersonId",
                table: "Candidates",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_HiringRounds_OrganizationId_GuideId_GuideNumber",
                table: "HiringRounds",
                columns: new[] { "OrganizationId", "GuideId", "GuideNumber" });

            migrationBuilder.CreateIndex(
                name: "IX_PanelSeats_OrganizationId_RoundId_PersonId",
                table: "PanelSeats",
                columns: new[] { "OrganizationId", "RoundId", "PersonId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_PanelSeats_PersonId",
                table: "PanelSeats",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_RevisedRatings_OrganizationId_CardId_QuestionId_Number",
                table: "RevisedRatings",
                columns: new[] { "OrganizationId", "CardId", "QuestionId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ScorecardAnswers_OrganizationId_CandidateId",
                table: "ScorecardAnswers",
                columns: new[] { "OrganizationId", "CandidateId" });

            migrationBuilder.CreateIndex(
                name: "IX_Scorecards_OrganizationId_CandidateId_SeatId",
                table: "Scorecards",
                columns: new[] { "OrganizationId", "CandidateId", "SeatId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Scorecards_OrganizationId_RoundId",
                table: "Scorecards",
                columns: new[] { "OrganizationId", "RoundId" });

            migrationBuilder.CreateIndex(
                name: "IX_Scorecards_OrganizationId_SeatId",
                table: "Scorecards",
                columns: new[] { "OrganizationId", "SeatId" });

            migrationBuilder.CreateIndex(
                name: "IX_SealedNotes_OrganizationId_CardId",
                table: "SealedNotes",
                columns: new[] { "OrganizationId", "CardId" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "AccommodationRequests");

            migrationBuilder.DropTable(
                name: "DecisionSignatures");

            migrationBuilder.DropTable(
                name: "RevisedRatings");

            migrationBuilder.DropTable(
                name: "ScorecardAnswers");

            migrationBuilder.DropTable(
                name: "SealedNotes");

            migrationBuilder.DropTable(
                name: "VoidedQuestions");

            migrationBuilder.DropTable(
                name: "Scorecards");

            migrationBuilder.DropTable(
                name: "Candidates");

            migrationBuilder.DropTable(
                name: "PanelSeats");

            migrationBuilder.DropTable(
                name: "HiringRounds");
        }
    }
}
