using System.Text;
using System.Text.Json;
using ReadinessKit.Tests.Support;

namespace ReadinessKit.Tests.Api;

/// <summary>What programs get that ask what wages mean for benefits.</summary>
public sealed class WorkIncentivesApiTests(Site site) : IClassFixture<Site>
{
    private const string Address = "/api/v1/work-incentives";

    public static TheoryData<string, string> Examples => new()
    {
        { "/ssi", """{"year":2026,"wages":"1168.00","recipient":true}""" },
        { "/ssdi/month", """{"month":"2026-04","gross":"1700"}""" },
        { "/ssdi/trial-work", """{"serviceMonths":["2026-04"]}""" },
        { "/ssdi/timeline", """{"trialWorkLastMonth":"2025-06","countableByMonth":{"2026-04":1700}}""" },
        { "/hours", """{"year":2026,"hourlyRate":18,"hoursPerWeek":20}""" },
    };

    [Fact]
    public async Task A_month_on_ssi_comes_with_amounts_of_two_decimals_and_every_step()
    {
        var answer = await Ask("/ssi", """{"year":2026,"wages":"1168.00","unearned":0,"irwe":0,"bwe":0,"recipient":true}""");

        Assert.Equal(["countableIncome", "payment", "overSga", "trace"], Names(answer));
        Assert.Equal(("541.50", "452.50", false), (Text(answer, "countableIncome"), Text(answer, "payment"), answer.GetProperty("overSga").GetBoolean()));
        Assert.All(answer.GetProperty("trace").EnumerateArray(), step => Assert.Equal(["step", "amount", "rule", "citation"], Names(step)));
        Assert.All(answer.GetProperty("trace").EnumerateArray(), step => Assert.Matches(@"^\d+\.\d\d$", Text(step, "amount")));
    }

    [Theory]
    [InlineData("""{"year":2026,"wages":1690.01,"recipient":false}""", "0.00", true)]
    [InlineData("""{"year":2026,"wages":1690.00,"recipient":false}""", "191.50", false)]
    [InlineData("""{"year":2026,"wages":1690.01,"recipient":false,"blind":true}""", "191.49", false)]
    [InlineData("""{"year":2026,"wages":1690.01,"recipient":true}""", "191.49", true)]
    [InlineData("""{"year":"2026"}""", "994.00", false)]
    [InlineData("""{"year":2024}""", "943.00", false)]
    public async Task Applicants_over_sga_get_nothing_and_missing_amounts_are_zero(string body, string payment, bool overSga)
    {
        var answer = await Ask("/ssi", body);

        Assert.Equal((payment, overSga), (Text(answer, "payment"), answer.GetProperty("overSga").GetBoolean()));
    }

    [Fact]
    public async Task A_month_on_ssdi_says_whether_it_is_trial_work_and_sga()
    {
        var answer = await Ask("/ssdi/month", """{"month":"2026-04","gross":"1900.00","irwe":100,"subsidy":"50.00","blind":false}""");

        Assert.Equal(["trialWorkMonth", "countable", "sga", "trace"], Names(answer));
        Assert.Equal((true, "1750.00", true), (answer.GetProperty("trialWorkMonth").GetBoolean(), Text(answer, "countable"), answer.GetProperty("sga").GetBoolean()));
    }

    [Fact]
    public async Task Trial_work_is_counted_and_what_is_not_reached_is_null()
    {
        Assert.Equal("""{"inWindow":0,"completed":false,"lastMonth":null,"reentitlementFirst":null,"reentitlementLast":null}""", (await Ask("/ssdi/trial-work", """{"serviceMonths":[]}""")).GetRawText());
        Assert.Equal(
            """{"inWindow":9,"completed":true,"lastMonth":"2025-09","reentitlementFirst":"2025-10","reentitlementLast":"2028-09"}""",
            (await Ask("/ssdi/trial-work", JsonSerializer.Serialize(new { serviceMonths = Enumerable.Range(1, 9).Select(m => $"2025-0{m}") }))).GetRawText());
    }

