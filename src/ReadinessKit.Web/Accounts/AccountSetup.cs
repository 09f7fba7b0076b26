using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Identity;
using ReadinessKit.Web.Data;
using ReadinessKit.Web.Sample;

namespace ReadinessKit.Web.Accounts;

/// <summary>How people sign in, and what that is made of.</summary>
public static class AccountSetup
{
    /// <summary>The policy for pages that only whoever runs the installation may open.</summary>
    public const string OperatorOnly = "operator";

    public static void AddAccounts(this IServiceCollection services, Settings settings)
    {
        services.AddHttpContextAccessor();
        services.AddSingleton<Sessions>();
        services.AddSingleton<FirstRun>();
        services.AddScoped<Member>();
        services.AddScoped<NewAccount>();
        services.AddScoped<SampleData>();
        services.AddScoped<IAuthorizationHandler, RightHandler>();

        services.AddAuthentication(IdentityConstants.ApplicationScheme)
            .AddCookie(IdentityConstants.ApplicationScheme, cookie =>
            {
                settings.Secure(cookie.Cookie, "kit-session");
                cookie.LoginPath = "/sign-in";
                cookie.ReturnUrlParameter = "to";
                cookie.ExpireTimeSpan = Sessions.Idle;
                cookie.Events.OnValidatePrincipal = SecurityStampValidator.ValidatePrincipalAsync;
                cookie.Events.OnRedirectToLogin = context =>
                {
                    var isScript = context.Request.Headers.XRequestedWith == "XMLHttpRequest";

                    // A script is told, and so is whoever would lose what they typed: see the error page.
                    if (isScript || (HttpMethods.IsPost(context.Request.Method) && context.HttpContext.GetEndpoint()?.Metadata.GetMetadata<ShowsTypedAttribute>() is not null))
                    {
                        context.HttpContext.Features.Get<IStatusCodePagesFeature>()!.Enabled = !isScript;
                        context.Response.StatusCode = StatusCodes.Status401Unauthorized;
                        return Task.CompletedTask;
                    }

                    context.Response.Redirect(context.RedirectUri);
                    return Task.CompletedTask;
                };
                cookie.Events.OnRedirectToAccessDenied = context =>
                {
                    context.Response.StatusCode = StatusCodes.Status403Forbidden;
                    return Task.CompletedTask;
                };
            })
            .AddCookie(IdentityConstants.TwoFactorUserIdScheme, cookie =>
            {
                // Between the two steps of signing in, and while a passkey is made or used.
                settings.Secure(cookie.Cookie, "kit-step");
                cookie.ExpireTimeSpan = TimeSpan.FromMinutes(10);
            });
        services.AddOptions<CookieAuthenticationOptions>(IdentityConstants.ApplicationScheme).Configure<Sessions>((cookie, sessions) => cookie.SessionStore = sessions);

        services.AddIdentityCore<Person>(identity =>
            {
                identity.Stores.SchemaVersion = IdentitySchemaVersions.Version3;
                identity.User.RequireUniqueEmail = true;
                identity.User.AllowedUserNameCharacters = "";
                identity.Password = new() { RequiredLength = Passwords.Least, RequireDigit = false, RequireLowercase = false, RequireUppercase = false, RequireNonAlphanumeric = false, RequiredUniqueChars = 1 };
                identity.Lockout = new() { MaxFailedAccessAttempts = 10, DefaultLockoutTimeSpan = TimeSpan.FromMinutes(5) };
                identity.Tokens.AuthenticatorTokenProvider = nameof(OneTimeCodes);
            })
            .AddSignInManager()
            .AddUserStore<PersonStore>()
            .AddClaimsPrincipalFactory<PersonClaims>()
            .AddTokenProvider<OneTimeCodes>(nameof(OneTimeCodes));
        services.AddScoped(provider => (PersonStore)provider.GetRequiredService<IUserStore<Person>>());
        services.Configure<SecurityStampValidatorOptions>(stamp =>
        {
            stamp.ValidationInterval = TimeSpan.FromMinutes(1);
            stamp.OnRefreshingPrincipal = SignedIn.Keep;
        });
        services.Configure<PasswordHasherOptions>(hasher => hasher.IterationCount = 210_000);
        services.Configure<IdentityPasskeyOptions>(passkey =>
        {
            passkey.ServerDomain = settings.Url.Host;
            passkey.UserVerificationRequirement = "required";
            passkey.ResidentKeyRequirement = "required";

            // Not by the Origin header, as would be usual: confidential pages name no origin when they send a form.
            passkey.ValidateOrigin = context => ValueTask.FromResult(!context.CrossOrigin && context.Origin == settings.Origin);
        });

        services.AddAuthorizationBuilder()
            .SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build())
            .AddPolicy(OperatorOnly, policy => policy.RequireClaim(SignedIn.Operator, "true"));
    }

    /// <summary>Names and guards a cookie: over https it is bound to this host, by its name too.</summary>
    public static void Secure(this Settings settings, CookieBuilder cookie, string name)
    {
        cookie.Name = settings.IsHttps ? "__Host-" + name : name;
        cookie.SecurePolicy = settings.IsHttps ? CookieSecurePolicy.Always : CookieSecurePolicy.None;
        cookie.SameSite = SameSiteMode.Lax;
        cookie.HttpOnly = true;
        cookie.Path = "/";
        cookie.IsEssential = true;
    }
}
