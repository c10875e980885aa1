package travaux.extraction.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import travaux.extraction.actors.Mention;
import travaux.extraction.rules.Casting;
import travaux.language.Sentence;
import travaux.language.Token;
import travaux.negotiation.Block;
import travaux.negotiation.Document;
import travaux.negotiation.Event;
import travaux.negotiation.Identity;
import travaux.negotiation.Span;
import travaux.negotiation.When;

/**
 * In which order sides spoke, how that came about and which places changed hands: "the first was
 * Mali, the second Chad", "order of speakers, drawn by lot: Mali, Chad". The participants of the
 * order stand in it, with "unknown" where nobody is told.
 */
final class SpeakingOrders {

  private static final String UNKNOWN = "unknown";
  private static final int FEWEST = 3;
  private static final List<String> ORDINALS =
      List.of(
          "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth",
          "tenth");
  private static final Pattern SPEAKING =
      Pattern.compile("(?i)\\b(spoke|speak|speaks|speech|speeches|speaker|speakers)\\b");
  private static final Pattern LIST =
      Pattern.compile("(?i)\\bby lot\\s*:\\s*(.+?\\D)\\.(?=\\s+\\p{Lu}|\\s*$)", Pattern.DOTALL);
  private static final Pattern NUMBER =
      Pattern.compile("^\\s*(?:and\\s+)?(?:\\d+\\.\\s*)?(?:the\\s+)?");
  private static final Pattern LOT = Pattern.compile("(?i)\\bby lot\\b");
  private static final Pattern SWAP =
      Pattern.compile(
          "(?i)\\b(changed? places|(gave|gives?) (its|his|her|their) place|swap\\w*|exchanges?"
              + " (was|were|of (places|turns))|exchanged? (places|turns))\\b");

  private final Document document;
  private final Casting casting;

  SpeakingOrders(Document document, Casting casting) {
    this.document = document;
    this.casting = casting;
  }

  /**
   * Returns the order that the document tells, with how it came about; nothing when it tells none.
   */
  List<Event> find(List<Sentence> sentences) {
    List<Event> found = new ArrayList<>(listed());
    if (found.isEmpty()) {
      Event told = told(sentences);
      if (told != null) {
        found.add(told);
      }
    }
    if (!found.isEmpty()) {
      for (Sentence sentence : sentences) {
        String words = sentence.span().of(document.text());
        if (LOT.matcher(words).find()) {
          found.add(event("drawing of lots", sentence.span(), List.of()));
        }
        if (SWAP.matcher(words).find()) {
          found.add(event("exchange of turns", sentence.span(), parties(sentence)));
        }
      }
    }
    return found;
  }

  private List<Event> listed() {
    List<Event> found = new ArrayList<>();
    for (Block block : document.blocks()) {
      Span span = block.span();
      Matcher matcher = LIST.matcher(document.text()).region(span.start(), span.end());
      boolean speaking = SPEAKING.matcher(span.of(document.text())).find();
      if (block.kind() == Block.Kind.PARAGRAPH && speaking && matcher.find()) {
        List<String> names = new ArrayList<>();
        for (String part : matcher.group(1).split(",", -1)) {
          names.add(NUMBER.matcher(part).replaceFirst("").strip().replaceAll("\\s+", " "));
        }
        if (names.size() >= FEWEST) {
          found.add(event("speaking order", new Span(matcher.start(), matcher.end()), names));
        }
      }
    }
    return found;
  }

  private @Nullable Event told(List<Sentence> sentences) {
    Map<Integer, String> turns = new TreeMap<>();
    Span words = null;
    for (int i = 0; i < sentences.size(); i++) {
      Sentence sentence = sentences.get(i);
      int before = turns.size();
      if (isAboutSpeaking(sentences, i)) {
        take(sentence, turns);
      }
      boolean more = turns.size() > before;
      words = more && turns.size() >= FEWEST ? sentence.span() : words;
    }
    if (words == null || !turns.containsKey(1)) {
      return null;
    }
    List<String> names = new ArrayList<>();
    int last = turns.keySet().stream().mapToInt(Integer::intValue).max().orElse(0);
    for (int turn = 1; turn <= last; turn++) {
      names.add(turns.getOrDefault(turn, UNKNOWN));
    }
    return event("speaking order", words, names);
  }

  /** A sentence that speaks of turns, or that stands not far behind one. */
  private boolean isAboutSpeaking(List<Sentence> sentences, int index) {
    for (int i = Math.max(0, index - 2); i <= index; i++) {
      if (SPEAKING.matcher(sentences.get(i).span().of(document.text())).find()) {
        return true;
      }
    }
    return false;
  }

  private void take(Sentence sentence, Map<Integer, String> turns) {
    List<Token> part = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      boolean end = ",;()".contains(token.form()) || token.pos().contains("RB-");
      if (end) {
        takePart(sentence, part, turns);
        part.clear();
      } else {
        part.add(token);
      }
    }
    takePart(sentence, part, turns);
  }

  private void takePart(Sentence sentence, List<Token> part, Map<Integer, String> turns) {
    int turn = 0;
    int at = -1;
    for (int i = 0; i < part.size(); i++) {
      int number = ORDINALS.indexOf(part.get(i).form().toLowerCase(Locale.ROOT)) + 1;
      if (number > 0 && isTurn(part, i)) {
        turn = number;
        at = i;
      }
    }
    String party = null;
    for (int i = 0; turn > 0 && i < part.size(); i++) {
      String name = part.get(i).relation().equals("pobj") ? null : party(sentence, part.get(i));
      // "The first was Mali": the last name; "Mali was the first": the first one.
      boolean better = i > at || party == null;
      party = name != null && better ? name : party;
    }
    if (party != null) {
      turns.putIfAbsent(turn, party);
    }
  }

  /** "Was fourth", "as the second of ten", "the first was"; not "the first meeting". */
  private static boolean isTurn(List<Token> part, int i) {
    boolean noun =
        i + 1 < part.size() && (part.get(i + 1).isNoun() || part.get(i + 1).pos().startsWith("JJ"));
    boolean beside =
        part.stream().anyMatch(token -> token.lemma().equals("be") || token.lemma().equals("as"));
    return !noun && beside;
  }

  private List<String> parties(Sentence sentence) {
    return sentence.tokens().stream()
        .map(token -> party(sentence, token))
        .filter(party -> party != null)
        .distinct()
        .toList();
  }

  private @Nullable String party(Sentence sentence, Token token) {
    return casting.at(sentence, token).stream()
        .map(Mention::party)
        .filter(party -> party != null)
        .findFirst()
        .orElse(null);
  }

  private Event event(String kind, Span words, List<String> names) {
    String id = Identity.of(document.textSha256(), "event", kind, words.start(), words.end());
    return new Event(id, words, kind, null, When.UNKNOWN, names, Event.Status.HELD);
  }
}