    [Fact]
    public async Task A_timeline_says_which_months_are_paid()
    {
        Assert.Equal(
            """{"paid":{"2026-01":true,"2026-02":true,"2026-03":true,"2026-04":false},"cessationMonth":"2026-01","terminationMonth":null,"reentitlementLast":"2028-06"}""",
            (await Ask("/ssdi/timeline", """{"trialWorkLastMonth":"2025-06","countableByMonth":{"2026-01":1700,"2026-02":"1700.00","2026-03":1700,"2026-04":1700}}""")).GetRawText());
        Assert.Equal("2026-02", Text(await Ask("/ssdi/timeline", """{"trialWorkLastMonth":"2025-06","earlierCessationMonth":"2026-02","countableByMonth":{}}"""), "cessationMonth"));
        Assert.Equal("""{"paid":{},"cessationMonth":null,"terminationMonth":null,"reentitlementLast":"2028-06"}""", (await Ask("/ssdi/timeline", """{"trialWorkLastMonth":"2025-06","earlierCessationMonth":null}""")).GetRawText());
    }

    [Fact]
    public async Task Hours_are_numbers_and_amounts_are_strings()
    {
        var answer = await Ask("/hours", """{"year":2026,"hourlyRate":"19.51","hoursPerWeekday":4,"payFrequency":"biweekly","firstPayday":"2026-01-02"}""");

        Assert.Equal(["averageMonth", "longestMonth", "byMonth", "receivedByMonth", "monthsOverSga", "maxHoursBelowTrialWork", "maxHoursBelowSga", "maxHoursWithSsi"], Names(answer));
        Assert.Equal(("1690.87", "1794.92"), (Text(answer, "averageMonth"), Text(answer, "longestMonth")));
        Assert.Equal(("1716.88", "2341.20"), (Text(answer.GetProperty("byMonth"), "2026-01"), Text(answer.GetProperty("receivedByMonth"), "2026-01")));
        Assert.Equal(19.75m, answer.GetProperty("maxHoursBelowSga").GetDecimal());
        Assert.Equal(12, answer.GetProperty("byMonth").EnumerateObject().Count());
        Assert.Equal(JsonValueKind.Null, (await Ask("/hours", """{"year":2026,"hourlyRate":18,"hoursPerWeek":"20"}""")).GetProperty("receivedByMonth").ValueKind);
    }

