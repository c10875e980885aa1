package travaux.linking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonsTest {

  @ParameterizedTest(name = "{0} and {1}")
  @CsvSource({
    "Sergey Marekov, Sergei Marekov",
    "Jan Marek, Marek",
    "Jan Marek, Jan Marekk",
    "Yuri Zelenkov, Yurii Zelenkov",
    "Tony Blunt, Anthony Blunt",
    "J. Marek, Jan Marek",
    "Omar al-Hadi, Omar Hadi",
    "Omar Al Hadi, Hadi",
    "Volodymyr Petrenko, Vladimir Petrenko",
    "René Dupont, Rene Dupont",
    "Kim Yong Su, Kim Yong-su",
    "Mohammad Zarin, Muhammad Zarin",
    "Walid Zuallim, Walid al-Zoalem",
    "Hasan Rowzani, Hassan Rouzani",
  })
  void these_are_one_person(String a, String b) {
    assertThat(Persons.of(List.of(named(a), named(b)))).hasSize(1);
  }

  @ParameterizedTest(name = "{0} and {1}")
  @CsvSource({
    "Jan Marek, Ana Marek",
    "Jan Marek, Jan Lund",
    "Kim Yong Su, Kim Il Ho",
    "J. Marek, Ana Marek",
    "Lund, Land",
    "Ban, Bahn",
    "Omar Hasan, Omar Hussein",
    "Walid Zuallim, Omar Zoalem",
  })
  void these_are_two_persons(String a, String b) {
    assertThat(Persons.of(List.of(named(a), named(b)))).hasSize(2);
  }

  @Test
  void a_surname_joins_nobody_when_two_may_be_meant() {
    assertThat(Persons.of(List.of(named("Jan Marek"), named("Ana Marek"), named("Marek"))))
        .hasSize(3);
  }

  @Test
  void a_heading_that_was_taken_for_a_name_joins_nobody() {
    assertThat(Persons.of(List.of(named("JAN MAREK'S LAST STAND"), named("Jan Marek"))))
        .extracting(SamePerson::name)
        .containsExactlyInAnyOrder("Jan Marek", "JAN MAREK'S LAST STAND");
    assertThat(Persons.of(List.of(named("MAREK'S"), named("Jan Marek")))).hasSize(2);
  }

  @Test
  void a_surname_joins_the_one_of_its_party_and_office() {
    List<SamePerson> persons =
        Persons.of(
            List.of(
                new PersonMention("Jan Marek", "Klow", "minister", false),
                new PersonMention("Ana Marek", "Borduria", "president", false),
                new PersonMention("Marek", "Borduria", null, false),
                new PersonMention("Marek", null, "minister", false)));

    assertThat(persons).hasSize(2);
    assertThat(persons)
        .filteredOn(person -> person.name().equals("Ana Marek"))
        .singleElement()
        .extracting(SamePerson::why)
        .isEqualTo("\"Marek\" can be nobody else");
  }

  @Test
  void one_surname_in_two_parties_is_two_persons_unless_the_full_name_is_the_same() {
    assertThat(
            Persons.of(
                List.of(
                    new PersonMention("Marek", "Klow", null, false),
                    new PersonMention("Jan Marek", "Borduria", null, false))))
        .hasSize(2);
    assertThat(
            Persons.of(
                List.of(
                    new PersonMention("Jan Marek", "European Union", null, false),
                    new PersonMention("Jan Marek", "Borduria", null, true))))
        .hasSize(1);
  }

  @Test
  void who_is_unknown_here_gets_the_party_that_others_know() {
    assertThat(
            Persons.of(
                List.of(named("Marek"), new PersonMention("Jan Marek", "Klow", null, false))))
        .singleElement()
        .extracting(SamePerson::party)
        .isEqualTo("Klow");
  }

  @Test
  void one_odd_reading_among_many_does_not_make_the_party_unknown() {
    List<PersonMention> mentions =
        new ArrayList<>(
            List.of(
                new PersonMention("Jan Marek", "Klow", "minister", false),
                new PersonMention("Jan Marek", "Klow", "envoy", false),
                new PersonMention("Jan Marek", "Klow", null, false),
                new PersonMention("Jan Marek", "Borduria", null, false)));

    assertThat(Persons.of(mentions)).extracting(SamePerson::party).containsExactly((String) null);
    mentions.add(new PersonMention("Jan K. Marek", "Klow", "minister", false));
    for (int i = 0; i < mentions.size(); i++) {
      Collections.rotate(mentions, 1);
      assertThat(Persons.of(mentions)).extracting(SamePerson::party).containsExactly("Klow");
    }
  }

  @Test
  void no_order_of_the_documents_counts() {
    List<PersonMention> mentions =
        new ArrayList<>(
            List.of(
                new PersonMention("Jan Marek", "Klow", "minister", false),
                new PersonMention("Jan Marekk", "Klow", null, false),
                new PersonMention("Marek", null, "minister", false),
                new PersonMention("J. Marek", null, null, false),
                new PersonMention("Ana Marek", "Borduria", null, false),
                new PersonMention("Marek", "Borduria", null, false),
                named("Lund"),
                named("Eva Lund"),
                named("Kim Yong Su"),
                named("Kim")));
    List<SamePerson> expected = Persons.of(mentions);
    Random random = new Random(5);
    for (int i = 0; i < 50; i++) {
      Collections.shuffle(mentions, random);
      assertThat(Persons.of(mentions)).isEqualTo(expected);
    }
  }

  private static PersonMention named(String name) {
    return new PersonMention(name, (@Nullable String) null, null, false);
  }
}
