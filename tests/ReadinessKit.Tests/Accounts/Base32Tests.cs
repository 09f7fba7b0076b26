using System.Text;
using FsCheck;
using FsCheck.Fluent;
using ReadinessKit.Web.Accounts;

namespace ReadinessKit.Tests.Accounts;

public sealed class Base32Tests
{
    // The examples of RFC 4648, without their padding.
    [Theory]
    [InlineData("", "")]
    [InlineData("f", "MY")]
    [InlineData("fo", "MZXQ")]
    [InlineData("foo", "MZXW6")]
    [InlineData("foob", "MZXW6YQ")]
    [InlineData("fooba", "MZXW6YTB")]
    [InlineData("foobar", "MZXW6YTBOI")]
    public void Bytes_are_written_as_the_standard_says(string bytes, string text)
    {
        Assert.Equal(text, Base32.Write(Encoding.ASCII.GetBytes(bytes)));
        Assert.Equal(bytes, Encoding.ASCII.GetString(Base32.Read(text)));
    }

    [Fact]
    public void What_was_written_is_read_again_however_it_is_spaced() =>
        Prop.ForAll<byte[]>(bytes =>
        {
            var text = Base32.Write(bytes);
            var spaced = string.Join(' ', text.ToLowerInvariant().Chunk(4).Select(c => new string(c)));

            return Base32.Read(text).SequenceEqual(bytes) && Base32.Read(spaced).SequenceEqual(bytes);
        }).Check(Config.QuickThrowOnFailure.WithQuietOnSuccess(true).WithMaxTest(300));
}