    [Theory]
    [InlineData("/ssi", """{"year":2027}""", "year", "There are no figures for 2027. The years here are 2024, 2025 and 2026.")]
    [InlineData("/ssi", """{"year":"9999"}""", "year", "There are no figures for 9999.")]
    [InlineData("/ssi", """{"wages":1}""", "year", "year has to be a year")]
    [InlineData("/ssi", """{"year":2026.5}""", "year", "year has to be a year")]
    [InlineData("/ssi", """{"year":null}""", "year", "year has to be a year")]
    [InlineData("/ssi", """{"year":[2026]}""", "year", "year has to be a year")]
    [InlineData("/ssi", """{"year":2026,"wages":-1}""", "wages", "wages has to be an amount from 0 to 1,000,000")]
    [InlineData("/ssi", """{"year":2026,"wages":"-0.01"}""", "wages", "wages has to be an amount")]
    [InlineData("/ssi", """{"year":2026,"wages":1000000.01}""", "wages", "wages has to be an amount")]
    [InlineData("/ssi", """{"year":2026,"wages":1e400}""", "wages", "wages has to be an amount")]
    [InlineData("/ssi", """{"year":2026,"wages":"NaN"}""", "wages", "wages has to be an amount")]
    [InlineData("/ssi", """{"year":2026,"wages":"1,000"}""", "wages", "wages has to be an amount")]
    [InlineData("/ssi", """{"year":2026,"wages":null}""", "wages", "wages has to be an amount")]
    [InlineData("/ssi", """{"year":2026,"wages":true}""", "wages", "wages has to be an amount")]
    [InlineData("/ssi", """{"year":2026,"wages":{}}""", "wages", "wages has to be an amount")]
    [InlineData("/ssi", """{"year":2026,"recipient":"yes"}""", "recipient", "recipient has to be true or false")]
    [InlineData("/ssi", """{"year":2026,"blind":null}""", "blind", "blind has to be true or false")]
    [InlineData("/ssi", """{"year":2026,"irew":1}""", "irew", "There is no field 'irew'. Did you mean 'irwe'?")]
    [InlineData("/ssi", """{"year":2026,"year":2025}""", "year", "year stands there twice.")]
    [InlineData("/ssi", "[]", "", "Send an object with the fields year, wages")]
    [InlineData("/ssi", "null", "", "Send an object with the fields")]
    [InlineData("/ssdi/month", """{"month":"2027-01"}""", "month", "There are no figures for 2027.")]
    [InlineData("/ssdi/month", """{"month":"2026-13"}""", "month", "month has to be a month, such as \"2026-04\", from ")]
    [InlineData("/ssdi/month", """{"month":"2026-4"}""", "month", "month has to be a month")]
    [InlineData("/ssdi/month", """{"month":"0001-01"}""", "month", "month has to be a month")]
    [InlineData("/ssdi/month", """{"month":"9999-12"}""", "month", "month has to be a month")]
    [InlineData("/ssdi/month", """{"month":202604}""", "month", "month has to be a month")]
    [InlineData("/ssdi/month", "{}", "month", "month has to be a month")]
    [InlineData("/ssdi/trial-work", "{}", "serviceMonths", "serviceMonths has to be a list of months")]
    [InlineData("/ssdi/trial-work", """{"serviceMonths":"2026-04"}""", "serviceMonths", "serviceMonths has to be a list of months")]
    [InlineData("/ssdi/trial-work", """{"serviceMonths":["2026-04",null]}""", "serviceMonths", "serviceMonths holds something that is no month.")]
    [InlineData("/ssdi/timeline", """{"trialWorkLastMonth":"2026-04","earlierCessationMonth":"2026-04"}""", "earlierCessationMonth", "earlierCessationMonth has to be later than trialWorkLastMonth, 2026-04.")]
    [InlineData("/ssdi/timeline", """{"trialWorkLastMonth":"2025-12","countableByMonth":{"2027-01":1}}""", "countableByMonth", "There are no figures for 2027.")]
    [InlineData("/ssdi/timeline", """{"trialWorkLastMonth":"2025-12","countableByMonth":{"soon":1}}""", "countableByMonth", "countableByMonth holds something that is no month.")]
    [InlineData("/ssdi/timeline", """{"trialWorkLastMonth":"2025-12","countableByMonth":{"2026-01":1,"2026-01":2}}""", "countableByMonth", "2026-01 stands in countableByMonth twice.")]
    [InlineData("/ssdi/timeline", """{"trialWorkLastMonth":"2025-12","countableByMonth":{"2026-01":"x"}}""", "countableByMonth", "2026-01 in countableByMonth has to be an amount")]
    [InlineData("/ssdi/timeline", """{"trialWorkLastMonth":"2025-12","countableByMonth":[]}""", "countableByMonth", "countableByMonth has to be an object")]
    [InlineData("/hours", """{"year":2026,"hourlyRate":18}""", "hoursPerWeek", "Send one of hoursPerWeek and hoursPerWeekday")]
    [InlineData("/hours", """{"year":2026,"hourlyRate":18,"hoursPerWeek":20,"hoursPerWeekday":4}""", "hoursPerWeek", "Send one of hoursPerWeek and hoursPerWeekday")]
    [InlineData("/hours", """{"year":2026,"hourlyRate":18,"hoursPerWeek":168.01}""", "hoursPerWeek", "hoursPerWeek has to be a number from 0 to 168")]
    [InlineData("/hours", """{"year":2026,"hourlyRate":18,"hoursPerWeekday":25}""", "hoursPerWeekday", "hoursPerWeekday has to be a number from 0 to 24")]
    [InlineData("/hours", """{"year":2026,"hourlyRate":18,"hoursPerWeek":20,"payFrequency":"biweekly"}""", "firstPayday", "Send both payFrequency and firstPayday, or neither.")]
    [InlineData("/hours", """{"year":2026,"hourlyRate":18,"hoursPerWeek":20,"firstPayday":"2026-01-02"}""", "payFrequency", "Send both")]
    [InlineData("/hours", """{"year":2026,"hourlyRate":18,"hoursPerWeek":20,"payFrequency":"monthly","firstPayday":"2026-01-02"}""", "payFrequency", "payFrequency has to be \"weekly\" or \"biweekly\".")]
    [InlineData("/hours", """{"year":2026,"hourlyRate":18,"hoursPerWeek":20,"payFrequency":"weekly","firstPayday":"0001-01-01"}""", "firstPayday", "firstPayday has to be a day")]
    [InlineData("/hours", """{"year":2027,"hourlyRate":18,"hoursPerWeek":20}""", "year", "There are no figures for 2027.")]
    public async Task What_can_not_be_taken_names_the_field_and_says_what_to_send(string below, string body, string field, string message)
    {
        using var response = await Send(below, body);
        var problem = await Read(response);

        Assert.Equal((400, "application/problem+json"), ((int)response.StatusCode, response.Content.Headers.ContentType!.MediaType));
        Assert.Contains(message, problem.GetProperty("detail").GetString());
        Assert.Contains(message, problem.GetProperty("errors").GetProperty(field)[0].GetString());
        Assert.Equal("no-store", response.Headers.CacheControl!.ToString());
    }

