package travaux.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URLEncoder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import travaux.Dossier;

class DeskSecurityTest {

  private static final String HOSTILE =
      """
      <script>alert("title")</script> & 'more'

      Borduria demanded <img src=x onerror=alert(1)> and \u202Estaob\u202C "now" </p><script>x()</script>.
      """;

  @TempDir private Path folder;
  private OpenDesk desk;

  @BeforeEach
  void a_desk_of_a_hostile_document() throws IOException {
    desk =
        new OpenDesk(folder, "a\u202E<b onclick='x()'>.txt", HOSTILE, "b.txt", "Talks\n\nKlow.\n");
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"evil.example", "evil.example:8377", "localhost", "127.0.0.1.evil.example"})
  void a_name_that_is_not_the_desks_is_refused(String host) {
    OpenDesk.Answer answer = desk.send("GET /", "Host: " + host, "");

    assertThat(answer.status()).isEqualTo(403);
    assertThat(answer.body()).doesNotContain("talks.travaux");
  }

  @Test
  void two_host_names_are_refused() {
    String two = "Host: " + desk.host() + "\r\nHost: evil.example";

    assertThat(desk.send("GET /", two, "").status()).isBetween(400, 403);
  }

  @Test
  void all_names_of_loopback_are_the_desks() {
    for (String name : List.of("localhost", "127.0.0.1", "[::1]", "LOCALHOST")) {
      assertThat(desk.send("GET /", "Host: " + name + ":" + desk.port(), "").status())
          .as(name)
          .isEqualTo(200);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/decide", "/undo", "/add", "/date", "/edit/x", "/name", "/record/x"})
  void a_write_without_the_token_is_refused(String path) {
    long before = last();

    assertThat(desk.send("POST " + path, desk.headers(), form()).status()).isEqualTo(403);
    assertThat(desk.send("POST " + path, desk.headers(), form() + "&token=00").status())
        .isEqualTo(403);
    assertThat(last()).isEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Origin: http://evil.example",
        "Origin: null",
        "Origin: http://localhost:1",
        "Sec-Fetch-Site: cross-site",
        "Sec-Fetch-Site: same-site"
      })
  void a_write_from_another_site_is_refused_even_with_the_token(String header) {
    long before = last();
    String headers = desk.headers() + "\r\n" + header;

    assertThat(desk.send("POST /decide", headers, desk.token(form())).status()).isEqualTo(403);
    assertThat(last()).isEqualTo(before);
  }

  @Test
  void the_same_write_from_the_desk_is_done() {
    long before = last();

    assertThat(desk.post("/decide", form()).status()).isEqualTo(303);
    assertThat(last()).isGreaterThan(before);
  }

  @Test
  void writes_by_get_are_refused_and_reads_by_other_sites_too() {
    long before = last();
    desk.get("/decide?" + desk.token(form()));
    desk.get("/undo?action=1");

    assertThat(last()).isEqualTo(before);
    assertThat(desk.send("DELETE /", "Host: " + desk.host(), "").status()).isEqualTo(405);
    String picture = "Host: " + desk.host() + "\r\nSec-Fetch-Site: cross-site";
    assertThat(desk.send("GET /", picture, "").status()).isEqualTo(403);
    String link = picture + "\r\nSec-Fetch-Mode: navigate";
    assertThat(desk.send("GET /", link, "").status()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/static/../talks.travaux",
        "/static/..%2f..%2fetc%2fpasswd",
        "/static//etc/passwd",
        "/../../../../etc/passwd",
        "/source/..%2f..%2f..%2fetc%2fpasswd/original",
        "/source/%2fetc%2fpasswd/original",
        "/etc/passwd"
      })
  void no_request_reads_another_file(String path) {
    OpenDesk.Answer answer = desk.get(path);

    assertThat(answer.status()).isIn(400, 403, 404, 422);
    assertThat(answer.body()).doesNotContain("root:").doesNotContain("SQLite");
  }

  @Test
  void texts_of_strangers_are_shown_and_never_obeyed() {
    String line = OpenDesk.first("data-line=\"(\\w+)\"", desk.get("/acts").body());
    String source = OpenDesk.first("href=\"(/source/\\w+)\\?line", desk.get("/").body());
    for (String page :
        List.of(
            "/",
            "/acts",
            "/brief?us=Borduria",
            "/brief?us=%3Cscript%3E",
            "/sources",
            "/review",
            "/log",
            "/search?q=boats&party=%3Cscript%3E",
            "/search?q=%22%3E%3Cscript%3Ealert(1)%3C/script%3E",
            "/edit/" + line + "?back=%22%3E%3Cscript%3E",
            "/name?line=" + line,
            source,
            source + "?line=" + line,
            "/record/" + source.substring(8) + "?start=0&end=40",
            "/%3Cscript%3E")) {
      String body = desk.get(page).body();
      String tags = body.replaceAll("=\"[^\"]*\"", "=\"\"");

      assertThat(body).as(page).doesNotContain("\u202E").doesNotContain("javascript:");
      assertThat(tags)
          .as(page)
          .doesNotContain("<script>")
          .doesNotContain("<img")
          .doesNotContain("<b onclick")
          .doesNotContainPattern("<[^>]* on[a-z]+=")
          .doesNotContainPattern("<[^>]* style=");
    }
    assertThat(desk.get(source).body()).contains("U+202E").contains("&lt;img src=x");
  }

  @Test
  void the_policy_allows_no_script_but_the_desks_own() {
    OpenDesk.Answer answer = desk.get("/");

    assertThat(answer.header("Content-Security-Policy"))
        .contains("default-src 'none'", "script-src 'self';", "frame-ancestors 'none'")
        .doesNotContain("unsafe");
    assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
  }

  @Test
  void an_original_is_kept_as_a_file_and_never_shown() {
    String source = OpenDesk.first("href=\"(/source/\\w+)\\?line", desk.get("/").body());
    OpenDesk.Answer answer = desk.get(source + "/original");

    assertThat(answer.body()).isEqualTo(HOSTILE);
    assertThat(answer.header("Content-Type")).isEqualTo("application/octet-stream");
    assertThat(answer.header("Content-Disposition")).startsWith("attachment; filename*=UTF-8''a%");
    assertThat(answer.header("Content-Security-Policy")).isEqualTo("sandbox");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"//evil.example", "/\\evil.example", "https://evil.example", "/%0d%0aX-A: b", ""})
  void nobody_is_sent_to_another_site(String back) {
    String form = form() + "&back=" + URLEncoder.encode(back, UTF_8);
    String to = desk.post("/decide", form).header("Location");

    assertThat(to).startsWith("/").doesNotStartWith("//").doesNotContain("\\");
    assertThat(to.startsWith("/?done=") || to.equals("/") || to.startsWith("/%0d%0a")).isTrue();
  }

  @Test
  void only_loopback_is_listened_on() throws IOException {
    InetAddress all = InetAddress.getByName("0.0.0.0");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> Desk.open(desk.path(), all, 0, "Ana", OpenDesk::reader))
        .withMessageContaining("not loopback");
  }

  @Test
  void a_file_of_the_machine_is_not_added_by_its_name() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "Klow demanded secrecy.");
    String body =
        "--b\r\nContent-Disposition: form-data; name=\"token\"\r\n\r\n"
            + desk.token()
            + "\r\n--b\r\nContent-Disposition: form-data; name=\"files\"; filename=\""
            + secret
            + "\"\r\n\r\nonly this\r\n--b--\r\n";
    String headers = "Host: " + desk.host() + "\r\nContent-Type: multipart/form-data; boundary=b";

    assertThat(desk.send("POST /add", headers, body).status()).isEqualTo(303);
    assertThat(desk.get("/add").body()).contains("secret.txt").doesNotContain("secrecy");
  }

  private String form() {
    String line = OpenDesk.first("data-line=\"(\\w+)\"", desk.get("/acts").body());
    return "status=accepted&line=" + line;
  }

  private long last() {
    try (Dossier dossier = Dossier.open(desk.path())) {
      return dossier.last();
    }
  }
}
