using System.Net;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using ReadinessKit.Tests.Support;
using ReadinessKit.Web.Site;

namespace ReadinessKit.Tests.House;

public sealed class LimitsTests
{
    [Theory]
    [InlineData("2001:db8:1:2::1", "2001:db8:1:2:ffff::9", false)]
    [InlineData("2001:db8:1:2::1", "2001:db8:1:3::1", true)]
    [InlineData("192.0.2.1", "::ffff:192.0.2.1", false)]
    [InlineData("192.0.2.1", "192.0.2.2", true)]
    public void Whoever_has_a_whole_network_of_addresses_has_no_more_tries_than_others(string one, string other, bool hasTriesOfTheirOwn)
    {
        using var site = Site.With(("KIT_SIGNINS_PER_MINUTE", "1"));
        var limits = site.Services.GetRequiredService<Limits>();

        Assert.True(limits.TakeSignIn(From(one)));
        Assert.False(limits.TakeSignIn(From(one)));
        Assert.Equal(hasTriesOfTheirOwn, limits.TakeSignIn(From(other)));
    }

    private static DefaultHttpContext From(string address) => new() { Connection = { RemoteIpAddress = IPAddress.Parse(address) } };
}
