package travaux.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import travaux.Dossier;
import travaux.Samples;
import travaux.Travaux;
import travaux.negotiation.Act;
import travaux.negotiation.Document;
import travaux.negotiation.DocumentRecord;
import travaux.negotiation.Line;
import travaux.negotiation.Span;
import travaux.negotiation.Voice;
import travaux.negotiation.When;
import travaux.reading.DocumentReader;
import travaux.reading.UnreadableDocumentException;

/** A desk that is open, and a browser that can send whatever it likes. */
final class OpenDesk implements AutoCloseable {

  private static final Pattern DEMAND = Pattern.compile("(\\w+) (demanded) (.+?)\\.");

  private final Path path;
  private final Desk desk;

  /**
   * Puts files on the record and opens its desk.
   *
   * @param namesAndTexts in turn
   */
  OpenDesk(Path folder, String... namesAndTexts) throws IOException {
    path = folder.resolve("talks.travaux");
    Path sources = Files.createDirectories(folder.resolve("sources"));
    for (int i = 0; i < namesAndTexts.length; i += 2) {
      Files.writeString(sources.resolve(namesAndTexts[i]), namesAndTexts[i + 1]);
    }
    try (Dossier dossier = Dossier.openOrCreate(path)) {
      if (namesAndTexts.length > 0) {
        dossier.add(
            reader(),
            List.of(sources.toString()),
            null,
            InputStream.nullInputStream(),
            "x",
            o -> {});
      }
    }
    desk = Desk.open(path, InetAddress.getLoopbackAddress(), 0, "Ana", OpenDesk::reader);
  }

  /** A reader that loads no models; it finds sentences such as "Borduria demanded ships.". */
  static Travaux reader() {
    return new Travaux((n, b, d) -> read(n, b, d, ""), "0.1.0", "f00");
  }

  /** A newer reader, to which all that Borduria demands is of another party. */
  static Travaux reader(String rules, String other) {
    return new Travaux((n, b, d) -> read(n, b, d, other), "0.1.0", rules);
  }

  private static DocumentRecord read(
      String name, byte[] bytes, @Nullable LocalDate published, String other)
      throws UnreadableDocumentException {
    Document document = DocumentReader.english().read(name, bytes, published);
    List<Line> lines = new ArrayList<>();
    Matcher demands = DEMAND.matcher(document.text());
    while (demands.find()) {
      lines.add(
          Samples.entry(
              document.text(),
              Act.DEMAND,
              other.isEmpty() || demands.group(1).equals("Klow") ? demands.group(1) : other,
              new Span(demands.start(2), demands.end(2)),
              new Span(demands.start(3), demands.end(3)),
              When.UNKNOWN,
              Voice.PARTY));
    }
    return new DocumentRecord(document, lines);
  }

  Path path() {
    return path;
  }

  int port() {
    return desk.address().getPort();
  }

  String host() {
    return "localhost:" + port();
  }

  /** What came back. */
  record Answer(int status, String headers, String body) {

    String header(String name) {
      Matcher value =
          Pattern.compile("(?im)^" + Pattern.quote(name) + ": (.*?)\r?$").matcher(headers);
      return value.find() ? value.group(1) : "";
    }
  }

  Answer get(String path) {
    return send("GET " + path, "Host: " + host(), "");
  }

  /** Sends a form of the desk's own, with its token. */
  Answer post(String path, String form) {
    return send("POST " + path, headers() + "\r\nOrigin: http://" + host(), token(form));
  }

  String headers() {
    return "Host: " + host() + "\r\nContent-Type: application/x-www-form-urlencoded";
  }

  String token(String form) {
    return form + "&token=" + token();
  }

  String token() {
    return first("name=\"token\" value=\"(\\w+)\"", get("/add").body());
  }

  /** Returns the first group of a pattern where it first fits. */
  static String first(String pattern, String text) {
    Matcher matcher = Pattern.compile(pattern).matcher(text);
    if (!matcher.find()) {
      throw new AssertionError("nothing like " + pattern + " in " + text);
    }
    return matcher.group(1);
  }

  /** Sends a request as it is given. */
  Answer send(String methodAndPath, String headers, String body) {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    String head =
        String.format(
            Locale.ROOT,
            "%s HTTP/1.1\r\n%s\r\nConnection: close\r\nContent-Length: %d\r\n\r\n",
            methodAndPath,
            headers,
            bytes.length);
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port())) {
      OutputStream out = socket.getOutputStream();
      out.write(head.getBytes(StandardCharsets.UTF_8));
      out.write(bytes);
      out.flush();
      String all = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      int end = all.indexOf("\r\n\r\n");
      int status = Integer.parseInt(all.substring(9, 12));
      return new Answer(status, all.substring(0, end + 2), all.substring(end + 4));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Override
  public void close() {
    desk.close();
  }
}
