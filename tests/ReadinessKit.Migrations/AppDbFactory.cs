using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using ReadinessKit.Web.Data;

namespace ReadinessKit.Migrations;

/// <summary>What dotnet-ef starts, so that the site itself carries no Roslyn.</summary>
internal sealed class AppDbFactory : IDesignTimeDbContextFactory<AppDb>
{
    public AppDb CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<AppDb>().UseSqlite("Data Source=:memory:").Options, new(), TimeProvider.System);

    private static void Main() { }
}
