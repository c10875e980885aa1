package travaux.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import travaux.negotiation.Document;
import travaux.negotiation.Identity;

class EncodingTest {

  private static final DocumentReader READER = DocumentReader.english();
  private static final String TEXT =
      "Ruritania’s envoy left Strelsau.\nThe café was closed – nobody knew why.";

  @Test
  void the_text_of_a_utf8_file_is_exactly_its_characters() throws Exception {
    String text = " \r\nFirst line.\r\n\r\n\tSecond – with 🕊 dove.\r\n\n\n";

    Document document = read(text.getBytes(StandardCharsets.UTF_8));

    assertThat(document.text()).isEqualTo(text);
    assertThat(document.converter()).isEqualTo("plain text, UTF-8");
    assertThat(document.textSha256()).isEqualTo(Identity.sha256(text));
    assertThat(document.id()).isEqualTo(document.sha256().substring(0, 12));
  }

  @Test
  void a_byte_order_mark_is_no_part_of_the_text() throws Exception {
    Document document = read(bytes(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}, TEXT));

    assertThat(document.text()).isEqualTo(TEXT);
  }

  @Test
  void utf16_is_read_with_and_without_a_mark() throws Exception {
    byte[] little = {(byte) 0xFF, (byte) 0xFE};
    byte[] big = {(byte) 0xFE, (byte) 0xFF};

    assertThat(read(concat(little, TEXT.getBytes(StandardCharsets.UTF_16LE))).text())
        .isEqualTo(TEXT);
    assertThat(read(concat(big, TEXT.getBytes(StandardCharsets.UTF_16BE))).text()).isEqualTo(TEXT);
    assertThat(read(TEXT.getBytes(StandardCharsets.UTF_16LE)).text()).isEqualTo(TEXT);
    assertThat(read(TEXT.getBytes(StandardCharsets.UTF_16BE)).converter())
        .isEqualTo("plain text, UTF-16BE");
  }

  @Test
  void what_is_no_utf8_is_read_as_windows_1252() throws Exception {
    Document document = read(TEXT.getBytes(Charset.forName("windows-1252")));

    assertThat(document.text()).isEqualTo(TEXT);
    assertThat(document.converter()).isEqualTo("plain text, windows-1252");
  }

  @Test
  void one_broken_byte_does_not_make_a_utf8_file_another_encoding() throws Exception {
    byte[] bytes = "Ä".repeat(50).getBytes(StandardCharsets.UTF_8);
    bytes[0] = (byte) 0xE4;

    Document document = read(bytes);

    assertThat(document.text()).endsWith("Ä".repeat(49));
    assertThat(document.converter()).isEqualTo("plain text, UTF-8 with broken bytes");
  }

  @Test
  void no_lone_surrogate_gets_into_a_text() throws Exception {
    byte[] half = {0x41, 0x00, 0x20, 0x00, 0x3D, (byte) 0xD8, 0x42, 0x00, 0x20, 0x00, 0x43, 0x00};
    byte[] encoded = {'A', (byte) 0xED, (byte) 0xA0, (byte) 0xBD, 'C'};

    String wide = read(concat(new byte[] {(byte) 0xFF, (byte) 0xFE}, half)).text();
    String narrow = read(concat(encoded, "é".repeat(100))).text();

    assertThat(wide).startsWith("A \uFFFD").endsWith(" C");
    assertThat(narrow).startsWith("A\uFFFD");
    assertThat(wide + narrow).doesNotContain("\uD83D");
  }

  @Test
  void control_characters_stay_in_the_text_and_out_of_the_edges_of_blocks() throws Exception {
    String text = "\u0001The envoy left\u0007 the room.\u001B\n\nNobody followed.\u0003";

    Document document = read(text.getBytes(StandardCharsets.UTF_8));

    assertThat(document.text()).isEqualTo(text);
    assertThat(document.blocks())
        .extracting(block -> block.span().of(text))
        .containsExactly("The envoy left\u0007 the room.", "Nobody followed.");
  }

  @Test
  void an_empty_file_is_refused_with_its_name_and_a_likely_fix() {
    refused(new byte[0], "empty");
    refused("\r\n \t\n".getBytes(StandardCharsets.UTF_8), "white space");
  }

  @Test
  void other_formats_are_refused_by_name() {
    refused("%PDF-1.7 ...".getBytes(StandardCharsets.ISO_8859_1), "PDF", "not read yet");
    refused(concat(new byte[] {0x50, 0x4B, 3, 4}, "word/document.xml"), "DOCX", "not read yet");
    refused(concat(new byte[] {0x50, 0x4B, 3, 4}, "a.txt"), "ZIP");
    refused(concat(new byte[] {(byte) 0x89, 0x50, 0x4E, 0x47}, "..."), "PNG");
    refused("{\\rtf1 The envoy left.}".getBytes(StandardCharsets.ISO_8859_1), "RTF");
  }

  @Test
  void binary_and_undecodable_files_are_refused() {
    refused(concat(new byte[] {1, 0, 2, 0, 0, 0, 9}, "the envoy"), "zero bytes");
    refused("a\u0001\u0002b\u0003".getBytes(StandardCharsets.ISO_8859_1), "control characters");
    refused(new byte[] {'a', (byte) 0x81, (byte) 0x8D, 'b'}, "neither UTF-8");
  }

  private static void refused(byte[] bytes, String... words) {
    assertThatThrownBy(() -> read(bytes))
        .isInstanceOf(UnreadableDocumentException.class)
        .hasMessageStartingWith("notes/a.txt: ")
        .hasMessageContaining("Maybe ")
        .hasMessageContainingAll(words);
  }

  private static Document read(byte[] bytes) throws UnreadableDocumentException {
    return READER.read("notes/a.txt", bytes, null);
  }

  private static byte[] bytes(byte[] head, String text) {
    return concat(head, text.getBytes(StandardCharsets.UTF_8));
  }

  private static byte[] concat(byte[] head, String tail) {
    return concat(head, tail.getBytes(StandardCharsets.UTF_8));
  }

  private static byte[] concat(byte[] head, byte[] tail) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes(head);
    bytes.writeBytes(tail);
    return bytes.toByteArray();
  }
}
