using Microsoft.Data.Sqlite;
using ReadinessKit.Web.Data;

namespace ReadinessKit.Tests.Data;

public sealed class SqliteFaultTests
{
    [Theory]
    [InlineData(5, true)]
    [InlineData(6, true)]
    [InlineData(10, true)]
    [InlineData(13, true)]
    [InlineData(11, false)]
    [InlineData(19, false)]
    public void A_full_disk_and_a_busy_database_pass_and_a_damaged_one_does_not(int code, bool passes)
    {
        Assert.Equal(passes, SqliteFault.Passes(new SqliteException("", code)));
        Assert.Equal(passes, SqliteFault.Passes(new InvalidOperationException("", new SqliteException("", code))));
    }

    [Theory]
    [InlineData(28, true)]
    [InlineData(unchecked((int)0x80070070), true)]
    [InlineData(2, false)]
    public void So_does_a_disk_that_is_full_for_another_file(int number, bool passes) =>
        Assert.Equal(passes, SqliteFault.Passes(new IOException("", number)));

    [Fact]
    public void Without_an_error_there_is_nothing_to_pass() => Assert.False(SqliteFault.Passes(null));
}
