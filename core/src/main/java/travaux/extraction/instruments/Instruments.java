package travaux.extraction.instruments;

import java.util.ArrayList;
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

  private static final Set<String> CITED = Set.of("article", "paragraph", "section", "annex");
  private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "both");

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
      @Nullable String clause) {

    boolean saysEnough() {
      return name.named() || author != null || !addressees.isEmpty() || clause != null;
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
      Found same = each.saysEnough() ? each : antecedent(each, told);
      if (same == null) {
        continue;
      }
      told.add(each.saysEnough() ? each : same);
      mentions.add(instrument(document, each, same, found));
    }
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
    if (row.get().get(1).equals("name") && !name.named()) {
      return Optional.empty();
    }
    boolean one = row.get().get(1).equals("by one");
    boolean written = one || row.get().get(0).equals("draft");
    String author = written ? writers.author(sentence, noun, name) : null;
    List<String> addressees = written ? writers.addressees(sentence, noun, author) : List.of();
    // "The answer to the question", "in response to", "his statements": no text.
    boolean many = row.get().get(0).equals("statement") && noun.pos().equals("NNS");
    boolean spoken = many || row.get().get(0).equals("reply") && !isWritten(sentence, noun);
    if (spoken && !name.named()) {
      return Optional.empty();
    }
    String kind = isDraft(sentence, noun) ? "draft" : row.get().get(0);
    String clause = clause(document, sentence, noun);
    return Optional.of(new Found(sentence, noun, name, kind, author, addressees, clause));
  }

  private static boolean isWritten(Sentence sentence, Token noun) {
    Token verb = sentence.head(noun).orElse(noun);
    boolean object = noun.relation().equals("dobj") || noun.relation().startsWith("nsubj");
    boolean sent = object && Correspondents.isSending(verb) && !verb.lemma().equals("give");
    return sent
        || sentence.children(noun).stream()
            .anyMatch(
                child -> Set.of("written", "write", "formal", "draft").contains(child.lemma()));
  }

  private static boolean isDraft(Sentence sentence, Token noun) {
    return sentence.children(noun).stream()
        .anyMatch(child -> child.index() < noun.index() && child.lemma().equals("draft"));
  }

  /** "Article 5 of the treaty", "the ceasefire clause of the accord". */
  private static @Nullable String clause(Document document, Sentence sentence, Token noun) {
    Token of = sentence.head(noun).filter(up -> up.relation().equals("prep")).orElse(null);
    Token cited = of == null ? null : sentence.head(of).orElse(null);
    if (of == null || cited == null || !Set.of("of", "in", "to").contains(of.lemma())) {
      return null;
    }
    String lemma = cited.lemma().toLowerCase(Locale.ROOT);
    for (Token child : sentence.children(cited)) {
      boolean number = child.pos().equals("CD") || child.form().matches("[IVX]+|\\d+");
      if (CITED.contains(lemma) && number) {
        return cited.span().cover(child.span()).of(document.text());
      }
    }
    boolean article = cited.pos().equals("CD") && cited.index() > 0;
    if (article && CITED.contains(sentence.tokens().get(cited.index() - 1).lemma())) {
      Span before = sentence.tokens().get(cited.index() - 1).span();
      return before.cover(cited.span()).of(document.text());
    }
    boolean clause = lemma.equals("clause") || lemma.equals("provision");
    return clause
        ? sentence.children(cited).stream()
            .filter(each -> each.index() < cited.index() && !each.relation().equals("det"))
            .findFirst()
            .map(first -> first.span().cover(cited.span()).of(document.text()))
            .orElse(null)
        : null;
  }

  /** "The charter": the last text of that noun, when the document has one of it only. */
  private static @Nullable Found antecedent(Found each, List<Found> told) {
    boolean definite =
        each.sentence().children(each.noun()).stream()
            .anyMatch(child -> DEFINITE.contains(child.form().toLowerCase(Locale.ROOT)));
    List<Found> same =
        told.stream().filter(one -> one.noun().lemma().equals(each.noun().lemma())).toList();
    if (!definite || same.isEmpty()) {
      return null;
    }
    Found last = same.get(same.size() - 1);
    return same.stream().allMatch(one -> isSame(one, last)) ? last : null;
  }

  private static boolean isSame(Found one, Found other) {
    if (one == other) {
      return true;
    }
    if (!one.noun().lemma().equals(other.noun().lemma())) {
      return false;
    }
    if (one.name().named() && other.name().named()) {
      return one.name().canBe(other.name());
    }
    boolean statement = one.kind().equals("statement");
    return !statement && one.author() != null && one.author().equals(other.author());
  }

  private static Instrument instrument(
      Document document, Found each, Found same, List<Found> found) {
    String fullest = same.name().words().of(document.text());
    @Nullable String author = same.author();
    Set<String> addressees = new LinkedHashSet<>(each.addressees());
    for (Found other : found) {
      if (isSame(same, other)) {
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
        each.saysEnough() ? each.kind() : same.kind(),
        author,
        List.copyOf(addressees),
        each.clause());
  }
}
