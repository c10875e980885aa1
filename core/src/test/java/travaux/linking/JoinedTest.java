package travaux.linking;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import travaux.RecordReader;
import travaux.negotiation.Act;
import travaux.negotiation.DocumentRecord;
import travaux.negotiation.Entry;
import travaux.negotiation.Link;
import travaux.negotiation.Person;
import travaux.negotiation.Quote;
import travaux.negotiation.When;
import travaux.reading.UnreadableDocumentException;

class JoinedTest {

  private static final String FIRST =
      """
      Foreign Minister Sergey Marekov of Norway met his colleagues from Kenya in Oslo on Monday.

      "We will not open the northern harbour before the customs treaty is signed," said Marekov. \
      Kenya demanded the release of all fishermen.
      """;

  private static final String SECOND =
      """
      Norway's foreign minister Sergei Marekov spoke after the talks with Kenya.

      Marekov said: "The northern harbour will not be opened before the customs treaty has been \
      signed." Norway refused to release the fishermen.
      """;

  private static final String THIRD =
      """
      Nobody expected much, observers said. Marekov looked tired when he left the building.
      """;

  private final RecordReader reader = RecordReader.english();

  @Test
  void one_person_has_one_name_in_all_documents() {
    Joined joined = Joined.of(records(), Apart.NOTHING, UnaryOperator.identity());

    assertThat(joined.records().stream().flatMap(r -> r.all(Person.class).stream()))
        .extracting(Person::name)
        .containsOnly("Sergei Marekov");
  }

  @Test
  void what_people_keep_apart_is_not_joined() {
    Apart apart = new Apart(Set.of(Apart.pair("person", "Sergei Marekov", "Sergey Marekov")));

    Joined joined = Joined.of(records(), apart, UnaryOperator.identity());

    assertThat(joined.records().stream().flatMap(r -> r.all(Person.class).stream()))
        .extracting(Person::name)
        .contains("Sergei Marekov", "Sergey Marekov");
  }

  @Test
  void what_people_call_somebody_wins() {
    Joined joined =
        Joined.of(
            records(),
            Apart.NOTHING,
            named ->
                named.name().equals("Sergey Marekov")
                    ? new Named(Role.PERSON, "The Envoy")
                    : named);

    assertThat(joined.records().stream().flatMap(r -> r.quotes().stream()))
        .extracting(Quote::speaker)
        .contains("The Envoy")
        .doesNotContain("Sergey Marekov");
  }

  @Test
  void a_leader_whom_a_document_only_names_speaks_for_whom_the_others_say() {
    String told = "Kenyan President Amara Odhil spoke. Odhil accepted a pause.";
    String full = "Amara Odhil accepted a pause of nine hours.";
    String family = "The hotel is closed. Odhil accepted a pause of nine hours.";
    String brother = "Ghanaian Foreign Minister Kofi Odhil spoke. Odhil accepted a pause.";

    assertThat(accepting(told, full)).containsExactly("Kenya", "Kenya");
    assertThat(accepting(told, family)).containsExactly("Kenya", "Kenya");
    assertThat(accepting(told, brother, family)).containsExactly("Kenya", "Ghana", null);
  }

  @Test
  void a_side_that_a_document_does_not_name_is_whom_the_others_mean() {
    String named =
        "The Northern Ferry Workers’ Union wrote to Blue Line. The union demanded a pause.";
    String bare = "Bulletin no. 2\n\nThe union accepted a pause of nine hours.";
    String other = "The Lunt Glass Makers’ Union wrote to Red Line. The union demanded a pause.";
    String none = "The union of two firms was put off. Blue Line demanded a pause.";

    assertThat(accepting(named, bare)).containsExactly("Northern Ferry Workers' Union");
    assertThat(accepting(bare, named)).containsExactly("Northern Ferry Workers' Union");
    assertThat(accepting(named, other, bare)).containsOnlyNulls();
    assertThat(accepting(none, bare)).containsOnlyNulls();
  }

  private List<String> accepting(String... texts) {
    List<DocumentRecord> read = new ArrayList<>();
    for (String text : texts) {
      read.add(read(read.size() + ".txt", text, LocalDate.of(2031, 5, 4)));
    }
    return Joined.of(read, Apart.NOTHING, UnaryOperator.identity()).records().stream()
        .flatMap(record -> record.entries().stream())
        .filter(entry -> entry.act() == Act.ACCEPT)
        .map(entry -> entry.who().get(0).party())
        .toList();
  }

