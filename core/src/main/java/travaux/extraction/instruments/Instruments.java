package travaux.extraction.instruments;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import travaux.extraction.rules.Casting;
import travaux.extraction.words.WordTable;
import travaux.language.Sentence;
import travaux.language.Token;
import travaux.negotiation.Document;
import travaux.negotiation.Identity;
import travaux.negotiation.Instrument;
import travaux.negotiation.Span;

/**
 * Finds mentions of texts that are negotiated or invoked and gives those of one text one name, the
 * fullest that the document has. A mention without a name, an author, addressees or a clause is
 * left out, unless it takes up one before ("the charter").
 */
public final class Instruments {

  /** What only a text does. */
  private static final Set<String> HOLD = Set.of("contain", "comprise", "list", "read");

  private static final Set<String> SIGN = Set.of("sign", "ratify", "join", "accept", "initial");

  private final WordTable nouns;

  private final Set<String> seats;

  Instruments(WordTable nouns, Set<String> seats) {
    this.seats = Set.copyOf(seats);
    this.nouns = nouns;
  }

  /**
   * Reads the list for English.
   *
   * @param seats the towns in which states have their governments
   */
  public static Instruments english(Set<String> seats) {
    return new Instruments(WordTable.read("instruments.tsv"), seats);
  }

  /** Returns the mentions, in the order of the text. */
  public List<Instrument> find(Document document, List<Sentence> sentences, Casting casting) {
    Correspondents writers = new Correspondents(casting);
    List<Found> found = new ArrayList<>();
    for (Sentence sentence : sentences) {
      for (Token token : sentence.tokens()) {
        read(document, sentence, writers, token).ifPresent(found::add);
      }
    }
    List<Text> texts = new ArrayList<>();
    Map<Found, Text> ofMention = new LinkedHashMap<>();
    List<Found> told = new ArrayList<>();
    for (Found each : found) {
      boolean generic = TakenUp.isGeneric(each);
      Found taken =
          generic || !each.saysEnough() ? TakenUp.antecedent(each, told, ofMention) : null;
      if (taken == null && (generic || !each.saysEnough())) {
        continue;
      }
      told.add(each);
      Text text = taken == null ? null : ofMention.get(taken);
      Text its = text == null ? text(each, texts) : text;
      its.mentions().add(each);
      ofMention.put(each, its);
    }
    join(texts, ofMention);
    TextNames names = new TextNames(document.text());
    List<Instrument> mentions = new ArrayList<>();
    ofMention.forEach((each, text) -> mentions.add(instrument(document, each, text, names)));
    mentions.addAll(StatedClauses.of(document, sentences, mentions));
    mentions.sort(Comparator.comparing(Instrument::words));
    return mentions;
  }

  /** The text of which one mention is already told, or a new one. */
  private static Text text(Found each, List<Text> texts) {
    for (Text text : texts) {
      if (text.mentions().stream().anyMatch(other -> SameText.isSame(other, each))) {
        return text;
      }
    }
    // "The Kenyan-Somali deal", when the document has told of one deal only.
    List<Text> family =
        texts.stream()
            .filter(text ->
                text.mentions().stream()
                    .anyMatch(m -> SameText.family(m).equals(SameText.family(each))))
            .toList();
    if (family.size() == 1
        && Set.of("agreement", "proposal").contains(SameText.family(each))
        && TakenUp.isDefinite(each)
        && (each.author() != null || isBare(each))
        && family.get(0).mentions().stream().allMatch(other -> canBe(other, each))) {
      return family.get(0);
    }
    Text text = new Text(new ArrayList<>());
    texts.add(text);
    return text;
  }

  private static boolean isBare(Found each) {
    return each.sentence().children(each.noun()).stream()
        .noneMatch(child ->
            child.index() < each.noun().index()
                && Set.of("compound", "nmod", "amod", "poss").contains(child.relation()));
  }

  private static boolean canBe(Found one, Found other) {
    boolean author =
        one.author() == null
            || other.author() == null
            || SameText.isAuthor(one.author(), other.author());
    return author
        && !one.name().named()
        && !other.name().named()
        && (one.matter().isEmpty() || other.matter().isEmpty());
  }

  /** A later mention may show that two texts are one. */
  private static void join(List<Text> texts, Map<Found, Text> ofMention) {
    for (Text one : texts) {
      for (Text other : texts) {
        boolean same =
            one != other
                && one.mentions().stream()
                    .anyMatch(a -> other.mentions().stream().anyMatch(b -> SameText.isSame(a, b)));
        if (same) {
          one.mentions().addAll(other.mentions());
          other.mentions().clear();
          ofMention.replaceAll((mention, text) -> text == other ? one : text);
        }
      }
    }
  }

