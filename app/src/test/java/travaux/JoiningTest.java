package travaux;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import travaux.analysis.Proceedings;
import travaux.negotiation.Act;
import travaux.negotiation.Link;
import travaux.negotiation.Person;
import travaux.negotiation.Quote;

class JoiningTest {

  private static final List<String> TEXTS =
      List.of(
          """
          2031-05-06

          Foreign Minister Sergey Marekov of Norway met his colleagues from Kenya in Oslo.

          "We will not open the northern harbour before the customs treaty is signed," said Marekov.
          """,
          """
          2031-05-07

          Norway's foreign minister Sergei Marekov spoke after the talks with Kenya.

          Marekov said: "The northern harbour will not be opened before the customs treaty has been \
          signed." Norway refused to release the fishermen.
          """,
          """
          2031-05-08

          Kenya's envoy John Otieno said that Marekov had promised nothing.

          "We demand the release of all fishermen," Otieno said.
          """);

  private final Travaux travaux = Travaux.english();
  @TempDir private Path folder;

  @Test
  void a_person_has_one_name_whatever_documents_call_him_and_is_found_by_each() {
    try (Dossier dossier = dossier("a", TEXTS)) {
      assertThat(dossier.names("person")).contains("Sergei Marekov").doesNotContain("Marekov");
      assertThat(dossier.names("person")).doesNotContain("Sergey Marekov");
      long all = dossier.quotes(ofPerson("Sergei Marekov")).total();
      assertThat(all).isGreaterThan(1);
      assertThat(dossier.quotes(ofPerson("Sergey Marekov")).total()).isEqualTo(all);
      assertThat(speakers(dossier.proceedings())).doesNotContain("Sergey Marekov");
    }
  }

  @Test
  void what_the_program_joined_can_be_split_which_lasts_and_can_be_undone() {
    try (Dossier dossier = dossier("a", TEXTS)) {
      dossier.naming().split("person", "Sergei Marekov", "Sergey Marekov", "Ana");

      assertThat(dossier.names("person")).contains("Sergei Marekov", "Sergey Marekov");
      assertThat(persons(dossier.proceedings())).contains("Sergei Marekov", "Sergey Marekov");
      dossier.reread(travaux, "Ana", each -> {});
      add(dossier, 9, "2031-05-09\n\nNorway's foreign minister Sergei Marekov met John Otieno.\n");
      assertThat(dossier.names("person")).contains("Sergei Marekov", "Sergey Marekov");
      assertThat(dossier.check()).isEmpty();

      dossier.undo(2L + TEXTS.size() - 1, "Ana");
      assertThat(dossier.names("person")).doesNotContain("Sergey Marekov");
      assertThat(dossier.check()).isEmpty();
    }
  }

  @Test
  void a_side_that_a_document_does_not_name_is_found_by_its_party() {
    String named =
        "2031-05-06\n\nThe Northern Ferry Workers’ Union wrote to Blue Line. The union demanded a"
            + " pause of ten hours.\n";
    String bare = "2031-05-08\n\nBulletin no. 2\n\nThe union accepted a pause of nine hours.\n";
    String other =
        "2031-05-09\n\nThe Lunt Glass Makers’ Union wrote to Red Line. The union demanded a"
            + " pause.\n";
    try (Dossier dossier = dossier("a", List.of(bare))) {
      assertThat(acceptances(dossier)).isZero();
      add(dossier, 1, named);
      assertThat(acceptances(dossier)).isEqualTo(1);
      assertThat(accepting(dossier.proceedings())).containsExactly("Northern Ferry Workers' Union");
      assertThat(dossier.check()).isEmpty();
      // A second union, and nobody can say which.
      add(dossier, 2, other);
      assertThat(acceptances(dossier)).isZero();
      assertThat(accepting(dossier.proceedings())).containsOnlyNulls();
      assertThat(dossier.check()).isEmpty();
    }
  }

  private static long acceptances(Dossier dossier) {
    Asked all = Asked.all();
    return dossier
        .acts(
            new Asked(
                List.of(Act.ACCEPT),
                all.voices(),
                all.statuses(),
                "Northern Ferry Workers' Union",
                null,
                null,
                null,
                null,
                null,
                null,
                true,
                99))
        .total();
  }

  private static List<String> accepting(Proceedings proceedings) {
    return proceedings.records().stream()
        .flatMap(record -> record.entries().stream())
        .filter(entry -> entry.act() == Act.ACCEPT)
        .map(entry -> entry.who().get(0).party())
        .toList();
  }

