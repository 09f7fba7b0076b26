using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.AspNetCore.Mvc.Testing.Handlers;

namespace ReadinessKit.Tests.Support;

/// <summary>Somebody with a browser and its cookies: opens addresses, fills in forms as they stand on the page, and follows redirects.</summary>
public sealed class Visitor
{
    public const string Origin = "http://localhost";

    private readonly HttpClient _client;

    public Visitor(Site site)
    {
        // The site's factory keeps its clients in a list that does not expect two at once.
        lock (site)
        {
            _client = site.CreateDefaultClient(new Uri(Origin), new CookieContainerHandler(Cookies));
        }
    }

    public CookieContainer Cookies { get; } = new();

    /// <summary>Opens an address, and what it redirects to.</summary>
    public async Task<Screen> Open(string address) => await Follow(await Get(address), address);

    /// <summary>Opens an address and stays there.</summary>
    public Task<HttpResponseMessage> Get(string address) => _client.GetAsync(new Uri(address, UriKind.RelativeOrAbsolute), TestContext.Current.CancellationToken);

    /// <summary>Sends a request as it is, without what a browser would add.</summary>
    public Task<HttpResponseMessage> Send(HttpRequestMessage request) => _client.SendAsync(request, TestContext.Current.CancellationToken);

    /// <summary>
    /// Sends a form of a screen: what the page filled in and what the button says, with the given fields typed over.
    /// A form is found by the words on its button.
    /// </summary>
    public async Task<Screen> Press(Screen screen, string button, params (string Field, string? Value)[] typed)
    {
        var form = screen.Form(button);
        var pressed = screen.Button(button);
        var fields = Fields(form).Append(KeyValuePair.Create(pressed.Name ?? "", pressed.Value)).Where(f => f.Key.Length > 0 && typed.All(t => t.Field != f.Key)).ToList();
        fields.AddRange(typed.Where(t => t.Value is not null).Select(t => KeyValuePair.Create(t.Field, t.Value!)));

        return await Post((pressed.GetAttribute("formaction") ?? form.GetAttribute("action")) is { Length: > 0 } action ? action : screen.Address, fields);
    }

    /// <summary>Sends fields to an address, from a page of this site.</summary>
    public async Task<Screen> Post(string address, IEnumerable<KeyValuePair<string, string>> fields)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = new FormUrlEncodedContent(fields) };
        request.Headers.Add("Origin", Origin);

        return await Follow(await Send(request), address);
    }

    /// <summary>Sends a form with a file in it, from a page of this site; a file without a name is one that nobody chose.</summary>
    public async Task<Screen> PostFile(string address, string field, string name, byte[] file, params (string Field, string Value)[] typed)
    {
        using var form = new MultipartFormDataContent();

        foreach (var (other, value) in typed)
        {
            form.Add(new StringContent(value), other);
        }

        var part = new ByteArrayContent(file);
        part.Headers.TryAddWithoutValidation("Content-Disposition", $"form-data; name=\"{field}\"; filename=\"{name}\"");
        form.Add(part);
        using var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = form };
        request.Headers.Add("Origin", Origin);

        return await Follow(await Send(request), address);
    }

    /// <summary>Types an e-mail and a password into the sign-in page.</summary>
    public async Task<Screen> SignIn(string email, string password = Given.Password, string? to = null) =>
        await Press(await Open("/sign-in" + (to is null ? "" : "?to=" + Uri.EscapeDataString(to))), "Sign in", ("Email", email), ("Password", password));

    private async Task<Screen> Follow(HttpResponseMessage response, string address)
    {
        for (var i = 0; i < 5 && response.Headers.Location is { } location; i++)
        {
            address = location.IsAbsoluteUri ? location.PathAndQuery : location.OriginalString;
            response = await Get(address.Split('#')[0]);
        }

        return await Screen.Read(response, address);
    }

    private static IEnumerable<KeyValuePair<string, string>> Fields(IHtmlFormElement form) =>
        form.QuerySelectorAll<IHtmlInputElement>("input[name]")
            .Where(input => input.Type is not ("radio" or "checkbox") || input.IsChecked)
            .Select(input => KeyValuePair.Create(input.Name!, input.Value))
            .Concat(form.QuerySelectorAll<IHtmlSelectElement>("select[name]").Select(select => KeyValuePair.Create(select.Name!, select.Value ?? "")))
            .Concat(form.QuerySelectorAll<IHtmlTextAreaElement>("textarea[name]").Select(area => KeyValuePair.Create(area.Name!, area.Value)));
}
