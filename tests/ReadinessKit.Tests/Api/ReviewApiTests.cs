using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using ReadinessKit.Content;
using ReadinessKit.Jobs;
using ReadinessKit.Tests.Support;
using ReadinessKit.Web.Api;

namespace ReadinessKit.Tests.Api;

/// <summary>What programs get that have a job description reviewed.</summary>
public sealed class ReviewApiTests(Site site) : IClassFixture<Site>
{
    private const string Address = "/api/v1/review/job";
    private const string Planted = "# Peer Specialist\n\nDuties\n- 😀 Hand out medication in the evening, “as needed”.\n- Walk with people to places they choose.\n";

    private static readonly JobReviewer Reviewer = SiteContent.Load(Repository.File("content")).JobReviewer;

    [Fact]
    public async Task The_text_comes_back_with_what_there_is_to_talk_about_and_where()
    {
        var answer = await Review(Planted);

        Assert.Equal(["text", "findings"], answer.EnumerateObject().Select(p => p.Name));
        Assert.Equal(Planted, answer.GetProperty("text").GetString());
        var duty = answer.GetProperty("findings").EnumerateArray().Single(f => f.GetProperty("quote").GetString() == "Hand out medication");
        Assert.Equal(["quote", "start", "end", "category", "reasons", "message", "source", "suggestion"], duty.EnumerateObject().Select(p => p.Name));
        Assert.Equal(("duty", "power-imbalance"), (duty.GetProperty("category").GetString(), duty.GetProperty("reasons")[0].GetString()));
        Assert.Equal(Planted.IndexOf("Hand out", StringComparison.Ordinal), duty.GetProperty("start").GetInt32());
        Assert.All(["message", "source", "suggestion"], name => Assert.NotEqual("", duty.GetProperty(name).GetString()));
    }

    [Fact]
    public void Places_count_UTF_16_in_the_text_that_comes_back() => RandomText.ForAll(text =>
    {
        using var json = JsonDocument.Parse(JsonSerializer.Serialize(ReviewedJob.Of(Reviewer.Review(text)), ReviewedJob.Json));
        var answer = json.RootElement;
        var returned = answer.GetProperty("text").GetString()!;

        Assert.All(answer.GetProperty("findings").EnumerateArray(), finding =>
        {
            var (quote, start, end) = (finding.GetProperty("quote").GetString()!, finding.GetProperty("start").GetInt32(), finding.GetProperty("end").GetInt32());
            Assert.Equal(quote, returned[start..end]);
            Assert.True(quote.Length > 0 || (start, end) == (0, 0));
            Assert.Contains(finding.GetProperty("category").GetString(), new[] { "duty", "language", "law", "structure" });
            Assert.All(finding.GetProperty("reasons").EnumerateArray(), r => Assert.Contains(r.GetString(), new[] { "busy-work", "agenda", "power-imbalance" }));
            Assert.True(finding.GetProperty("category").GetString() == "duty" || finding.GetProperty("reasons").GetArrayLength() == 0);
        });
    });

    [Theory]
    [InlineData("", "This is not JSON.")]
    [InlineData("{", "This is not JSON.")]
    [InlineData("{'text': 'a'}", "This is not JSON.")]
    [InlineData("{\"text\":\"a\"} and more", "This is not JSON.")]
    [InlineData("null", "Send an object with the field text")]
    [InlineData("[]", "Send an object with the field text")]
    [InlineData("\"text\"", "Send an object with the field text")]
    [InlineData("{}", "Send an object with the field text")]
    [InlineData("{\"Text\":\"a\"}", "Send an object with the field text")]
    [InlineData("{\"text\":\"\"}", "Send the job description.")]
    [InlineData("{\"text\":\" \\u200b\\n\"}", "Send the job description.")]
    [InlineData("{\"text\":\"a\",\"more\":{\"deep\":[1]}}", "There is no field 'more'.")]
    [InlineData("{\"text\":\"a\",\"text\":\"b\"}", "text stands there twice. Send it once.")]
    [InlineData("{\"\\ud800\":1,\"text\":\"a\"}", "The JSON holds half of a character")]
    [InlineData("{\"text\":null}", "The field text has to be a string")]
    [InlineData("{\"text\":5}", "The field text has to be a string")]
    [InlineData("{\"text\":[\"a\"]}", "The field text has to be a string")]
    [InlineData("{\"text\":\"\\ud83d\"}", "The JSON holds half of a character")]
    [InlineData("{\"text\":\"a \\ude00 b\"}", "The JSON holds half of a character")]
    public async Task What_can_not_be_read_is_told_with_what_to_send(string body, string detail) => await Refused(await Send(body), 400, detail);

    [Fact]
    public async Task Bytes_that_are_no_UTF_8_are_told() => await Refused(await Send([.. "{\"text\":\""u8, 0xFF, .. "\"}"u8]), 400, "The JSON holds half of a character, or bytes that are not UTF-8.");

    [Fact]
    public async Task JSON_that_is_nested_deeply_is_no_error_of_ours() => await Refused(await Send(new string('[', 100_000)), 400, "This is not JSON.");

    [Theory]
    [InlineData("{\"text\":\"a\\u0000b\"}", "a\0b")]
    [InlineData("{\"text\":\"\\ud83d\\ude00\"}", "😀")]
    [InlineData("\uFEFF{ \"text\" : \"a\" }", "a")]
    public async Task Whatever_else_is_text_is_reviewed(string body, string text)
    {
        using var response = await Send(body);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(text, (await Read(response)).GetProperty("text").GetString());
    }

