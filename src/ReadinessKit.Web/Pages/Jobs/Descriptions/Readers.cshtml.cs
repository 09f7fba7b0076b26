using Microsoft.AspNetCore.Mvc;
using ReadinessKit.Content;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;
using ReadinessKit.Web.Pages.Shared;
using ReadinessKit.Web.Site;

namespace ReadinessKit.Web.Pages.Jobs.Descriptions;

/// <summary>Who is asked to read a draft before it is published, what they say, and the invitation of the next one.</summary>
[For(nameof(Right.ReadJobs))]
public sealed class ReadersModel(AppDb db, Member member, SiteContent content, Settings settings, Outbox outbox, TimeProvider clock) : JobPage(db, member, content, clock)
{
    public sealed class Form
    {
        public string? For { get; set; }

        public string? Email { get; set; }
    }

    [BindProperty(Name = "")]
    public Form Input { get; set; } = new();

    public Errors Errors { get; } = [];

    public IReadOnlyList<ReaderLine> Readers { get; private set; } = [];

    /// <summary>The link, once: it can't be shown again.</summary>
    public string? Link { get; private set; }

    public string Invited { get; private set; } = "";

    public DateOnly Until { get; private set; }

    public bool CanMail => outbox.IsOpen;

    /// <summary>Where the link was sent, if anywhere.</summary>
    public string? SentTo { get; private set; }

    public string Standing => (Readers.Count(r => r.HasAnswered), Readers.Count) switch
    {
        (_, 0) => "Nobody has been asked yet.",
        (0, _) => "Nobody has answered yet.",
        (var answered, var all) => answered == all ? $"{Words.Count(all, "reader")}, and {(all == 1 ? "they have" : "all have")} answered." : $"{answered} of {Words.Count(all, "reader")} {(answered == 1 ? "has" : "have")} answered.",
    };

    public async Task OnGetAsync(CancellationToken cancel) => Readers = await ReaderLine.All(Db, this, Clock.GetUtcNow(), cancel);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!MayWrite)
        {
            return Forbid();
        }

        var (invited, nameError) = AccountForm.ReadName(Input.For, "For");
        Errors.AddIf(string.IsNullOrWhiteSpace(Input.For) ? new("For", "Enter a name or a few words, such as \"Sam from the drop-in\"") : nameError);
        var (email, emailError) = CanMail && !string.IsNullOrWhiteSpace(Input.Email) ? AccountForm.ReadEmail(Input.Email) : (null, null);
        Errors.AddIf(emailError);

        if (Errors.Count == 0)
        {
            await Invite(invited!, email, cancel);
        }

        Readers = await ReaderLine.All(Db, this, Clock.GetUtcNow(), cancel);
        return Errors.Count == 0 ? Page() : this.PageAgain();
    }

    private async Task Invite(string invited, string? email, CancellationToken cancel)
    {
        var (key, now) = (AccessKey.New(), Clock.GetUtcNow());
        var reader = new JobReader { OrganizationId = Organization.Id, JobId = Job.Id, For = invited, KeyHash = AccessKey.Hash(key), InvitedById = Member.Person.Id, InvitedAt = now, ExpiresAt = now + JobReader.Lifetime };
        Db.JobReaders.Add(reader);
        await Db.SaveChangesAsync(cancel);
        (Link, Invited, Until, SentTo, Input) = (settings.Link(Url.Page("/Jobs/Reading/Open", new { key })!), invited, Organization.DayOf(reader.ExpiresAt), email, new());

        if (email is not null)
        {
            outbox.Send(new(email, $"{Organization.LegalName} asks you to read a job description",
                $"{Member.Person.Name} at {Organization.LegalName} asks you to read the draft of a job description for a peer role, before it is published, and to say what you think of it.\n\nOpen this link; it works until {Words.Day(Until)}, and you need no account:\n{Link}\n\nYou did not expect this? Then do nothing."));
        }
    }
}
