package travaux.web.http;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A form with files, as browsers send it (RFC 7578).
 *
 * @param fields what is no file
 * @param uploads the files; those without a name and a byte are left out, as no file was chosen
 */
record Multipart(Fields fields, List<Upload> uploads) {

  private static final Pattern BOUNDARY =
      Pattern.compile("boundary=\"?([0-9A-Za-z'()+_,./:=? -]{1,70})\"?");
  private static final Pattern NAME = Pattern.compile("[; ]name=\"([^\"]*)\"");
  private static final Pattern FILE = Pattern.compile("[; ]filename=\"([^\"]*)\"");
  private static final byte[] HEAD_END = {'\r', '\n', '\r', '\n'};

  /** Parses a body, or returns null when it is none of that type. */
  static @Nullable Multipart parse(String type, byte[] body) {
    Matcher boundary = BOUNDARY.matcher(type);
    if (!boundary.find()) {
      return null;
    }
    byte[] line = ("\r\n--" + boundary.group(1)).getBytes(StandardCharsets.ISO_8859_1);
    Map<String, List<String>> fields = new LinkedHashMap<>();
    List<Upload> uploads = new ArrayList<>();
    // The first boundary has no line break before it.
    int at = find(body, Arrays.copyOfRange(line, 2, line.length), 0);
    int begin = at < 0 ? -1 : at + line.length - 2;
    while (begin >= 0) {
      int end = find(body, line, begin);
      int head = find(body, HEAD_END, begin);
      if (end < 0 || head < 0 || head > end) {
        break;
      }
      String headers = new String(body, begin, head - begin, StandardCharsets.UTF_8);
      byte[] content = Arrays.copyOfRange(body, head + HEAD_END.length, Math.max(end, head + 4));
      take(headers, content, fields, uploads);
      begin = end + line.length;
    }
    return new Multipart(Fields.of(fields), uploads);
  }

  private static void take(
      String headers, byte[] content, Map<String, List<String>> fields, List<Upload> uploads) {
    Matcher name = NAME.matcher(headers);
    if (!name.find()) {
      return;
    }
    Matcher file = FILE.matcher(headers);
    if (!file.find()) {
      Fields.add(fields, unescaped(name.group(1)), new String(content, StandardCharsets.UTF_8));
    } else if (!file.group(1).isEmpty() || content.length > 0) {
      uploads.add(new Upload(unescaped(file.group(1)), content));
    }
  }

  /** Browsers write three characters of names so, and no others. */
  private static String unescaped(String name) {
    return name.replace("%22", "\"").replace("%0D", "\r").replace("%0A", "\n");
  }

  private static int find(byte[] body, byte[] part, int from) {
    for (int i = from; i <= body.length - part.length; i++) {
      if (body[i] == part[0] && Arrays.equals(body, i, i + part.length, part, 0, part.length)) {
        return i;
      }
    }
    return -1;
  }
}
