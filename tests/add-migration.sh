#!/usr/bin/env bash
# Adds a migration of AppDb to src/ReadinessKit.Web/Data/Migrations: tests/add-migration.sh AddPlans
set -eu
[ $# -eq 1 ] || { echo "usage: tests/add-migration.sh NAME" >&2; exit 2; }
cd "$(dirname "$0")/.."

dotnet tool restore
dotnet restore tests/ReadinessKit.Migrations
dotnet ef migrations add "$1" --project src/ReadinessKit.Web --startup-project tests/ReadinessKit.Migrations --output-dir Data/Migrations
