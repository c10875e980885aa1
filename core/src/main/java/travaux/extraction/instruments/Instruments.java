package travaux.extraction.instruments;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
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

  private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "both");

  /** What only a text does. */
  private static final Set<String> HOLD = Set.of("contain", "comprise", "list", "read");

  private static final Set<String> GENERIC = Set.of("text", "document", "paper");

  private final WordTable nouns;

  Instruments(WordTable nouns) {
    this.nouns = nouns;
  }

  public static Instruments english() {
    return new Instruments(WordTable.read("instruments.tsv"));
  }

  /** A mention before its name is settled. */
  private record Found(
      Sentence sentence,
      Token noun,
      InstrumentName name,
      String kind,
      @Nullable String author,
      List<String> addressees,
      @Nullable String clause,
      boolean tied,
      boolean cited) {

    boolean saysEnough() {
      boolean letter = author != null || !addressees.isEmpty();
      return name.named() || clause != null || tied || letter && !cited;
    }
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
    List<Instrument> mentions = new ArrayList<>();
    List<Found> told = new ArrayList<>();
    for (Found each : found) {
      boolean generic = GENERIC.contains(each.noun().lemma()) && !each.name().named();
      Found taken = generic || !each.saysEnough() ? antecedent(each, told) : null;
      Found same = taken != null ? taken : each.saysEnough() && !generic ? each : null;
      if (same == null) {
        continue;
      }
      told.add(taken == null ? each : taken);
      mentions.add(instrument(document, each, same, found, taken == null));
    }
    mentions.addAll(StatedClauses.of(document, sentences, mentions));
    mentions.sort(Comparator.comparing(Instrument::words));
    return mentions;
  }

  private Optional<Found> read(
      Document document, Sentence sentence, Correspondents writers, Token noun) {
    Optional<List<String>> row = nouns.row(noun.lemma());
    boolean qualifies = noun.relation().equals("compound") || noun.relation().equals("nmod");
    if (row.isEmpty() || !noun.isNoun() || qualifies) {
      return Optional.empty();
    }
    InstrumentName name = InstrumentName.of(sentence, noun);
    boolean generic = noun.lemma().equals("text") || noun.lemma().equals("document");
    if (row.get().get(1).equals("name") && !name.named() && !generic) {
      return Optional.empty();
    }
    boolean cited = row.get().get(1).equals("cited");
    boolean one = row.get().get(1).equals("by one") || cited;
    boolean all = row.get().get(1).equals("by all");
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
    boolean meant = row.get().get(0).equals("plan") && isIntention(sentence, noun);
    if ((spoken || meant) && !name.named()) {
      return Optional.empty();
    }
    String kind = draft ? "draft" : row.get().get(0);
    String clause = Citation.of(document.text(), sentence, noun);
    return Optional.of(
        new Found(sentence, noun, name, kind, author, addressees, clause, tied, cited));
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
    return Replies.isAnswer(noun)
        && sentence.children(noun, "prep").stream()
            .filter(to -> to.lemma().equals("to"))
            .flatMap(to -> sentence.children(to, "pobj").stream())
            .anyMatch(text -> nouns.row(text.lemma()).isPresent());
  }

  private static boolean isDraft(Sentence sentence, Token noun) {
    return sentence.children(noun).stream()
        .anyMatch(child -> child.index() < noun.index() && child.lemma().equals("draft"));
  }

  /**
   * "The charter", "the text": the last text of that noun, or one that the noun can stand for, when
   * the document has one of it only.
   */
  private static @Nullable Found antecedent(Found each, List<Found> told) {
    boolean definite =
        each.sentence().children(each.noun()).stream()
            .anyMatch(child -> DEFINITE.contains(child.form().toLowerCase(Locale.ROOT)));
    List<Found> same =
        told.stream()
            .filter(one -> one.noun().lemma().equals(each.noun().lemma()))
            .filter(one -> one.noun().pos().endsWith("S") == each.noun().pos().endsWith("S"))
            .toList();
    if (same.isEmpty() && each.sentence().children(each.noun(), "amod").isEmpty()) {
      same = told.stream().filter(one -> canStandFor(each, one)).toList();
    }
    if (!definite || same.isEmpty()) {
      return null;
    }
    Found last = same.get(same.size() - 1);
    return same.stream().allMatch(one -> isSame(one, last)) ? last : null;
  }

  /** "The paper" for a draft, "the accord" for a treaty. */
  private static boolean canStandFor(Found each, Found one) {
    return switch (each.noun().lemma()) {
      case "paper" -> !Set.of("statement", "treaty").contains(one.kind());
      case "text", "document" -> !one.kind().equals("statement");
      default -> each.kind().equals(one.kind()) && each.kind().equals("treaty");
    };
  }

  /** "A statement, known as the Muscat Declaration": two names of one text. */
  private static boolean isCalled(Found one, Found other) {
    if (one.sentence() != other.sentence()) {
      return false;
    }
    Token as = one.sentence().head(other.noun()).orElse(other.noun());
    Token called = as.isVerb() ? as : one.sentence().head(as).orElse(as);
    return Set.of("know", "call", "dub", "name").contains(called.lemma())
        && one.sentence().head(called).filter(up -> up.index() == one.noun().index()).isPresent();
  }

  /** "Plan", "initiative" and "proposal" of one author are one, so are "deal" and "agreement". */
  private static String family(Found found) {
    return switch (found.noun().lemma()) {
      case "plan", "initiative" -> "proposal";
      case "deal", "accord", "pact" -> "agreement";
      default -> found.noun().lemma();
    };
  }

  private static boolean isSame(Found one, Found other) {
    if (one == other || isCalled(one, other) || isCalled(other, one)) {
      return true;
    }
    if (!family(one).equals(family(other))) {
      return false;
    }
    if (one.name().named() && other.name().named()) {
      return one.name().canBe(other.name());
    }
    boolean statement = one.kind().equals("statement");
    return !statement && one.author() != null && one.author().equals(other.author());
  }

  private static Instrument instrument(
      Document document, Found each, Found first, List<Found> found, boolean own) {
    Found same = first;
    for (Found other : found) {
      same = isCalled(first, other) || isCalled(other, first) ? other : same;
    }
    String fullest = same.name().words().of(document.text());
    @Nullable String author = first.author();
    Set<String> addressees = new LinkedHashSet<>(each.addressees());
    for (Found other : found) {
      if (isSame(same, other) || isSame(first, other)) {
        String name = other.name().words().of(document.text());
        fullest = name.length() > fullest.length() ? name : fullest;
        author = author == null ? other.author() : author;
        addressees.addAll(other.addressees());
      }
    }
    Span words = each.name().words();
    return new Instrument(
        Identity.of(document.textSha256(), "instrument", words.start(), words.end()),
        words,
        fullest.replaceAll("\\s+", " "),
        own ? each.kind() : same.kind(),
        author,
        List.copyOf(addressees),
        each.clause());
  }
}
