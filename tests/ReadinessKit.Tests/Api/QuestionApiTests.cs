using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using ReadinessKit.Tests.Support;

namespace ReadinessKit.Tests.Api;

/// <summary>What programs get that have a question checked.</summary>
public sealed class QuestionApiTests(Site site) : IClassFixture<Site>
{
    private const string Address = "/api/v1/review/question";

    [Fact]
    public async Task The_verdict_comes_with_the_words_why_and_what_to_ask_instead()
    {
        var answer = await Check("😀 Are you on any meds?");

        Assert.Equal(["verdict", "rule", "spans", "reason", "basis", "source", "instead"], answer.EnumerateObject().Select(p => p.Name));
        Assert.Equal(("do-not-ask", "medication"), (answer.GetProperty("verdict").GetString(), answer.GetProperty("rule").GetString()));
        var span = answer.GetProperty("spans")[0];
        Assert.Equal(["quote", "start", "end"], span.EnumerateObject().Select(p => p.Name));
        Assert.Equal(span.GetProperty("quote").GetString(), "😀 Are you on any meds?"[span.GetProperty("start").GetInt32()..span.GetProperty("end").GetInt32()]);
        Assert.All(["reason", "basis", "source", "instead"], name => Assert.NotEqual("", answer.GetProperty(name).GetString()));
    }

    [Fact]
    public async Task Of_an_allowed_question_everything_else_is_null()
    {
        var answer = await Check("How would you open a group?");

        Assert.Equal("""{"verdict":"allowed","rule":null,"spans":[],"reason":null,"basis":null,"source":null,"instead":null}""", answer.GetRawText());
    }

    [Fact]
    public async Task What_lies_between_is_to_be_asked_with_care() => Assert.Equal("care", (await Check("Do you drive?")).GetProperty("verdict").GetString());

    [Theory]
    [InlineData("{}", "Send an object with the field question")]
    [InlineData("[]", "Send an object with the field question")]
    [InlineData("{\"question\":\"\"}", "Send the question.")]
    [InlineData("{\"question\":\" \\n\"}", "Send the question.")]
    [InlineData("{\"question\":\"\\u200b\\ufeff\"}", "Send the question.")]
    [InlineData("{\"question\":\"Why?\",\"question\":\"How?\"}", "question stands there twice. Send it once.")]
    [InlineData("{\"question\":\"Why?\",\"job\":1}", "There is no field 'job'.")]
    [InlineData("{\"question\":1}", "The field question has to be a string")]
    [InlineData("{\"question\":", "This is not JSON.")]
    [InlineData("{\"question\":\"\\ud800\"}", "The JSON holds half of a character")]
    public async Task What_can_not_be_read_says_what_to_send(string body, string detail) => await Refused(await Send(body), 400, detail);

    [Fact]
    public async Task Ten_thousand_characters_are_taken_and_no_more()
    {
        Assert.Equal(HttpStatusCode.OK, (await Send($"{{\"question\":\"{new string('x', 10_000)}\"}}")).StatusCode);
        await Refused(await Send($"{{\"question\":\"{new string('x', 10_001)}\"}}"), 413, "The question has more than 10,000 characters.");
        await Refused(await Send($"{{\"question\":\"{new string('x', 1_000_000)}\"}}"), 413, "The question has more than 10,000 characters.");
    }

    [Fact]
    public async Task Only_posts_are_taken()
    {
        using var response = await site.Visitor().Get(Address);

        await Refused(response, 405, "Send a POST with JSON, such as {\"question\": \"…\"}.");
        Assert.Equal(["POST"], response.Content.Headers.Allow);
    }

    [Fact]
    public async Task Nothing_is_stored_or_logged()
    {
        using var own = new Site();
        var before = await own.AllRows();

        using var response = await own.CreateClient().PostAsJsonAsync(Address, new { question = "Is the canary on medication?" }, TestContext.Current.CancellationToken);

        Assert.Equal(before, await own.AllRows());
        Assert.DoesNotContain("canary", own.Log.Text);
        Assert.Equal("no-store", response.Headers.CacheControl!.ToString());
    }

    [Fact]
    public async Task It_is_described_as_it_is()
    {
        using var response = await site.Visitor().Get("/api/v1/openapi.json");
        var document = await Read(response);
        var schemas = document.GetProperty("components").GetProperty("schemas");
        var answer = await Check("How old are you?");

        Assert.Equal(["200", "400", "413", "415", "429"], document.GetProperty("paths").GetProperty(Address).GetProperty("post").GetProperty("responses").EnumerateObject().Select(r => r.Name));
        Assert.Equal(1, schemas.GetProperty("QuestionToCheck").GetProperty("properties").GetProperty("question").GetProperty("minLength").GetInt32());
        Assert.Equal(10_000, schemas.GetProperty("QuestionToCheck").GetProperty("properties").GetProperty("question").GetProperty("maxLength").GetInt32());
        Assert.Equal(answer.EnumerateObject().Select(p => p.Name), Required("CheckedQuestion"));
        Assert.Equal(answer.GetProperty("spans")[0].EnumerateObject().Select(p => p.Name), Required("CheckedSpan"));
        Assert.Contains("do-not-ask", document.GetRawText());

        IEnumerable<string> Required(string schema) => schemas.GetProperty(schema).GetProperty("required").EnumerateArray().Select(v => v.GetString()!);
    }

    private async Task<JsonElement> Check(string question)
    {
        using var response = await site.CreateClient().PostAsJsonAsync(Address, new { question }, TestContext.Current.CancellationToken);
        Assert.Equal((HttpStatusCode.OK, "application/json"), (response.StatusCode, response.Content.Headers.ContentType!.MediaType));
        return await Read(response);
    }

    private Task<HttpResponseMessage> Send(string body) =>
        site.Visitor().Send(new(HttpMethod.Post, Address) { Content = new StringContent(body, Encoding.UTF8, "application/json") });

    private static async Task Refused(HttpResponseMessage response, int status, string detail)
    {
        Assert.Equal((status, "application/problem+json"), ((int)response.StatusCode, response.Content.Headers.ContentType!.MediaType));
        Assert.StartsWith(detail, (await Read(response)).GetProperty("detail").GetString());
        Assert.Equal("no-store", response.Headers.CacheControl!.ToString());
    }

    private static async Task<JsonElement> Read(HttpResponseMessage response)
    {
        using var json = JsonDocument.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        return json.RootElement.Clone();
    }
}
