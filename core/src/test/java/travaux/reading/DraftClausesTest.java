package travaux.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import travaux.negotiation.ClauseNumber;

class DraftClausesTest {

  private static final String DRAFT =
      """
      DRAFT AGREEMENT ON LAKE ORVA

      The Parties, recalling their talks of
      3. May in Klow, agree as follows:

      Article 1
      Use of terms

      "Lake" means Lake Orva.

      Article II – Fishing

      1. Each Party shall limit its catch.
      2. The limits are set under
      Article 4 of the Treaty of Klow by:
         (a) the lake commission; or
         (b) the Parties, where the commission
         is late.

      Article 3. Patrol boats

      The Parties shall: (a) withdraw armed boats; and (b) tell each other of patrols.

      ENTRY INTO FORCE

      Article 4

      This Agreement enters into force on signature.

      Annex A

      1. Maps of the lake.

      Done at Klow.
      """;

  @Test
  void articles_paragraphs_letters_and_annexes_are_clauses() {
    assertThat(split(DRAFT))
        .containsExactly(
            "Article 1 | Article 1 Use of terms \"Lake\" means Lake Orva.",
            "Article 2 | Article II – Fishing",
            "Article 2(1) | 1. Each Party shall limit its catch.",
            "Article 2(2) | 2. The limits are set under Article 4 of the Treaty of Klow by:",
            "Article 2(2)(a) | (a) the lake commission; or",
            "Article 2(2)(b) | (b) the Parties, where the commission is late.",
            "Article 3 | Article 3. Patrol boats The Parties shall:",
            "Article 3(a) | (a) withdraw armed boats; and",
            "Article 3(b) | (b) tell each other of patrols.",
            "Article 4 | ENTRY INTO FORCE Article 4 This Agreement enters into force on signature.",
            "Annex A | Annex A",
            "Annex A(1) | 1. Maps of the lake.");
  }

  @Test
  void decimal_numbers_and_letters_after_which_roman_numbers_come() {
    assertThat(
            split(
                """
                1. Scope
                1.1 This covers boats.
                1.2 It covers nets:
                (h) none
                (a) of rope,
                (i) thick or
                (ii) thin;
                (b) of wire.
                2. Term
                """))
        .containsExactly(
            "1 | 1. Scope",
            "1(1) | 1.1 This covers boats.",
            "1(2) | 1.2 It covers nets: (h) none",
            "1(2)(a) | (a) of rope,",
            "1(2)(a)(i) | (i) thick or",
            "1(2)(a)(ii) | (ii) thin;",
            "1(2)(b) | (b) of wire.",
            "2 | 2. Term");
  }

  @Test
  void a_report_has_no_clauses() {
    assertThat(split("Talks stall\n\nKlow rejected Article 3.\n\nIt wants boats.\n")).isEmpty();
    assertThat(split("1. One number is no draft.\n")).isEmpty();
    assertThat(split("")).isEmpty();
  }

  @Test
  void one_clause_is_cited_in_many_ways() {
    for (String way :
        List.of("3(b)", "Article 3 (b)", "3.b", "clause III(b)", "point b of Article 3")) {
      assertThat(ClauseNumber.read(way).map(ClauseNumber::toString)).as(way).contains("3(b)");
    }
    assertThat(ClauseNumber.read("annex a, 1").map(ClauseNumber::toString)).contains("Annex A(1)");
    for (String none :
        List.of("", "the last one", "3 - 5", "Article", "3 of", "maritime borders")) {
      assertThat(ClauseNumber.read(none)).as(none).isEmpty();
    }
  }

  private static List<String> split(String text) {
    return DraftClauses.of(text).stream()
        .map(each -> each.citation() + " | " + each.words().of(text).replaceAll("\\s+", " "))
        .toList();
  }
}
