using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace ReadinessKit.BrowserTests.Support;

/// <summary>Everything that a visitor's browser fetches, and everything that it complains of.</summary>
public sealed class Watch
{
    // A preview that a later change replaces, or that leaving the page cuts short, is no error.
    private const string CutShort = "net::ERR_ABORTED";

    // Nor is a page that tells of a mistake: it answers 400, 404 or 409 itself.
    private static readonly string[] Harmless =
        ["Failed to load resource: the server responded with a status of 4", "htmx:afterRequest", "htmx:sendAbort"];

    private const string ReportViolations =
        """
        addEventListener('securitypolicyviolation', event =>
          console.error(`${event.violatedDirective}: ${event.blockedURI} ${event.sourceFile}:${event.lineNumber}`))
        """;

    private readonly Uri _site;

    // The browser speaks up on another thread.
    private readonly ConcurrentQueue<string> _requests = [];
    private readonly ConcurrentQueue<string> _complaints = [];

    private Watch(IBrowserContext visitor, Uri site)
    {
        (Visitor, _site) = (visitor, site);
        visitor.Request += (_, request) => Note(request);
        visitor.RequestFailed += (_, request) => NoteFailure(request);
        visitor.Response += (_, response) => Note(response);
        visitor.WebError += (_, error) => Complain(error.Error);
        visitor.Console += (_, message) => Note(message);
    }

    public IBrowserContext Visitor { get; }

    /// <summary>The addresses, in order.</summary>
    public IReadOnlyCollection<string> Requests => _requests;

    /// <summary>Errors and warnings in the console, exceptions, breaches of the security policy, requests that failed, and those to other sites.</summary>
    public IReadOnlyCollection<string> Complaints => _complaints;

    /// <summary>True where complaints are what a test wants; they do not make it fail.</summary>
    public bool AreExpected { get; set; }

    public static async Task<Watch> Start(IBrowserContext visitor, Uri site)
    {
        var watch = new Watch(visitor, site);
        await visitor.AddInitScriptAsync(ReportViolations);
        return watch;
    }

    /// <summary>Ends when a complaint that starts like this has arrived; what a page says takes a moment to get here.</summary>
    public async Task HasNoted(string start, TimeSpan patience)
    {
        using var end = new CancellationTokenSource(patience);

        while (!_complaints.Any(complaint => complaint.StartsWith(start, StringComparison.Ordinal)))
        {
            await Task.Delay(50, end.Token);
        }
    }

    private void Note(IRequest request)
    {
        _requests.Enqueue(request.Url);

        if (!_site.IsBaseOf(new Uri(request.Url)))
        {
            Complain($"{request.Url} is another site");
        }
    }

    private void NoteFailure(IRequest request)
    {
        if (request.Failure != CutShort)
        {
            Complain($"{request.Url}: {request.Failure}");
        }
    }

    private void Note(IResponse response)
    {
        if (response.Status >= 400 && !response.Request.IsNavigationRequest)
        {
            Complain($"{response.Url}: {response.Status}");
        }
    }

    private void Note(IConsoleMessage message)
    {
        if (message.Type is "error" or "warning" && !Harmless.Any(start => message.Text.StartsWith(start, StringComparison.Ordinal)))
        {
            Complain($"{message.Type}: {message.Text}");
        }
    }

    private void Complain(string complaint) => _complaints.Enqueue(complaint);
}