    [Fact]
    public async Task A_hundred_thousand_characters_are_taken_however_they_are_written_and_no_more()
    {
        var longest = string.Concat(Enumerable.Repeat("\\u0439", 100_000));

        Assert.Equal(HttpStatusCode.OK, (await Send($"{{\"text\":\"{longest}\"}}")).StatusCode);
        await Refused(await Send($"{{\"text\":\"{longest}\\u0439\"}}"), 413, "The text has more than 100,000 characters.");
        await Refused(await Send(new byte[5_000_000]), 413, "The text has more than 100,000 characters.");
    }

    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData("multipart/form-data; boundary=x")]
    [InlineData("application/json; charset=utf-16")]
    [InlineData("")]
    public async Task Only_JSON_in_UTF_8_is_taken(string type) => await Refused(await Send("{\"text\":\"a\"}"u8.ToArray(), type), 415, "Send JSON in UTF-8");

    [Theory]
    [InlineData("GET")]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    public async Task Only_posts_are_taken(string method)
    {
        using var response = await site.Visitor().Send(new(new(method), Address));

        await Refused(response, 405, "Send a POST with JSON");
        Assert.Equal(["POST"], response.Content.Headers.Allow);
    }

    [Fact]
    public async Task Too_many_reviews_in_a_minute_are_put_off()
    {
        using var limited = Site.With(("KIT_API_PER_MINUTE", "2"));
        var visitor = limited.Visitor();

        for (var i = 0; i < 2; i++)
        {
            Assert.Equal(HttpStatusCode.OK, (await Send("{\"text\":\"a\"}", visitor)).StatusCode);
        }

        using var third = await Send("{\"text\":\"a\"}", visitor);
        await Refused(third, 429, "Wait a minute");
        Assert.Equal("60", third.Headers.GetValues("Retry-After").Single());
    }

    [Fact]
    public async Task Nothing_is_stored_logged_or_kept()
    {
        using var own = new Site();
        var visitor = own.Visitor();
        var before = await own.AllRows();

        using var response = await Send("{\"text\":\"The canary hands out medication.\"}", visitor);

        Assert.Contains("canary", await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.Equal(before, await own.AllRows());
        Assert.DoesNotContain("canary", own.Log.Text);
        Assert.Equal("no-store", response.Headers.CacheControl!.ToString());
        Assert.Equal(0, visitor.Cookies.Count);
    }

    [Fact]
    public async Task The_API_is_described_as_it_is()
    {
        using var response = await site.Visitor().Get("/api/v1/openapi.json");
        var document = await Read(response);
        var review = document.GetProperty("paths").EnumerateObject().First(p => p.Name == Address);
        var post = review.Value.EnumerateObject().Single();
        var schemas = document.GetProperty("components").GetProperty("schemas");

        Assert.StartsWith("3.1", document.GetProperty("openapi").GetString());
        Assert.Equal(Visitor.Origin, document.GetProperty("servers")[0].GetProperty("url").GetString());
        Assert.Equal((Address, "post"), (review.Name, post.Name));
        Assert.Equal(["200", "400", "413", "415", "429"], post.Value.GetProperty("responses").EnumerateObject().Select(r => r.Name));
        Assert.Equal(100_000, schemas.GetProperty("JobToReview").GetProperty("properties").GetProperty("text").GetProperty("maxLength").GetInt32());
        Assert.Equal(["duty", "language", "law", "structure"], schemas.GetProperty("JobCategory").GetProperty("enum").EnumerateArray().Select(v => v.GetString()));

        // What comes is what is described, field by field.
        var answer = await Review(Planted);
        Assert.Equal(answer.EnumerateObject().Select(p => p.Name), Required("ReviewedJob"));
        Assert.Equal(answer.GetProperty("findings")[0].EnumerateObject().Select(p => p.Name), Required("ReviewedFinding"));

        IEnumerable<string> Required(string schema) => schemas.GetProperty(schema).GetProperty("required").EnumerateArray().Select(v => v.GetString()!);
    }

    [Theory]
    [InlineData("/api/v2/openapi.json")]
    [InlineData("/api/v1/review")]
    [InlineData("/api")]
    public async Task What_is_not_there_is_not_found(string address) => Assert.Equal(HttpStatusCode.NotFound, (await site.Visitor().Get(address)).StatusCode);

    private static async Task Refused(HttpResponseMessage response, int status, string detail)
    {
        var problem = await Read(response);

        Assert.Equal(status, (int)response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType!.MediaType);
        Assert.Equal(status, problem.GetProperty("status").GetInt32());
        Assert.StartsWith(detail, problem.GetProperty("detail").GetString()!.Replace("Many reviews were asked for from your network. ", ""));
        Assert.Equal("no-store", response.Headers.CacheControl!.ToString());
    }

    private async Task<JsonElement> Review(string text)
    {
        using var response = await site.CreateClient().PostAsJsonAsync(Address, new { text }, TestContext.Current.CancellationToken);
        Assert.Equal((HttpStatusCode.OK, "application/json"), (response.StatusCode, response.Content.Headers.ContentType!.MediaType));
        return await Read(response);
    }

    private Task<HttpResponseMessage> Send(string body, Visitor? visitor = null) => Send(Encoding.UTF8.GetBytes(body), visitor: visitor);

    private Task<HttpResponseMessage> Send(byte[] body, string type = "application/json", Visitor? visitor = null)
    {
        var content = new ByteArrayContent(body);

        if (type.Length > 0)
        {
            content.Headers.Add("Content-Type", type);
        }

        return (visitor ?? site.Visitor()).Send(new(HttpMethod.Post, Address) { Content = content });
    }

    private static async Task<JsonElement> Read(HttpResponseMessage response)
    {
        using var json = JsonDocument.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        return json.RootElement.Clone();
    }
}
