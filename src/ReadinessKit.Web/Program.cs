using Microsoft.AspNetCore.Connections;
using ReadinessKit.Content;
using ReadinessKit.Web;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.OwnContent;
using ReadinessKit.Web.Sample;
using ReadinessKit.Web.Site;

if (await CommandLine.Run(args, Console.Out, Console.Error) is { } exitCode)
{
    return exitCode;
}

try
{
    // A published site finds its files beside the program, from whichever folder it is started.
    var published = Directory.Exists(Path.Combine(AppContext.BaseDirectory, "wwwroot"));
    var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = published ? AppContext.BaseDirectory : null });
    var settings = Settings.Read(builder.Configuration);
    var prepared = builder.AddSite(Demo.IsAsked(args) ? Demo.Prepare(settings, args) : settings);

    var app = builder.Build();
    app.UseSite();

    var hasOperator = await prepared;

    if (Demo.IsAsked(args))
    {
        await app.BeginDemo(args, hasOperator, Console.Out);
    }
    else if (!hasOperator)
    {
        await app.BeginFirstRun();
    }

    var content = app.Services.GetRequiredService<StartContent>().Content;
    app.Run();

    // What it found in the content that is read beside the first requests.
    content.ReadTheRest();
    return 0;
}
catch (Exception e) when (e is ContentException or SettingsException)
{
    return CanNotStart(e.Message);
}
catch (IOException e) when (e.InnerException is AddressInUseException)
{
    return CanNotStart($"{e.Message} Stop what listens there, or set KIT_URL to another address.");
}

static int CanNotStart(string why)
{
    Console.Error.WriteLine($"The site can't start:\n{why}");
    return 1;
}
