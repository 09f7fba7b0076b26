using System.Buffers.Text;
using System.Net;
using System.Net.Sockets;
using System.Runtime.CompilerServices;
using System.Text;

namespace ReadinessKit.Benchmarks;

/// <summary>A kept-alive connection that understands just enough of HTTP to know where a response of Kestrel ends.</summary>
internal sealed class Connection : IDisposable
{
    private readonly Socket _socket = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
    private byte[] _buffer = new byte[128 * 1024];
    private bool _isInBody;
    private bool _isChunked;
    private int _end;

    public ValueTask Open(int port) => _socket.ConnectAsync(new IPEndPoint(IPAddress.Loopback, port), CancellationToken.None);

    /// <summary>A request as it goes over the wire.</summary>
    public static byte[] Request(string method, int port, string path, string headers = "", string body = "") => Encoding.ASCII.GetBytes(
        $"{method} {path} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\n{headers}{(method == "POST" ? $"Content-Length: {body.Length}\r\n" : "")}\r\n{body}");

    /// <summary>Sends a request and reads the response to its end: its status, and its size on the wire.</summary>
    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    public async ValueTask<(int Status, int Size)> Exchange(ReadOnlyMemory<byte> request)
    {
        await _socket.SendAsync(request);
        _isInBody = false;
        var length = 0;

        do
        {
            if (length == _buffer.Length)
            {
                Array.Resize(ref _buffer, 2 * length);
            }

            var received = await _socket.ReceiveAsync(_buffer.AsMemory(length));
            length += received > 0 ? received : throw new EndOfStreamException("The server closed the connection.");
        }
        while (!IsComplete(_buffer.AsSpan(0, length)));

        return (Number(_buffer.AsSpan("HTTP/1.1 ".Length)), _end);
    }

    public void Dispose() => _socket.Dispose();

    private bool IsComplete(ReadOnlySpan<byte> received)
    {
        if (!_isInBody)
        {
            var blankLine = received.IndexOf("\r\n\r\n"u8);

            if (blankLine < 0)
            {
                return false;
            }

            var head = received[..(blankLine + 2)];
            var length = head.IndexOf("\r\nContent-Length: "u8);
            _isInBody = true;
            _isChunked = head.IndexOf("\r\nTransfer-Encoding: chunked"u8) >= 0;
            _end = blankLine + 4 + (length < 0 ? 0 : Number(head[(length + "\r\nContent-Length: ".Length)..]));
        }

        while (_isChunked && _end < received.Length && received[_end..].IndexOf("\r\n"u8) is > 0 and var line)
        {
            var chunk = Number(received[_end..], 'x');
            _isChunked = chunk > 0;
            _end += line + 2 + chunk + 2;
        }

        return !_isChunked && _end <= received.Length;
    }

    private static int Number(ReadOnlySpan<byte> text, char format = 'd') =>
        Utf8Parser.TryParse(text, out int number, out _, format) ? number : throw new InvalidDataException("That is no HTTP of Kestrel's.");
}