  private Optional<Found> read(
      Document document, Sentence sentence, Correspondents writers, Token noun) {
    Optional<List<String>> row =
        nouns.row(noun.lemma()).or(() -> nouns.row(hyphenated(sentence, noun)));
    boolean qualifies = noun.relation().equals("compound") || noun.relation().equals("nmod");
    if (row.isEmpty() || !noun.isNoun() || qualifies) {
      return Optional.empty();
    }
    if (row.get().get(1).equals("signed") && !isSigned(sentence, noun)) {
      return Optional.empty();
    }
    InstrumentName name = InstrumentName.of(sentence, noun);
    String place = name.named() ? null : writers.place(sentence, noun, seats);
    name = place == null || row.get().get(1).equals("name") ? name : name.at(place);
    boolean generic = noun.lemma().equals("text") || noun.lemma().equals("document");
    boolean content = About.of(sentence, noun, row.get().get(1), name.named()) != null;
    if (row.get().get(1).equals("name") && !name.named() && !generic && !content) {
      return Optional.empty();
    }
    boolean offered = isOffered(sentence, noun);
    boolean cited = row.get().get(1).equals("cited") && !offered;
    boolean one = row.get().get(1).equals("by one") || cited || offered;
    boolean all = row.get().get(1).equals("by all") || row.get().get(1).equals("signed");
    boolean draft = isDraft(sentence, noun);
    boolean written = one || draft || row.get().get(0).equals("draft");
    boolean tied = all ? Citation.isDated(sentence, noun) : answersText(sentence, noun);
    String author =
        written
            ? writers.author(sentence, noun, name)
            : all ? writers.makers(sentence, noun) : null;
    List<String> addressees = written ? writers.addressees(sentence, noun, author) : List.of();
    // "The answer to the question", "in response to", "his statements": no text.
    boolean many = row.get().get(0).equals("statement") && noun.pos().equals("NNS");
    boolean spoken = many || row.get().get(0).equals("reply") && !isWritten(sentence, noun);
    List<String> pair = row.get().get(0).equals("plan") ? writers.pair(sentence, noun) : List.of();
    author = pair.isEmpty() ? author : String.join("; ", pair);
    boolean meant =
        pair.isEmpty() && row.get().get(0).equals("plan") && isIntention(sentence, noun);
    if ((spoken || meant) && !name.named()) {
      return Optional.empty();
    }
    Span about = About.of(sentence, noun, row.get().get(1), name.named());
    if (name.named() && about != null && about.start() < noun.span().start()) {
      about = null;
    }
    String kind = draft ? "draft" : row.get().get(0);
    String clause = Citation.of(document.text(), sentence, noun);
    return Optional.of(
        new Found(
            sentence,
            noun,
            name,
            kind,
            author,
            addressees,
            clause,
            tied,
            cited,
            about,
            About.matter(sentence, about)));
  }

  /** "Op-ed" in three tokens. */
  private static String hyphenated(Sentence sentence, Token noun) {
    int at = noun.index();
    boolean joined = at > 1 && sentence.tokens().get(at - 1).form().equals("-");
    return joined ? sentence.tokens().get(at - 2).lemma() + "-" + noun.lemma() : noun.lemma();
  }

  /** "Kenya's offer must be at the heart of the talks"; not "Kenya's offer to pay". */
  private static boolean isOffered(Sentence sentence, Token noun) {
    return noun.lemma().equals("offer")
        && noun.relation().startsWith("nsubj")
        && sentence.child(noun, "poss").isPresent()
        && sentence.children(noun).stream().noneMatch(child -> child.index() > noun.index());
  }

  /** "A mine ban" is a treaty where it is signed, or where the states together made it. */
  private static boolean isSigned(Sentence sentence, Token noun) {
    return noun.relation().equals("dobj")
            && sentence.head(noun).filter(verb -> SIGN.contains(verb.lemma())).isPresent()
        || sentence.children(noun).stream()
            .anyMatch(child ->
                child.lemma().equals("international")
                    && sentence.head(noun).filter(verb -> SIGN.contains(verb.lemma())).isPresent());
  }

  /** "Its plans", "Kenya's plan to raise tariffs": what somebody means to do. */
  private static boolean isIntention(Sentence sentence, Token noun) {
    return noun.pos().equals("NNS")
        || sentence.children(noun, "acl").stream()
            .anyMatch(verb -> sentence.child(verb, "aux").isPresent());
  }

  private static boolean isWritten(Sentence sentence, Token noun) {
    Token verb = sentence.head(noun).orElse(noun);
    boolean object = noun.relation().equals("dobj") || noun.relation().startsWith("nsubj");
    boolean sent = object && Correspondents.isSending(verb) && !verb.lemma().equals("give");
    return sent
        || noun.relation().equals("nsubj") && HOLD.contains(verb.lemma())
        || sentence.children(noun).stream()
            .anyMatch(
                child -> Set.of("written", "write", "formal", "draft").contains(child.lemma()));
  }

  /** "The response to the draft treaties": a text by what it answers, whoever wrote it. */
  private boolean answersText(Sentence sentence, Token noun) {
    boolean comment = noun.lemma().equals("comment") && isWritten(sentence, noun);
    return (Replies.isAnswer(noun) || comment)
        && sentence.children(noun, "prep").stream()
            .filter(to -> to.lemma().equals("to") || to.lemma().equals("on"))
            .flatMap(to -> sentence.children(to, "pobj").stream())
            .anyMatch(text -> nouns.row(text.lemma()).isPresent());
  }

  private static boolean isDraft(Sentence sentence, Token noun) {
    return sentence.children(noun).stream()
        .anyMatch(child -> child.index() < noun.index() && child.lemma().equals("draft"));
  }

  private static Instrument instrument(Document document, Found each, Text text, TextNames names) {
    @Nullable String author =
        each.author() != null
            ? each.author()
            : text.mentions().stream()
                .map(Found::author)
                .filter(name -> name != null)
                .findFirst()
                .orElse(null);
    Set<String> addressees = new LinkedHashSet<>(each.addressees());
    text.mentions().forEach(other -> addressees.addAll(other.addressees()));
    addressees.remove(author);
    Found first = text.mentions().get(0);
    boolean own = each.saysEnough() && !TakenUp.GENERIC.contains(each.noun().lemma());
    Span words = each.name().words();
    return new Instrument(
        Identity.of(document.textSha256(), "instrument", words.start(), words.end()),
        words,
        names.of(text),
        own ? each.kind() : first.kind(),
        author,
        List.copyOf(addressees),
        each.clause(),
        each.about());
  }
}
