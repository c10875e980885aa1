package travaux.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import travaux.negotiation.Block.Kind;
import travaux.negotiation.Document;
import travaux.negotiation.When;
import travaux.testing.Shared;

/** Reads the five real documents that the project is measured with; left out where they are not. */
class SeedFurnitureTest {

  private final List<Document> seeds = new ArrayList<>();

  @BeforeEach
  void read() throws Exception {
    Path folder = Shared.require("seeds");
    DocumentReader reader = DocumentReader.english();
    for (SourceFile file : SourceFiles.expand(List.of(folder.toString())).toList()) {
      if (file instanceof SourceFile.Found found) {
        seeds.add(reader.read(found.name(), found.bytes(), null));
      }
    }
  }

  @Test
  void the_furniture_of_the_pages_is_marked() {
    Map<String, Kind> furniture =
        Map.of(
            "Please enter your comment!", Kind.COMMENT_FORM,
            "Please enter your name here", Kind.COMMENT_FORM,
            "Related Posts", Kind.LINKS,
            "Leave a Reply", Kind.COMMENT_FORM,
            "Your email address will not be published.", Kind.COMMENT_FORM,
            "source site-111", Kind.SOURCE_NOTE,
            " / Imago", Kind.CAPTION,
            ", Stockholm", Kind.BYLINE);

    furniture.forEach((words, kind) ->
        assertThat(seeds)
            .as(words)
            .anyMatch(document ->
                document.blocks().stream()
                    .filter(block -> block.kind() == kind)
                    .anyMatch(block -> block.span().of(document.text()).endsWith(words))));
  }

  @Test
  void most_of_each_text_is_paragraphs() {
    for (Document document : seeds) {
      int readable =
          document.blocks().stream()
              .filter(block -> !block.kind().isFurniture())
              .mapToInt(block -> block.span().length())
              .sum();
      assertThat((double) readable / document.text().length())
          .as(document.name())
          .isGreaterThan(.9);
      assertThat(document.language()).as(document.name()).isEqualTo("en");
    }
  }

  @Test
  void the_one_stated_date_is_found_and_the_others_stay_unknown_with_a_reason() {
    for (Document document : seeds) {
      When published = document.published();
      if (document.name().startsWith("seeds/003")) {
        assertThat(published.how()).isEqualTo(When.How.STATED);
        assertThat(published.earliest()).isEqualTo(LocalDate.of(2021, 12, 4));
      } else {
        assertThat(published.how()).as(document.name()).isEqualTo(When.How.UNKNOWN);
        assertThat(published.why()).as(document.name()).isNotEmpty();
      }
    }
  }
}
