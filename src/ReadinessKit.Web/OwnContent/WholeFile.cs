using System.Text;

namespace ReadinessKit.Web.OwnContent;

/// <summary>Files that are there whole or not at all, also for whoever reads while they are written.</summary>
public static class WholeFile
{
    public static void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var unfinished = Path.Combine(Path.GetDirectoryName(path)!, $".{Path.GetRandomFileName()}.part");

        try
        {
            using (var file = new FileStream(unfinished, FileMode.CreateNew))
            {
                file.Write(Encoding.UTF8.GetBytes(text));
                file.Flush(flushToDisk: true);
            }

            File.Move(unfinished, path, overwrite: true);
        }
        finally
        {
            File.Delete(unfinished);
        }
    }
}
