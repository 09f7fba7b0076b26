using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using ReadinessKit.Content;
using ReadinessKit.Readiness;

namespace ReadinessKit.Web.Data;

/// <summary>The editions of the timeline content, each read once.</summary>
public sealed class Editions(SiteContent content)
{
    private readonly ConcurrentDictionary<string, Timeline> _read = new() { [content.Timeline.Edition] = content.Timeline };

    /// <summary>The edition that a result was given under.</summary>
    public async Task<Timeline> Get(string hash, AppDb db, CancellationToken cancel)
    {
        if (_read.TryGetValue(hash, out var timeline))
        {
            return timeline;
        }

        var kept = await db.Editions.AsNoTracking().SingleAsync(e => e.Hash == hash, cancel);
        var (quizProblems, planProblems) = (new ProblemList("kept quiz"), new ProblemList("kept plan"));

        return _read[hash] = Timeline.Read(new("kept quiz", kept.Quiz), new("kept plan", kept.Plan), quizProblems, planProblems)
            ?? throw new ContentException([.. quizProblems.All, .. planProblems.All]);
    }
}
