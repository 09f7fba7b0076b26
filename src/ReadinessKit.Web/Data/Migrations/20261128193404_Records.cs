using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ReadinessKit.Web.Data.Migrations
{
    /// <inheritdoc />
    public partial class Records : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "ClosedAt",
                table: "People",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "DeletionAskedAt",
                table: "Organizations",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "HeldAt",
                table: "HiringRounds",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "HeldBecause",
                table: "HiringRounds",
                type: "TEXT",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<Guid>(
                name: "HeldById",
                table: "HiringRounds",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "KeepYears",
                table: "HiringRounds",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "RestrictedAt",
                table: "Candidates",
                type: "TEXT",
                nullable: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "ClosedAt",
                table: "People");

            migrationBuilder.DropColumn(
                name: "DeletionAskedAt",
                table: "Organizations");

            migrationBuilder.DropColumn(
                name: "HeldAt",
                table: "HiringRounds");

            migrationBuilder.DropColumn(
                name: "HeldBecause",
                table: "HiringRounds");

            migrationBuilder.DropColumn(
                name: "HeldById",
                table: "HiringRounds");

            migrationBuilder.DropColumn(
                name: "KeepYears",
                table: "HiringRounds");

            migrationBuilder.DropColumn(
                name: "RestrictedAt",
                table: "Candidates");
        }
    }
}
