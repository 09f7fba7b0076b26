using Microsoft.OpenApi;
using ReadinessKit.Interviews;
using ReadinessKit.Web.Imports;

namespace ReadinessKit.Web.Api;

/// <summary>Reviews job descriptions and questions of interviews for other programs. It takes JSON, changes nothing and keeps nothing, so that nobody has to sign in.</summary>
public static class ReviewApi
{
    public const string JobAddress = "/api/v1/review/job";

    public const string QuestionAddress = "/api/v1/review/question";

    /// <summary>Where the API is described.</summary>
    public const string DescriptionAddress = "/api/v1/openapi.json";

    private static readonly AskedText Job = new("text", "the job description", ImportedText.MostCharacters, "Send the part that describes the job.");

    private static readonly AskedText Question = new("question", "the question", QuestionCheck.MaxQuestion, "Send one question at a time.");

    public static void AddTo(IServiceCollection services, Settings settings)
    {
        services.ConfigureHttpJsonOptions(json => ReviewedJob.Write(json.SerializerOptions));
        services.AddOpenApi("v1", document =>
        {
            document.ShouldInclude = description => description.RelativePath?.StartsWith("api/", StringComparison.Ordinal) == true;
            document.AddDocumentTransformer((api, _, _) =>
            {
                api.Info = new() { Title = "ReadinessKit", Version = "v1", Description = "Reviews job descriptions of peer roles and questions for interviews, and works out what wages mean for Social Security's benefits. No account is needed, and nothing is stored." };
                api.Servers = [new() { Url = settings.Origin }];
                return Task.CompletedTask;
            });
            document.AddSchemaTransformer((schema, context, _) =>
            {
                schema.Type = context.JsonTypeInfo.Type.IsEnum ? JsonSchemaType.String : schema.Type;
                return Task.CompletedTask;
            });
            document.AddSchemaTransformer(WorkIncentivesSchemas.Describe);
        });
    }

    public static void Map(WebApplication app)
    {
        Job.Map<JobToReview, ReviewedJob>(app, JobAddress, (text, content) => ReviewedJob.Of(content.JobReviewer.Review(text)))
            .WithName("reviewJob")
            .WithSummary("Review a job description")
            .WithDescription("Says what there is to talk about in the description of a job in a peer role. There is no score, and nothing is stored. It is guidance, not legal advice.");

        Question.Map<QuestionToCheck, CheckedQuestion>(app, QuestionAddress, (question, content) => CheckedQuestion.Of(content.QuestionCheck.Check(question)))
            .WithName("reviewQuestion")
            .WithSummary("Check a question for an interview")
            .WithDescription("Says whether a question may be asked of a candidate before an offer, why not, and what to ask instead. Nothing is stored. It is guidance, not legal advice.");

        app.MapOpenApi("/api/{documentName}/openapi.json").AllowAnonymous().CacheOutput("public");
    }
}
