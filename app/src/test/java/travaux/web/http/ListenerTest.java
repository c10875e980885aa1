package travaux.web.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ListenerTest {

  private static final int MOST = 1000;

  private Listener listener;

  @BeforeEach
  void a_listener_that_tells_what_came() throws IOException {
    listener = Listener.on(InetAddress.getLoopbackAddress(), 0, MOST);
    listener.start(request ->
        Response.text(
            200,
            request.path()
                + " "
                + request.form().whole("a")
                + " "
                + request.uploads().stream().map(u -> u.fileName() + u.bytes().length).toList()));
  }

  @AfterEach
  void close() {
    listener.close();
  }

  @Test
  void a_form_with_files_is_taken_apart() throws Exception {
    String body =
        part("name=\"a\"", "one\r\ntwo")
            + part("name=\"f\"; filename=\"../x/b.txt\"", "x--B\r\n-")
            + part("name=\"f\"; filename=\"c%22.txt\"", "")
            + part("name=\"f\"; filename=\"\"", "")
            + "--B--\r\n";

    assertThat(post(body).body()).isEqualTo("/x one\r\ntwo [b.txt7, c\".txt0]\n");
  }

  @Test
  void a_body_that_is_too_long_is_refused() throws Exception {
    assertThat(post(part("name=\"a\"", "x".repeat(MOST)) + "--B--\r\n").statusCode())
        .isEqualTo(413);
  }

  @Test
  void broken_bodies_are_answered() throws Exception {
    for (String body : List.of("", "--B", "--B\r\n\r\n\r\n", "\r\n--B\r\nx", "--B--")) {
      assertThat(post(body).statusCode()).as(body).isEqualTo(200);
    }
  }

  @Test
  void a_redirection_stays_here() {
    assertThat(Response.seeOther("/review?done=3#here").headers())
        .containsEntry("Location", "/review?done=3#here");
    for (String other : List.of("//a", "/\\a", "http://a", "a", "", "/a\r\nb", "/ä")) {
      assertThat(Response.seeOther(other).headers()).as(other).containsEntry("Location", "/");
    }
  }

  private static String part(String head, String content) {
    return "--B\r\nContent-Disposition: form-data; " + head + "\r\n\r\n" + content + "\r\n";
  }

  private HttpResponse<String> post(String body) throws Exception {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + listener.port() + "/x"))
            .header("Content-Type", "multipart/form-data; boundary=B")
            .header("X-Token", listener.token())
            .POST(HttpRequest.BodyPublishers.ofString(body));
    return send(request);
  }

  private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
  }
}
