package travaux.extraction.actors;

import static org.assertj.core.api.Assertions.assertThat;
import static travaux.extraction.actors.Asking.meant;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompaniesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Brandt Steel Ltd. refused to pay. | Ltd. | Brandt Steel/null/PARTY",
        "General Tobacco refused to pay. | Tobacco | General Tobacco/null/PARTY",
        "The pilots' union Orlo refused to pay. | union | Orlo/null/PARTY",
        "The brewer Orlo refused to pay. | Orlo | Orlo/null/PARTY",
        "Orlo, the country's largest insurer, refused to pay. | Orlo | Orlo/null/PARTY",
        "Vale-X Minerals Ltd. met the union. Vale-X refused to pay. | X | Vale-X Minerals/null/PARTY",
        "Brandt Steel Ltd. met the union. Brandt refused to pay. | Brandt | Brandt Steel/null/PARTY",
        "Adolf Orlo Ltd. met the union. Orlo refused to pay. | Orlo | Adolf Orlo/null/PARTY",
        "Northern Motors Corp. met the union. NM refused to pay. | NM | Northern Motors/null/PARTY",
        "The pilots met Swedish Telephone Plc on Friday. | Plc | Swedish Telephone/null/PARTY",
        "The pilots met Swedish Airlines. Later Swedish refused to pay. | Swedish | Swedish Airlines/null/PARTY",
        "Vale & Harbour Plc refused to pay. | Plc | Vale & Harbour/null/PARTY"
      })
  void a_company_that_the_document_introduces_is_a_party(
      String text, String word, String expected) {
    assertThat(meant(text, word)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Orlo spokesman Leo Vale declined to comment. | Vale | Orlo/Leo Vale/PARTY",
        "Brandt Steel Ltd. met the union. Ada Holm, Brandt's chief executive, left. | Holm | Brandt Steel/Ada Holm/PARTY",
        "Brandt Steel Ltd. met the union. Brandt chief negotiator Ada Holm left. | Holm | Brandt Steel/Ada Holm/PARTY",
        "ABO President Ada Holm declined to comment. | Holm | ABO/Ada Holm/PARTY",
        "Northern Motors Corp. met the union. NM President Ada Holm left. | Holm | Northern Motors/Ada Holm/PARTY",
        "Ada Holm, senior vice-president of sales at Brandt Steel Ltd., told the union so. | Holm | Brandt Steel/Ada Holm/PARTY",
        "Ada Holm, president of Orlo Bay Nickel, left. | Holm | Orlo Bay Nickel/Ada Holm/PARTY",
        "Ada Holm, head of sales at Orlo, left. | Holm | Orlo/Ada Holm/PARTY",
        "A spokesman for Orlo denied it. | spokesman | Orlo/null/PARTY",
        "It failed, said Ada Holm of brokers Brandt Orlo. | Holm | Brandt Orlo/Ada Holm/PARTY",
        "It failed, said Ada Holm of Orlo Energy. | Holm | Orlo Energy/Ada Holm/PARTY",
        "The pilots' union Orlo met the owners. Union negotiator Ada Holm left. | Holm | Orlo/Ada Holm/PARTY",
        "Brandt Steel Ltd. met the crews. Chief Executive Ada Holm left. | Holm | Brandt Steel/Ada Holm/PARTY",
        "Orlo Front met the council. Rebel commander Ada Holm left. | Holm | Orlo Front/Ada Holm/PARTY",
        "Orlo raised its bid. Orlo's chief executive, Ada Holm, left. | Holm | Orlo/Ada Holm/PARTY",
        "Orlo spokesman Leo Vale and Vice President Ada Holm left. | Holm | Orlo/Ada Holm/PARTY",
        "The top executive of Brandt Steel Ltd. said the talks failed. \"They were hard,\" Ada Holm said. | Holm | Brandt Steel/Ada Holm/PARTY"
      })
  void the_officers_of_a_company_speak_for_it(String text, String word, String expected) {
    assertThat(meant(text, word)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Leo Brandt came. Brandt spokesman Otto Holm left. | Holm | null/Otto Holm/PARTY",
        "Justice spokesman Otto Holm left. | Holm | null/Otto Holm/PARTY",
        "NATO Harbour Relations chairman Leo Vale left. | Vale | NATO/Leo Vale/PARTY",
        "Brandt Steel Ltd. met Vale Motors Corp. on Monday. Chief Executive Ada Holm left. | Holm | null/Ada Holm/PARTY",
        "Marvona has changed its offer. Later Marvona refused. The crews met on Monday. Chief Executive Ada Holm left. | Holm | null/Ada Holm/PARTY",
        "Ada Holm, mayor of Orlo, left. | Holm | null/Ada Holm/PARTY",
        "Ada Holm came. Brandt, a teacher, left. | Brandt | null/Brandt/EXPERT"
      })
  void a_person_or_the_end_of_a_longer_name_is_no_company(
      String text, String word, String expected) {
    assertThat(meant(text, word)).isEqualTo(expected);
  }
}
