package travaux.lines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import travaux.Samples;
import travaux.negotiation.DocumentRecord;
import travaux.negotiation.Span;

class LineFormatTest {

  private static final JsonMapper JSON = JsonMapper.shared();

  @Test
  void a_whole_record_comes_back_equal() {
    DocumentRecord record = Samples.talks();

    List<DocumentRecord> back =
        LineFormat.read(
            LineFormat.meta("0.1.0", "abc") + LineFormat.whole(record),
            sha256 -> record.document().text());

    assertThat(back).containsExactly(record);
  }

  @Test
  void half_a_character_in_a_name_or_title_comes_back() {
    DocumentRecord record = record("half \uD83D", "title with \uDEA2 half\nText.");

    String bytes =
        new String(
            LineFormat.whole(record).getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);

    assertThat(LineFormat.read(bytes, sha256 -> record.document().text())).containsExactly(record);
  }

  @Test
  void several_documents_come_back_each_with_its_own_lines() {
    DocumentRecord first = Samples.talks();
    DocumentRecord second = record("b.txt", "Another \uD83D\uDEA2 text");
    String lines = LineFormat.whole(first) + LineFormat.whole(second);

    List<DocumentRecord> back =
        LineFormat.read(
            lines,
            sha256 ->
                sha256.equals(first.document().sha256())
                    ? first.document().text()
                    : second.document().text());

    assertThat(back).containsExactly(first, second);
  }

  @Test
  void lines_stand_in_the_order_of_the_contract() {
    String types =
        LineFormat.lines(Samples.talks())
            .lines()
            .map(line -> JSON.readTree(line).path("type").asString())
            .distinct()
            .collect(Collectors.joining(" "));

    assertThat(types)
        .isEqualTo(
            "document furniture quote time act event instrument person deadline link package");
  }

  @Test
  void spans_on_a_line_cut_the_same_words_by_code_points() {
    DocumentRecord record = Samples.talks();
    int[] points = record.document().text().codePoints().toArray();

    JsonNode act = line(record, "act");

    assertThat(words(points, act.path("trigger").path(0))).isEqualTo("demanded");
    assertThat(words(points, act.path("what").path(1))).isEqualTo("patrol boats");
    assertThat(words(points, act.path("who").path(0).path("words"))).isEqualTo("minister");
    assertThat(words(points, line(record, "furniture").path("words"))).startsWith("Photo: the bay");
    Span units = record.entries().get(0).what().get(1);
    assertThat(act.path("what").path(1).path(0).asInt()).isLessThan(units.start());
  }

  @Test
  void what_is_absent_is_left_out() {
    DocumentRecord record = Samples.talks();
    String warning =
        LineFormat.lines(record).lines().filter(line -> line.contains("WARN")).findFirst().get();

    assertThat(warning)
        .doesNotContain(
            "null", "[]", "whom", "what", "issue", "when", "where", "strength", "condition")
        .contains("\"form\":\"unknown\"", "\"negated\":false");
  }

  @Test
  void controls_and_bidirectional_controls_are_escaped() {
    DocumentRecord record =
        record("a.txt", "T \u001B[2J \u0007 \u007F \u009B \u202E \u2066 \u200F \u061C end\nText.");

    String lines = LineFormat.lines(record);

    assertThat(lines)
        .contains(
            "\\u001B[2J",
            "\\u0007",
            "\\u007F",
            "\\u009B",
            "\\u202E",
            "\\u2066",
            "\\u200F",
            "\\u061C");
    assertThat(lines.chars().filter(c -> c != '\n' && (Character.isISOControl(c) || c > 0x600)))
        .isEmpty();
  }

  @Test
  void the_meta_line_is_the_one_of_the_contract() {
    assertThat(LineFormat.meta("0.1.0", "4f"))
        .isEqualTo("{\"type\":\"meta\",\"schema\":1,\"reader\":\"0.1.0\",\"rules\":\"4f\"}\n");
  }

  @Test
  void a_malformed_line_is_named_with_the_reason() {
    String good = LineFormat.meta("0.1.0", "4f");

    assertThatThrownBy(() -> LineFormat.read(good + "no JSON\n", sha256 -> ""))
        .isInstanceOf(MalformedLineException.class)
        .hasMessageContaining("Line 2");
    assertThatThrownBy(() -> LineFormat.read("{\"type\":\"act\"}", sha256 -> ""))
        .hasMessageContaining("before any document line");
    assertThatThrownBy(() -> LineFormat.read(good + "{\"type\":\"tale\"}", sha256 -> ""))
        .hasMessageContaining("Line 2");
    String odd = LineFormat.lines(Samples.talks()).replace("\"red line\"", "\"pink line\"");
    assertThatThrownBy(() -> LineFormat.read(odd, sha256 -> Samples.TALKS))
        .hasMessageContaining("\"pink line\" is no strength");
  }

  private static DocumentRecord record(String name, String text) {
    return new DocumentRecord(Samples.document(name, text), List.of());
  }

  private static JsonNode line(DocumentRecord record, String type) {
    return LineFormat.lines(record)
        .lines()
        .map(JSON::readTree)
        .filter(line -> line.path("type").asString().equals(type))
        .findFirst()
        .orElseThrow();
  }

  private static String words(int[] points, JsonNode span) {
    int start = span.path(0).asInt();
    return new String(points, start, span.path(1).asInt() - start);
  }
}
