package travaux.extraction.actors;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import travaux.language.Sentence;
import travaux.language.Token;
import travaux.negotiation.Document;
import travaux.negotiation.Person;
import travaux.testing.English;

class ActorsTest {

  private static final ActorList LIST =
      ActorList.read(
          """
          Ruritania	state		Kingdom of Ruritania|ROR	Ruritanian	Ruritanians	Strelsau
          Syldavia	state			Syldavian	Syldavian|Syldavians	Klow
          Borduria	state		BOR	Bordurian	Bordurians	Szohod
          Northern League	organisation		NL	NL	 	Brunnen
          Southern League	organisation		SL	SL	 	Brunnen
          Black Palace	organ	Borduria
          Royal Council	body	Ruritania
          Lake Commission	organisation		LC|commission?
          South	bloc			Southern
          Twin Crowns	bloc	Syldavia|Borduria
          """,
          """
          foreign minister	minister		party
          prime minister	head		party
          president	head		party
          minister	minister		party
          secretary of the realm	minister	Ruritania	party
          secretary general	head		party
          secretary	minister		party
          spokesman	spokesperson		party
          spokeswoman	spokesperson		party
          chief negotiator	delegate		party
          ambassador	diplomat		party
          diplomat	diplomat		party
          official	official		party
          foreign ministry	official		party
          head	leader		party
          opposition leader	leader		party
          lawmaker	legislator		party
          senator	legislator	Royal Council	party
          analyst	expert		expert
          professor	expert		expert
          resident	citizen		expert
          journalist	journalist		author
          state media	official		party
          """);

  /** The mentions of the last token with the form, as "party/person/voice" one after another. */
  private static String meant(String text, String word) {
    Document document = English.document(text.replace("\\n", "\n"));
    List<Sentence> sentences = English.parse(document);
    Actors actors = Actors.find(LIST, document, sentences);
    Sentence in = sentences.get(0);
    Token last = in.tokens().get(0);
    for (Sentence sentence : sentences) {
      for (Token token : sentence.tokens()) {
        if (token.form().equals(word)) {
          in = sentence;
          last = token;
        }
      }
    }
    assertThat(last.form()).as("a word of the text").isEqualTo(word);
    return show(actors.of(in, last));
  }

  private static String show(List<Mention> mentions) {
    return mentions.stream()
        .map(one -> one.party() + "/" + one.person() + "/" + one.voice())
        .collect(Collectors.joining(" "));
  }

