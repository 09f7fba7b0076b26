using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.EntityFrameworkCore;
using ReadinessKit.Web.Data;

namespace ReadinessKit.Web.Accounts;

/// <summary>Keeps who is signed in on the server. The cookie holds a key only, so that a session that is ended here opens nothing anywhere.</summary>
public sealed class Sessions(IServiceScopeFactory scopes, TimeProvider clock) : ITicketStore
{
    /// <summary>How long somebody stays signed in without doing anything.</summary>
    public static readonly TimeSpan Idle = TimeSpan.FromHours(12);

    /// <summary>After how long they have to sign in again, whatever they do.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromDays(14);

    public Task<string> StoreAsync(AuthenticationTicket ticket) => Store(ticket, "");

    public async Task<string> StoreAsync(AuthenticationTicket ticket, HttpContext httpContext, CancellationToken cancellationToken)
    {
        if (httpContext.Items[typeof(Sessions)] is string before)
        {
            await RemoveAsync(before);
        }

        return await Store(ticket, Browser.Name(httpContext.Request.Headers.UserAgent.ToString()));
    }

    // On the pages where people sign in nobody is signed in yet: otherwise they, or somebody else, would go on with the old key.
    public Task<AuthenticationTicket?> RetrieveAsync(string key, HttpContext httpContext, CancellationToken cancellationToken)
    {
        if (!httpContext.Request.Path.StartsWithSegments("/sign-in"))
        {
            return RetrieveAsync(key);
        }

        httpContext.Items[typeof(Sessions)] = key;
        return Task.FromResult<AuthenticationTicket?>(null);
    }

    public async Task RenewAsync(string key, AuthenticationTicket ticket)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<AppDb>();
        var hash = AccessKey.Hash(key);

        if (await db.Sessions.SingleOrDefaultAsync(s => s.KeyHash == hash) is { } session)
        {
            session.Ticket = Write(ticket, session.Id);
            session.SeenAt = clock.GetUtcNow();
            session.ExpiresAt = session.SeenAt + Idle;

            try
            {
                await db.SaveChangesAsync();
            }
            catch (Exception e) when (SqliteFault.Passes(e))
            {
                // Reading goes on while nothing can be saved; the next request tries again.
            }
        }
    }

    public async Task<AuthenticationTicket?> RetrieveAsync(string key)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<AppDb>();
        var hash = AccessKey.Hash(key);
        var session = await db.Sessions.AsNoTracking().SingleOrDefaultAsync(s => s.KeyHash == hash);
        var now = clock.GetUtcNow();

        return session?.IsOpen(now) == true ? TicketSerializer.Default.Deserialize(session.Ticket) : null;
    }

    public async Task RemoveAsync(string key)
    {
        await using var scope = scopes.CreateAsyncScope();
        var hash = AccessKey.Hash(key);
        await scope.ServiceProvider.GetRequiredService<AppDb>().Sessions.Where(s => s.KeyHash == hash).ExecuteDeleteAsync();
    }

    private async Task<string> Store(AuthenticationTicket ticket, string browser)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<AppDb>();
        var (key, now) = (AccessKey.New(), clock.GetUtcNow());
        var id = Guid.NewGuid();
        db.Sessions.Add(new()
        {
            Id = id,
            PersonId = ticket.Principal.PersonId() ?? throw new InvalidOperationException("A session needs a person."),
            KeyHash = AccessKey.Hash(key),
            Ticket = Write(ticket, id),
            Browser = browser,
            StartedAt = now,
            SeenAt = now,
            ExpiresAt = now + Idle,
        });
        await db.SaveChangesAsync();

        return key;
    }

    private static byte[] Write(AuthenticationTicket ticket, Guid session)
    {
        if (ticket.Principal.SessionId() is null)
        {
            ((ClaimsIdentity)ticket.Principal.Identity!).AddClaim(new(SignedIn.Session, session.ToString()));
        }

        return TicketSerializer.Default.Serialize(ticket);
    }
}

/// <summary>Names browsers for people: enough to tell the laptop from the phone.</summary>
public static class Browser
{
    /// <summary>Such as "Firefox on Windows".</summary>
    public static string Name(string userAgent)
    {
        var browser = First(userAgent, ("Edg", "Edge"), ("OPR", "Opera"), ("Firefox", "Firefox"), ("Chrome", "Chrome"), ("Safari", "Safari"));
        var system = First(userAgent, ("iPhone", "iPhone"), ("iPad", "iPad"), ("Android", "Android"), ("Windows", "Windows"), ("Mac OS", "Mac"), ("CrOS", "Chromebook"), ("Linux", "Linux"));

        return (browser, system) switch
        {
            (null, null) => "Another browser",
            (null, _) => $"A browser on {system}",
            (_, null) => browser,
            _ => $"{browser} on {system}",
        };
    }

    private static string? First(string userAgent, params (string Sign, string Name)[] names) =>
        names.FirstOrDefault(n => userAgent.Contains(n.Sign, StringComparison.Ordinal)).Name;
}