    [Theory]
    [InlineData("{")]
    [InlineData("")]
    [InlineData("{\"year\":\"\\ud800\"}")]
    [InlineData("{\"\\ud800\":1}")]
    [InlineData("{\"year\":NaN}")]
    public async Task What_is_no_json_is_refused(string body)
    {
        foreach (var (below, _) in Examples.Select(e => e.Data))
        {
            Assert.Equal(400, (int)(await Send(below, body)).StatusCode);
        }
    }

    [Fact]
    public async Task Ten_thousand_months_are_refused_and_six_hundred_are_taken()
    {
        Assert.Equal(400, (int)(await Send("/ssdi/trial-work", JsonSerializer.Serialize(new { serviceMonths = Enumerable.Repeat("2026-04", 10_000) }))).StatusCode);
        Assert.Equal(200, (int)(await Send("/ssdi/trial-work", JsonSerializer.Serialize(new { serviceMonths = Enumerable.Repeat("2026-04", 600) }))).StatusCode);
        var months = string.Join(',', Enumerable.Range(0, 10_000).Select(i => $"\"{1960 + (i / 12 % 140)}-{(i % 12) + 1:00}\":\"1700.00\""));
        Assert.Equal(400, (int)(await Send("/ssdi/timeline", $"{{\"trialWorkLastMonth\":\"2099-12\",\"countableByMonth\":{{{months}}}}}")).StatusCode);
        Assert.Equal(413, (int)(await Send("/ssi", $"{{\"year\":\"{new string('9', 600_000)}\"}}")).StatusCode);
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public async Task Nothing_ends_in_an_error_of_ours(string below, string example)
    {
        string[] rough = ["null", "true", "-1", "1e308", "-1e400", "99999999999999999999999999999999999", "0.0000000000000000000000000000001", "\"\"", "\"NaN\"", "\"٢٠٢٦\"", "\"2026-00\"", "\"\\u0000\"", "[]", "[[]]", "{}", "{\"2026-04\":{}}", "[1,2]"];
        using var document = JsonDocument.Parse(example);

        foreach (var field in document.RootElement.EnumerateObject())
        {
            foreach (var value in rough)
            {
                var body = "{" + string.Join(',', document.RootElement.EnumerateObject().Select(f => $"\"{f.Name}\":{(f.Name == field.Name ? value : f.Value.GetRawText())}")) + "}";
                var status = (int)(await Send(below, body)).StatusCode;
                Assert.True(status is 200 or 400, $"{below} {body}: {status}");
            }
        }
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public async Task Nothing_is_stored_or_logged_and_the_limit_holds(string below, string example)
    {
        using var own = Site.With(("KIT_API_PER_MINUTE", "2"));
        var before = await own.AllRows();
        var visitor = own.Visitor();
        var body = example.Replace("1168.00", "1168.37").Replace("1700", "1700.37").Replace("18,", "18.37,");

        var answers = new List<int>();

        for (var i = 0; i < 3; i++)
        {
            using var response = await visitor.Send(new(HttpMethod.Post, Address + below) { Content = new StringContent(body, Encoding.UTF8, "application/json") });
            answers.Add((int)response.StatusCode);
            Assert.Equal("no-store", response.Headers.CacheControl!.ToString());
        }

        Assert.Equal([200, 200, 429], answers);
        Assert.Equal(before, await own.AllRows());
        Assert.DoesNotContain(".37", own.Log.Text);
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public async Task Only_posts_of_json_are_taken_and_they_are_described_as_they_are(string below, string example)
    {
        using var got = await site.Visitor().Get(Address + below);
        Assert.Equal((405, "POST"), ((int)got.StatusCode, Assert.Single(got.Content.Headers.Allow)));

        using var text = await site.Visitor().Send(new(HttpMethod.Post, Address + below) { Content = new StringContent(example) });
        Assert.Equal(415, (int)text.StatusCode);

        using var described = await site.Visitor().Get("/api/v1/openapi.json");
        var document = await Read(described);
        var post = document.GetProperty("paths").GetProperty(Address + below).GetProperty("post");
        Assert.Equal(["200", "400", "413", "415", "429"], Names(post.GetProperty("responses")));
        var (asked, answered) = (Schema(post.GetProperty("requestBody")), Schema(post.GetProperty("responses").GetProperty("200")));
        using var sent = JsonDocument.Parse(example);
        Assert.All(Names(sent.RootElement), name => Assert.Contains(name, Names(asked.GetProperty("properties"))));
        Assert.Equal(Names(await Ask(below, example)), Names(answered.GetProperty("properties")));

        JsonElement Schema(JsonElement place) => document.GetProperty("components").GetProperty("schemas")
            .GetProperty(place.GetProperty("content").GetProperty("application/json").GetProperty("schema").GetProperty("$ref").GetString()!.Split('/')[^1]);
    }

    [Fact]
    public async Task The_description_says_how_amounts_and_months_are_written()
    {
        using var described = await site.Visitor().Get("/api/v1/openapi.json");
        var schemas = (await Read(described)).GetProperty("components").GetProperty("schemas").GetRawText();

        Assert.Contains("Dollars from 0 to 1,000,000", schemas);
        Assert.Contains("A month, such as 2026-04.", schemas);
        Assert.Contains("biweekly", schemas);
    }

    private async Task<JsonElement> Ask(string below, string body)
    {
        using var response = await Send(below, body);
        var answer = await Read(response);
        Assert.True((int)response.StatusCode == 200, answer.GetRawText());
        return answer;
    }

    private Task<HttpResponseMessage> Send(string below, string body) =>
        site.Visitor().Send(new(HttpMethod.Post, Address + below) { Content = new StringContent(body, Encoding.UTF8, "application/json") });

    private static string[] Names(JsonElement element) => [.. element.EnumerateObject().Select(p => p.Name)];

    private static string? Text(JsonElement element, string name) => element.GetProperty(name).GetString();

    private static async Task<JsonElement> Read(HttpResponseMessage response)
    {
        using var json = JsonDocument.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        return json.RootElement.Clone();
    }
}