  @Test
  void a_quote_that_was_translated_twice_is_one_statement() {
    List<Link> links = Joined.of(records(), Apart.NOTHING, UnaryOperator.identity()).links();

    assertThat(links)
        .filteredOn(link -> link.kind() == Link.Kind.SAME_STATEMENT)
        .isNotEmpty()
        .allSatisfy(link -> assertThat(link.why()).contains("alike"));
  }

  @Test
  void a_demand_and_its_opposite_keep_their_issues() {
    List<String> issues =
        Joined.of(records(), Apart.NOTHING, UnaryOperator.identity()).records().stream()
            .flatMap(record -> record.entries().stream())
            .map(Entry::issue)
            .toList();

    assertThat(Labels.block(Label.of(Role.ISSUE, "prisoner release")))
        .isNotEqualTo(Labels.block(Label.of(Role.ISSUE, "no prisoner release")));
    assertThat(issues).isNotEmpty();
  }

  @Test
  void a_text_that_is_printed_again_is_a_reprint() {
    List<DocumentRecord> records = new ArrayList<>(records());
    records.add(read("copy.txt", "From our agencies.\n\n" + FIRST, LocalDate.of(2031, 5, 8)));

    assertThat(Joined.of(records, Apart.NOTHING, UnaryOperator.identity()).links())
        .filteredOn(link -> link.kind() == Link.Kind.REPRINT)
        .singleElement()
        .satisfies(link -> {
          assertThat(link.from()).isEqualTo(records.get(3).document().id());
          assertThat(link.to()).isEqualTo(records.get(0).document().id());
        });
  }

  @Test
  void a_day_without_its_year_is_of_the_year_of_dated_documents_about_the_same_people() {
    String undated =
        """
        The talks were opened in Oslo on Tuesday, May 13. Norwegian Foreign Minister Sergei Marekov \
        and Kenyan Foreign Minister John Otieno met there.

        On Thursday, May 15, both ministers will meet again.
        """;
    String dated =
        """
        Norwegian Foreign Minister Sergei Marekov met Kenyan Foreign Minister John Otieno.
        """;
    DocumentRecord open = read("open.txt", undated, null);
    DocumentRecord near = read("near.txt", dated, LocalDate.of(2031, 5, 2));
    DocumentRecord far = read("far.txt", dated, LocalDate.of(2027, 5, 2));

    assertThat(published(List.of(open, near)))
        .satisfies(when -> {
          assertThat(when.how()).isEqualTo(When.How.INFERRED);
          assertThat(when.earliest()).isEqualTo(LocalDate.of(2031, 5, 13));
          assertThat(when.latest()).isEqualTo(LocalDate.of(2031, 5, 15));
          assertThat(when.why()).contains("Tuesday, May 13", "2031", "near.txt");
        });
    assertThat(published(List.of(open, far)).how()).isEqualTo(When.How.UNKNOWN);
    assertThat(published(List.of(open)).how()).isEqualTo(When.How.UNKNOWN);
  }

  private static When published(List<DocumentRecord> records) {
    return Joined.of(records, Apart.NOTHING, UnaryOperator.identity())
        .records()
        .get(0)
        .document()
        .published();
  }

  @Test
  void no_order_of_the_documents_counts() {
    List<DocumentRecord> records = new ArrayList<>(records());
    records.add(read("copy.txt", "From our agencies.\n\n" + FIRST, LocalDate.of(2031, 5, 8)));
    Joined expected = Joined.of(records, Apart.NOTHING, UnaryOperator.identity());
    Random random = new Random(5);
    for (int i = 0; i < 20; i++) {
      Collections.shuffle(records, random);
      Joined joined = Joined.of(records, Apart.NOTHING, UnaryOperator.identity());
      assertThat(joined.links()).isEqualTo(expected.links());
      assertThat(byName(joined)).isEqualTo(byName(expected));
    }
  }

  private static Map<String, DocumentRecord> byName(Joined joined) {
    Map<String, DocumentRecord> byName = new TreeMap<>();
    joined.records().forEach(record -> byName.put(record.document().name(), record));
    return byName;
  }

  private List<DocumentRecord> records() {
    return List.of(
        read("a.txt", FIRST, LocalDate.of(2031, 5, 6)),
        read("b.txt", SECOND, LocalDate.of(2031, 5, 7)),
        read("c.txt", THIRD, LocalDate.of(2031, 5, 7)));
  }

  private DocumentRecord read(String name, String text, @Nullable LocalDate day) {
    try {
      return reader.read(name, text.getBytes(StandardCharsets.UTF_8), day);
    } catch (UnreadableDocumentException e) {
      throw new AssertionError(e);
    }
  }
}