  private static List<Person> persons(String text) {
    Document document = English.document(text);
    return Actors.find(LIST, document, English.parse(document)).persons();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Ruritania demanded an answer. | Ruritania | Ruritania/null/PARTY",
        "The ROR demanded an answer. | ROR | Ruritania/null/PARTY",
        "Klow rejected the draft. | Klow | Syldavia/null/PARTY",
        "The Black Palace would not comment. | Palace | Borduria/null/PARTY",
        "The Royal Council voted against it. | Council | Royal Council/null/PARTY",
        "The Syldavians left the room. | Syldavians | Syldavia/null/PARTY",
        "The draft was rejected by Borduria. | Borduria | Borduria/null/PARTY"
      })
  void a_name_means_its_party(String text, String word, String expected) {
    assertThat(meant(text, word)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "The Bordurian foreign minister left. | minister | Borduria/null/PARTY",
        "The Syldavian delegation walked out. | delegation | Syldavia/null/PARTY",
        "Southern states protested. | states | South/null/PARTY",
        "The Twin Crowns protested. | Crowns | Syldavia/null/PARTY Borduria/null/PARTY",
        "The Twin Crowns' officials protested. | officials | Syldavia/null/PARTY Borduria/null/PARTY",
        "Officials of the Twin Crowns protested. | Officials | Syldavia/null/PARTY Borduria/null/PARTY",
        "Syldavian officials protested. | officials | Syldavia/null/PARTY",
        "The government in Szohod protested. | government | Borduria/null/PARTY",
        "The foreign ministry of Syldavia protested. | ministry | Syldavia/null/PARTY",
        "Ruritania's chief negotiator protested. | negotiator | Ruritania/null/PARTY",
        "A Black Palace spokesman protested. | spokesman | Borduria/null/PARTY",
        "The secretary of the realm protested. | secretary | Ruritania/null/PARTY",
        "Bordurian and Syldavian ministers met. | ministers | Borduria/null/PARTY Syldavia/null/PARTY",
        "The presidents of Borduria and Syldavia met. | presidents | Borduria/null/PARTY Syldavia/null/PARTY"
      })
  void an_office_speaks_for_the_party_that_qualifies_it(String text, String word, String expected) {
    assertThat(meant(text, word)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "The former Bordurian foreign minister warned of war. | minister | null/null/EXPERT",
        "Syldavian analysts warned of war. | analysts | null/null/EXPERT",
        "A Syldavian journalist asked about it. | journalist | null/null/AUTHOR",
        "Residents complained. | Residents | null/null/EXPERT",
        "The Bordurian opposition leader complained. | leader | null/null/PARTY",
        "Syldavian lawmakers complained. | lawmakers | null/null/PARTY",
        "Officials complained. | Officials | null/null/PARTY"
      })
  void those_without_a_mandate_have_no_party(String text, String word, String expected) {
    assertThat(meant(text, word)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Bordurian Foreign Minister Igor Brandt spoke first. | Brandt | Borduria/Igor Brandt/PARTY",
        "Foreign Minister Igor Brandt of Borduria spoke first. | Brandt | Borduria/Igor Brandt/PARTY",
        "Igor Brandt, the Bordurian foreign minister, spoke first. | Brandt | Borduria/Igor Brandt/PARTY",
        "The head of the Bordurian delegation, Igor Brandt, spoke first. | head | Borduria/Igor Brandt/PARTY",
        "Northern League Secretary General Ada Holm spoke first. | Holm | Northern League/Ada Holm/PARTY",
        "Syldavia's ambassador to the Northern League Ada Holm spoke first. | Holm | Syldavia/Ada Holm/PARTY",
        "Secretary of the Realm Ada Holm spoke first. | Holm | Ruritania/Ada Holm/PARTY",
        "Former Syldavian foreign minister Ada Holm spoke first. | Holm | null/Ada Holm/EXPERT",
        "Ada Holm, head of the Klow office of the Alpine Institute, spoke first. | Holm | null/Ada Holm/EXPERT",
        "Ada Holm is Syldavia's foreign minister. | Holm | Syldavia/Ada Holm/PARTY",
        "Brandt demands answers\\nThe Bordurian foreign minister Igor Brandt spoke. Brandt wrote it down. | Brandt | Borduria/Igor Brandt/PARTY",
        "Bordurian President Igor Brandt spoke. Later Brandt left the talks. | Brandt | Borduria/Igor Brandt/PARTY"
      })
  void a_person_speaks_for_the_office_held(String text, String word, String expected) {
    assertThat(meant(text, word)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Bordurian state media accused Syldavia. | media | Bordurian state media/null/PARTY",
        "A Northern League diplomat spoke. | diplomat | null/null/PARTY",
        "A Bordurian diplomat spoke. | diplomat | Borduria/null/PARTY",
        "He pushed the Southern nation to wait. | nation | null/null/PARTY",
        "He pushed the Bordurian nation to wait. | nation | Borduria/null/PARTY"
      })
  void who_is_only_told_more_closely_by_a_name_is_not_the_one_named(
      String text, String word, String expected) {
    assertThat(meant(text, word)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Bordurian Foreign Minister Igor Brandt met Syldavian President Ada Holm. He left early. | He | Borduria/Igor Brandt/PARTY",
        "Syldavian spokeswoman Ada Holm said no. Igor Brandt, the Bordurian minister, said yes. She left. | She | Syldavia/Ada Holm/PARTY",
        "Borduria said it would not sign. | it | Borduria/null/PARTY",
        "Borduria placed its heavy guns there. | its | Borduria/null/PARTY",
        "Borduria withdrew its troops. | its | Borduria/null/PARTY",
        "The letter reached Borduria. It was long. | It | ``",
        "Borduria said so. It is clear that talks will follow. | It | ``",
        "Borduria and Syldavia said they would meet. | they | Borduria/null/PARTY Syldavia/null/PARTY",
        "Southern states want to keep their ships. | their | South/null/PARTY",
        "The ships were late. They carried grain. | They | ``",
        "In his letter, Bordurian Foreign Minister Igor Brandt said no. | his | Borduria/Igor Brandt/PARTY",
        "The minister thanked Ada Holm, who represents Syldavia. | who | null/Ada Holm/EXPERT",
        "Bordurian officials, who spoke on Monday, said no. | who | Borduria/null/PARTY",
        "Borduria made it clear that talks would follow. | it | ``",
        "The Syldavians left. Borduria said that they would stay. | they | ``",
        "Bordurian Foreign Minister Igor Brandt left. Syldavian President Otto Holm phoned Brandt and urged him to wait. | him | Borduria/Igor Brandt/PARTY",
        "Bordurian Foreign Minister Igor Brandt spoke. When Syldavian President Otto Holm left, he accused Borduria of theft. | he | Syldavia/Otto Holm/PARTY",
        "Syldavian President Otto Holm met Bordurian Foreign Minister Igor Brandt. If Brandt pays before Holm leaves, he will win. | he | Borduria/Igor Brandt/PARTY",
        "Syldavian President Otto Holm spoke. The vote is coloured by the years of Bordurian Foreign Minister Igor Brandt. The pact dates from Brandt's time, when he signed it. | he | Borduria/Igor Brandt/PARTY",
        "Syldavian President Otto Holm brushed off words used by Bordurian minister Igor Brandt in which he threatened war. | he | Borduria/Igor Brandt/PARTY",
        "We shall not sign. | We | ``"
      })
  void a_pronoun_means_who_was_named_or_nobody(String text, String word, String expected) {
    assertThat(meant(text, word)).isEqualTo(expected == null ? "" : expected);
  }

  @Test
  void who_is_spoken_of_in_a_quotation_does_not_go_on_speaking() {
    assertThat(
            meant(
                "Bordurian Minister Igor Brandt spoke of the treaty. \"It let Syldavian President"
                    + " Ada Holm win. That was wrong,\" he said.",
                "he"))
        .isEqualTo("Borduria/Igor Brandt/PARTY");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Bordurian Foreign Minister Igor Brandt came. The minister said no. | minister | Borduria/Igor Brandt/PARTY",
        "Bordurian Foreign Minister Igor Brandt came. The spokesman said no. | spokesman | null/null/PARTY",
        "The Bordurian foreign ministry protested. The ministry said no. | ministry | Borduria/null/PARTY",
        "Borduria met with Syldavia. Both sides were silent. | sides | Borduria/null/PARTY Syldavia/null/PARTY",
        "Borduria, Syldavia and Ruritania met. The two sides were silent. | sides | ``",
        "Foreign Minister Igor Brandt came. The Bordurian foreign minister said no. | Brandt | Borduria/Igor Brandt/PARTY",
        "The Lake Commission met. The commission said no. | commission | Lake Commission/null/PARTY",
        "A commission said no. | commission | ``"
      })
  void a_description_takes_up_the_nearest_that_fits(String text, String word, String expected) {
    assertThat(meant(text, word)).isEqualTo(expected == null ? "" : expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "The Harbour Workers' Union rejected the offer. | Union | Harbour Workers' Union/null/PARTY",
        "Alpine Power said it would pay. | Power | Alpine Power/null/PARTY",
        "The Lake Charter says nothing. | Charter | ``",
        "Tuesday was quiet. | Tuesday | ``"
      })
  void an_organisation_out_of_the_list_acts_under_its_name(
      String text, String word, String expected) {
    assertThat(meant(text, word)).isEqualTo(expected == null ? "" : expected);
  }

  @Test
  void a_seat_of_two_means_the_one_that_the_document_names() {
    assertThat(meant("The Southern League met. Brunnen said no.", "Brunnen"))
        .isEqualTo("Southern League/null/PARTY");
  }

  @Test
  void spellings_of_one_person_are_one_person() {
    assertThat(persons("Analyst Dmitri Halvorsen was sad. \"It is late,\" said Halvorssen."))
        .singleElement()
        .satisfies(person -> assertThat(person.words()).hasSize(2));
  }

  @Test
  void two_persons_of_one_surname_stay_two() {
    assertThat(persons("President Ada Holm met Foreign Minister Igor Holm."))
        .extracting(Person::name)
        .containsExactly("Ada Holm", "Igor Holm");
  }

  @Test
  void a_former_office_is_told_as_one() {
    assertThat(persons("Former Syldavian president Ada Holm warned of war."))
        .singleElement()
        .satisfies(person -> {
          assertThat(person.former()).isTrue();
          assertThat(person.office()).isEqualTo("president");
          assertThat(person.party()).isNull();
        });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Borduria's demand failed. | demand | Borduria/null/PARTY",
        "The Bordurian demand failed. | demand | Borduria/null/PARTY",
        "The demand of Borduria failed. | demand | Borduria/null/PARTY",
        "The demand from Borduria and Syldavia failed. | demand | Borduria/null/PARTY Syldavia/null/PARTY",
        "Borduria withdrew. Its demand failed. | demand | Borduria/null/PARTY",
        "The demand of the day failed. | demand | ``"
      })
  void a_noun_has_possessors(String text, String word, String expected) {
    Document document = English.document(text);
    List<Sentence> sentences = English.parse(document);
    Actors actors = Actors.find(LIST, document, sentences);
    Sentence last = sentences.get(sentences.size() - 1);
    Token noun =
        last.tokens().stream().filter(token -> token.form().equals(word)).findFirst().orElseThrow();
    assertThat(show(actors.possessors(last, noun))).isEqualTo(expected == null ? "" : expected);
  }
}
