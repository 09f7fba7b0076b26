using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text.RegularExpressions;

namespace ReadinessKit.Tests.Support;

/// <summary>A mail server of this machine that keeps what it is sent.</summary>
public sealed partial class MailBox : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly BlockingCollection<string> _letters = [];

    public MailBox()
    {
        _listener.Start();
        _ = Serve();
    }

    /// <summary>Its address, as the setting has it.</summary>
    public string Address => $"smtp://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}";

    public bool IsEmpty => _letters.Count == 0;

    /// <summary>The next letter: what was said to the server, and the letter itself.</summary>
    public string Take() => _letters.TryTake(out var letter, TimeSpan.FromSeconds(20)) ? letter : throw new TimeoutException("No letter came.");

    public void Dispose()
    {
        _listener.Stop();
        _letters.Dispose();
    }

    private async Task Serve()
    {
        try
        {
            while (true)
            {
                using var client = await _listener.AcceptTcpClientAsync();
                await Talk(client);
            }
        }
        catch (Exception e) when (e is SocketException or ObjectDisposedException or IOException)
        {
            // The test is over.
        }
    }

    private async Task Talk(TcpClient client)
    {
        using var reader = new StreamReader(client.GetStream());
        await using var writer = new StreamWriter(client.GetStream()) { AutoFlush = true, NewLine = "\r\n" };
        await writer.WriteLineAsync("220 here");
        var (said, isLetter) = (new List<string>(), false);

        while (await reader.ReadLineAsync() is { } line)
        {
            said.Add(line);

            if (isLetter && line != ".")
            {
                continue;
            }

            if (isLetter)
            {
                // Quoted-printable: lines are cut with "=", and some characters are written as numbers.
                _letters.Add(Number().Replace(string.Join('\n', said).Replace("=\n", ""), m => ((char)Convert.ToByte(m.Groups[1].Value, 16)).ToString()).ReplaceLineEndings("\n"));
                said.Clear();
            }

            isLetter = line == "DATA";
            await writer.WriteLineAsync(isLetter ? "354 go on" : line == "QUIT" ? "221 bye" : "250 ok");
        }
    }

    [GeneratedRegex("=([0-9A-F]{2})", RegexOptions.None, 1000)]
    private static partial Regex Number();
}
