package travaux.lines;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import travaux.Samples;
import travaux.export.ViewLines;
import travaux.negotiation.DocumentRecord;
import travaux.negotiation.When;

class LineSchemaTest {

  private static final JsonNode SOURCE = source();
  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(SOURCE);

  @Test
  void every_line_that_is_written_is_valid() {
    assertThat(output()).isNotEmpty().allSatisfy(line -> assertThat(faults(line)).isEmpty());
  }

  @Test
  void every_type_of_the_schema_is_written_and_every_field_written_is_in_the_schema() {
    List<String> types = output().stream().map(LineSchemaTest::type).distinct().sorted().toList();
    List<String> described =
        SOURCE
            .path("oneOf")
            .valueStream()
            .map(one -> one.path("$ref").asString().replace("#/$defs/", ""))
            .sorted()
            .toList();

    assertThat(types).isEqualTo(described);
    for (String line : output()) {
      JsonNode fields = SOURCE.path("$defs").path(type(line)).path("properties");
      assertThat(fields.propertyNames())
          .containsAll(JsonMapper.shared().readTree(line).propertyNames());
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"act\":\"DEMAND\"   | \"act\":\"BEG\"",
        "\"type\":\"quote\"   | \"type\":\"rumour\"",
        "\"negated\":true     | \"negated\":\"yes\"",
        "\"how\":\"inferred\" | \"how\":\"guessed\"",
        "\"view\":\"answers\" | \"view\":\"\"",
        "\"value\":\"no record\" | \"value\":7",
        "\"id\":\"i1\"," + "           | ''",
        "2031-05-04           | Monday",
      })
  void a_line_with_a_mistake_is_not_valid(String good, String bad) {
    List<String> lines = output().stream().filter(line -> line.contains(good)).toList();

    assertThat(lines).isNotEmpty();
    assertThat(lines).anySatisfy(line -> assertThat(faults(line.replace(good, bad))).isNotEmpty());
  }

  private static List<String> output() {
    DocumentRecord undated =
        new DocumentRecord(Samples.document("b.txt", "Nil.", "und", When.UNKNOWN), List.of());
    return Stream.of(
            LineFormat.meta("0.1.0", "4f"),
            LineFormat.lines(Samples.talks()),
            LineFormat.lines(undated),
            ViewLines.of(Samples.table()))
        .flatMap(String::lines)
        .toList();
  }

  static List<?> faults(String line) {
    return SCHEMA.validate(line, InputFormat.JSON);
  }

  private static String type(String line) {
    return JsonMapper.shared().readTree(line).path("type").asString();
  }

  private static JsonNode source() {
    try (InputStream in =
        LineFormat.class.getResourceAsStream("/travaux/line-format.schema.json")) {
      return JsonMapper.shared().readTree(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
