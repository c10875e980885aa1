package travaux.extraction.actors;

import java.util.List;
import java.util.stream.Collectors;
import travaux.language.Sentence;
import travaux.language.Token;
import travaux.negotiation.Document;
import travaux.negotiation.Person;
import travaux.testing.English;

/**
 * Who is meant in an invented text, with the shipped lists; a line break is written {@code \\n}.
 */
final class Asking {

  private static final ActorList LIST = ActorList.english();

  private Asking() {}

  /** The mentions of the last token with the form, as "party/person/voice" one after another. */
  static String meant(String text, String word) {
    Document document = English.document(text.replace("\\n", "\n"));
    List<Sentence> sentences = English.parse(document);
    Actors actors = Actors.find(LIST, document, sentences);
    String found = "no such word";
    for (Sentence sentence : sentences) {
      for (Token token : sentence.tokens()) {
        if (token.form().equals(word)) {
          found =
              actors.of(sentence, token).stream()
                  .map(one -> one.party() + "/" + one.person() + "/" + one.voice())
                  .collect(Collectors.joining(" "));
        }
      }
    }
    return found;
  }

  /** The persons of the text. */
  static List<Person> persons(String text) {
    Document document = English.document(text.replace("\\n", "\n"));
    return Actors.find(LIST, document, English.parse(document)).persons();
  }
}