  @Test
  void what_people_merge_wins_over_what_the_program_joins() {
    try (Dossier dossier = dossier("a", TEXTS)) {
      dossier.naming().merge("person", "John Otieno", "Sergei Marekov", "Ana");

      assertThat(speakers(dossier.proceedings()))
          .contains("John Otieno")
          .noneMatch(name -> name.endsWith("Marekov"));
    }
  }

  @Test
  void a_quote_that_two_documents_tell_is_one_statement_until_people_say_otherwise() {
    try (Dossier dossier = dossier("a", TEXTS)) {
      Link link = same(dossier).get(0);
      Hits.Hit hit =
          dossier.quotes(Asked.all()).page().stream()
              .filter(each -> ((Quote) each.line().line()).id().equals(link.from()))
              .findFirst()
              .orElseThrow();
      assertThat(dossier.toldElsewhere().of(hit.document(), hit.line().line()).sources())
          .hasSize(1);

      dossier
          .corrections()
          .record(
              hit.document().id(),
              List.of(new Link(link.from(), link.to(), Link.Kind.NOT_SAME, null, "by hand")),
              "Ana");

      assertThat(same(dossier)).doesNotContain(link);
      assertThat(dossier.toldElsewhere().of(hit.document(), hit.line().line()).isEmpty()).isTrue();
      dossier.undo(null, "Ana");
      assertThat(same(dossier)).contains(link);
    }
  }

  @Test
  void a_reprint_is_no_second_source() {
    List<String> texts = new ArrayList<>(TEXTS);
    texts.add(TEXTS.get(0).replace("2031-05-06", "2031-05-08"));
    try (Dossier dossier = dossier("a", texts)) {
      Hits.Hit hit =
          dossier.quotes(ofPerson("Marekov")).page().stream()
              .filter(each -> each.document().name().equals("0.txt"))
              .findFirst()
              .orElseThrow();

      ToldElsewhere.Others others = dossier.toldElsewhere().of(hit.document(), hit.line().line());

      assertThat(others.reprints()).containsExactly("3.txt");
      assertThat(others.sources()).doesNotContain("3.txt");
      assertThat(dossier.linked().links()).extracting(Link::kind).contains(Link.Kind.REPRINT);
    }
  }

  @Test
  void no_order_of_adding_counts_and_the_tables_are_what_a_full_rebuild_makes() {
    List<String> texts = new ArrayList<>(TEXTS);
    texts.add("2031-05-08\n\nKenya's envoy John Otieno and J. Otieno of the Kenyan union met.\n");
    String expected = "";
    Random random = new Random(5);
    for (int i = 0; i < 4; i++) {
      try (Dossier dossier = dossier("d" + i, texts)) {
        String told = drawn(dossier);
        assertThat(dossier.check()).isEmpty();
        dossier.rebuild();
        assertThat(drawn(dossier)).isEqualTo(told);
        assertThat(expected.isEmpty() ? told : expected).isEqualTo(told);
        expected = told;
      }
      Collections.shuffle(texts, random);
    }
  }

  @Test
  void as_of_a_day_names_are_those_that_were_known_then() {
    try (Dossier dossier = dossier("a", TEXTS)) {
      assertThat(persons(dossier.proceedings(LocalDate.of(2031, 5, 6)))).contains("Sergey Marekov");
    }
  }

  private static String drawn(Dossier dossier) {
    TreeMap<String, String> drawn = new TreeMap<>();
    dossier.forEach(each -> drawn.put(each.document().id(), each.lines().toString()));
    return drawn.toString()
        + dossier.linked().links()
        + dossier.names("person")
        + dossier.names("party");
  }

  private static List<Link> same(Dossier dossier) {
    return dossier.linked().links().stream()
        .filter(link -> link.kind() == Link.Kind.SAME_STATEMENT)
        .toList();
  }

  private static List<String> speakers(Proceedings proceedings) {
    return proceedings.all(Quote.class).stream().map(quote -> quote.speaker() + "").toList();
  }

  private static List<String> persons(Proceedings proceedings) {
    return proceedings.all(Person.class).stream().map(Person::name).toList();
  }

  private static Asked ofPerson(String person) {
    Asked all = Asked.all();
    return new Asked(
        all.acts(),
        all.voices(),
        all.statuses(),
        null,
        person,
        null,
        null,
        null,
        null,
        null,
        true,
        99);
  }

  private Dossier dossier(String name, List<String> texts) {
    Dossier dossier = Dossier.openOrCreate(folder.resolve(name + ".travaux"));
    for (int i = 0; i < texts.size(); i++) {
      add(dossier, i, texts.get(i));
    }
    return dossier;
  }

  private void add(Dossier dossier, int number, String text) {
    dossier.add(travaux, text.getBytes(StandardCharsets.UTF_8), number + ".txt", "Ana");
  }
}
