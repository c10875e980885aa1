package travaux.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import travaux.negotiation.Act;
import travaux.negotiation.Binding;
import travaux.negotiation.ClauseNumber;
import travaux.negotiation.Draft;
import travaux.negotiation.Form;
import travaux.negotiation.Instrument;
import travaux.negotiation.Link;
import travaux.negotiation.Span;

class DraftAnswersTest {

  private static final String NAME = "Orva draft";

  @Test
  void filed_and_reported_answers_stand_side_by_side_and_silence_is_no_record() {
    Acts report =
        rejecting("Klow rejected Article 3 of the Orva draft.", "Article 3 of the Orva draft");
    report.act("o", Act.ACCEPT, "Klow", null).in("Klow will live with it.").what("it").done();
    report.add(
        new Link(
            "o",
            draft().lines().get(1).id(),
            Link.Kind.ANSWERS,
            new Span(text(report).indexOf("will live"), text(report).indexOf("it.") + 2),
            "by hand",
            new Link.Answer(Link.AnswerKind.APPROVE_SUBJECT_TO, Form.ORAL, null, Binding.UNKNOWN)));

    assertThat(drawn(report))
        .containsExactly(
            "Article 3: Klow approve-subject-to filed, Klow object reported, Syldavia no record",
            "Article 4: Klow no record, Syldavia no record");
  }

  @Test
  void a_list_of_articles_is_each_of_them() {
    assertThat(drawn(rejecting("Klow rejected Articles 3 and 4 of the draft.", "Articles 3 and 4")))
        .containsExactly(
            "Article 3: Klow object reported, Syldavia no record",
            "Article 4: Klow object reported, Syldavia no record");
  }

  @Test
  void the_first_words_of_a_paragraph_say_which_point_is_answered() {
    Acts reply = new Acts("reply", 1);
    reply.say("Thank you for the Orva draft.");
    Acts.Of act =
        reply.act("r", Act.REJECT, "Klow", null).in("On point 4: Klow cannot accept this.");

    assertThat(drawn(act.what("this").done()))
        .contains("Article 4: Klow object reported, Syldavia no record");
  }

  @Test
  void an_article_of_another_text_or_of_none_is_not_one_of_the_draft() {
    for (String other :
        List.of(
            "Klow rejected Article 3 of the Treaty of Orva.",
            "Klow rejected Article 3.",
            "Klow rejected Article 30 of the draft.",
            "Klow rejected Article 3 of the draft budget.")) {
      assertThat(drawn(rejecting(other, other.replace("Klow rejected ", "").replace(".", ""))))
          .as(other)
          .containsExactly(
              "Article 3: Klow no record, Syldavia no record",
              "Article 4: Klow no record, Syldavia no record");
    }
  }

  @Test
  void an_article_that_stands_beside_what_is_rejected_is_not_rejected() {
    Acts report = new Acts("wire", 1);
    report
        .act("r", Act.REJECT, "Klow", null)
        .in("Klow rejected the boats, which Article 3 of the draft names.")
        .what("the boats")
        .done();

    assertThat(drawn(report)).contains("Article 3: Klow no record, Syldavia no record");
  }

  private static String text(Acts report) {
    return report.record().document().text();
  }

  private static Acts rejecting(String sentence, String what) {
    return new Acts("wire", 1).act("r", Act.REJECT, "Klow", null).in(sentence).what(what).done();
  }

  private static Acts drafted() {
    Acts text = new Acts("draft", 0);
    Span title = text.say("Draft on Lake Orva");
    Span third = text.say("Article 3. No boats.");
    Span fourth = text.say("Article 4. Five years.");
    text.add(line(text, title, null)).add(line(text, third, "Article 3"));
    return text.add(line(text, fourth, "Article 4"));
  }

  private static Instrument line(Acts text, Span words, @Nullable String clause) {
    ClauseNumber number = clause == null ? null : ClauseNumber.read(clause).orElseThrow();
    return new Instrument(
        Draft.id(text.record().document(), number),
        words,
        NAME,
        "draft",
        "Borduria",
        List.of("Klow", "Syldavia"),
        clause);
  }

  private static Draft draft() {
    return Draft.of(drafted().record()).orElseThrow();
  }

  private static List<String> drawn(Acts report) {
    Proceedings seen = Acts.proceedings(drafted(), report);
    return DraftAnswers.of(seen, draft(), Wanted.all()).rows().stream()
        .map(row ->
            row.title()
                + ": "
                + row.cells().stream()
                    .map(cell ->
                        cell.name()
                            + " "
                            + cell.value()
                            + (cell.rests().isEmpty() ? "" : " " + cell.details().get("answer")))
                    .collect(Collectors.joining(", ")))
        .toList();
  }
}
