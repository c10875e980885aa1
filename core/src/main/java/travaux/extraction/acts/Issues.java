package travaux.extraction.acts;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import travaux.extraction.actors.Mention;
import travaux.extraction.rules.Casting;
import travaux.extraction.words.WordTable;
import travaux.language.Sentence;
import travaux.language.Token;
import travaux.negotiation.Act;
import travaux.negotiation.Actor;
import travaux.negotiation.Entry;
import travaux.negotiation.Span;

/**
 * What an act is about, under one label for all wordings: "NATO enlargement" for "the alliance's
 * expansion", "no NATO enlargement" for an end to it. The words are in {@code issues.tsv}.
 */
final class Issues {

  private static final Set<Act> NO_ISSUES =
      EnumSet.of(Act.STATE, Act.MEET, Act.ACKNOWLEDGE, Act.DECLINE, Act.ASSAULT);
  private static final int MOST_THINGS = 2;
  private static final Set<String> PARTS =
      Set.of("article", "point", "clause", "paragraph", "annex", "section", "chapter");

  /** What is guaranteed is the issue, where it is said. */
  private static final String GUARANTEE = "guarantee";

  /** A continent tells where, not whom it is about. */
  private static final Set<String> CONTINENTS = Set.of("Europe", "Africa", "Asia", "America");

  private static final int LONGEST = 30;

  private static final int MOST_WORDS = 6;
  private static final Set<String> EMPTY = Set.of("be", "have", "do", "new", "such");

  private final MatterWords words;
  private final MatterFrames frames;

  Issues(WordTable table, MatterFrames frames) {
    this.words = new MatterWords(table);
    this.frames = frames;
  }

  static Issues english() {
    return new Issues(WordTable.read("issues.tsv"), MatterFrames.english());
  }

  /** Returns the entry with the label of what it is about; the same where nothing tells it. */
  Entry named(Entry entry, Sentence sentence, Casting casting) {
    if (NO_ISSUES.contains(entry.act())) {
      return entry;
    }
    List<Token> tokens = new ArrayList<>();
    for (Span span : entry.what()) {
      tokens.addAll(sentence.tokensIn(span));
    }
    if (tokens.isEmpty()) {
      tokens.addAll(behind(sentence, entry));
    }
    tokens.addAll(subjects(sentence, tokens));
    String label =
        tokens.isEmpty() || tokens.size() > LONGEST
            ? null
            : label(entry, sentence, tokens, casting);
    return label == null ? entry : entry.about(label);
  }

  private @Nullable String label(
      Entry entry, Sentence sentence, List<Token> tokens, Casting casting) {
    Set<String> things = new TreeSet<>();
    String doing = null;
    boolean against = false;
    Set<String> parties = new TreeSet<>();
    for (Token token : tokens) {
      casting.at(sentence, token).forEach(each -> add(each, parties));
      Optional<List<String>> row = row(sentence, token);
      if (row.isEmpty() || token.isProperNoun() && row.get().get(1).equals("thing")) {
        continue;
      }
      String matter = row.get().get(0);
      boolean free = doing == null || doing.equals(matter);
      switch (row.get().get(1)) {
        case "thing", "whole", "unwhole" -> {
          against ^= row.get().get(1).equals("unwhole");
          if (things.size() < MOST_THINGS) {
            things.add(matter);
          }
        }
        case "doing" -> doing = free ? matter : doing;
        case "undone" -> {
          against ^= free;
          doing = free ? matter : doing;
        }
        case "against" -> against = !against;
        default -> {}
      }
    }
    if (things.isEmpty() && doing == null || needsThing(doing, things)) {
      plain(sentence, tokens, casting).ifPresent(things::add);
    }
    if (things.isEmpty() && doing == null) {
      return null;
    }
    // "Chemical weapons ... the weapons": one thing.
    Set<String> all = Set.copyOf(things);
    things.removeIf(thing -> all.stream().anyMatch(each -> each.endsWith(' ' + thing)));
    if (doing != null && things.size() + parties.size() > 1) {
      things.remove(GUARANTEE);
    }
    if (parties.size() > 1) {
      parties.removeAll(CONTINENTS);
    }
    if (things.stream().anyMatch(this::hits)) {
      parties.clear();
    }
    if (parties.isEmpty() && Deeds.are(entry.act())) {
      entry.who().stream().map(Actor::party).forEach(each -> addParty(each, parties));
    }
    if (parties.isEmpty() && doing != null) {
      entry.whom().stream().map(Actor::party).forEach(each -> addParty(each, parties));
    }
    List<String> name = new ArrayList<>();
    if (against) {
      name.add("no");
    }
    name.addAll(parties);
    name.addAll(things);
    if (doing != null) {
      name.add(doing);
    }
    return String.join(" ", new LinkedHashSet<>(name));
  }

  /** Whom it hits is not told by the parties beside it: "tariffs of Peru on Chile". */
  private boolean hits(String thing) {
    return frames.has(thing) && frames.whose(thing) == MatterFrames.Whose.TARGET;
  }

  /**
   * "Called for a truce", "promised to freeze enrichment": what stands behind the words of the act.
   */
  private static List<Token> behind(Sentence sentence, Entry entry) {
    List<Token> trigger = new ArrayList<>();
    entry.trigger().forEach(span -> trigger.addAll(sentence.tokensIn(span)));
    Set<Token> tokens = new LinkedHashSet<>();
    for (Token token : trigger.stream().skip(1).toList()) {
      sentence.subtree(token).stream()
          .filter(below -> below.index() >= trigger.get(0).index())
          .forEach(tokens::add);
    }
    return List.copyOf(tokens);
  }

  /** "For the prisoners to be freed": the content leaves its subject out, the issue does not. */
  private static List<Token> subjects(Sentence sentence, List<Token> tokens) {
    List<Token> subjects = new ArrayList<>();
    for (Token token : tokens) {
      if (token.isVerb() && sentence.child(token, "auxpass").isPresent()) {
        sentence.children(token, "nsubjpass").stream()
            .filter(subject -> !tokens.contains(subject))
            .forEach(subject -> subjects.addAll(sentence.subtree(subject)));
      }
    }
    return subjects;
  }

  private static boolean needsThing(@Nullable String doing, Set<String> things) {
    return doing != null && things.isEmpty();
  }

  private Optional<List<String>> row(Sentence sentence, Token token) {
    return words
        .row(sentence, token)
        .or(() ->
            token.form().equalsIgnoreCase(token.lemma())
                ? Optional.empty()
                : words.table().row(token.form().toLowerCase(Locale.ROOT)));
  }

  /** The noun at the top of the content that the list does not have, if there is one. */
  private Optional<String> plain(Sentence sentence, List<Token> tokens, Casting casting) {
    for (Token token : tokens) {
      boolean noun = token.isNoun() && !token.isProperNoun();
      if (noun && words.row(sentence, token).filter(r -> r.get(1).equals("vague")).isPresent()) {
        Optional<String> told = told(sentence, token, tokens);
        if (told.isPresent()) {
          return told;
        }
      }
      boolean qualifies = token.relation().equals("compound") || token.relation().equals("poss");
      if (noun
          && !qualifies
          && row(sentence, token).isEmpty()
          && casting.at(sentence, token).isEmpty()) {
        Optional<String> part = part(sentence, token);
        if (part.isPresent() || !PARTS.contains(token.lemma())) {
          return part.or(() -> Optional.of(token.lemma()));
        }
      }
    }
    return Optional.empty();
  }

  /** "A limited fish deal": what is beside the noun tells which. */
  private static Optional<String> told(Sentence sentence, Token noun, List<Token> tokens) {
    List<String> told =
        sentence.subtree(noun).stream()
            .filter(tokens::contains)
            .filter(each -> "NVJ".indexOf(each.pos().charAt(0)) >= 0 || each == noun)
            .filter(each -> !each.relation().startsWith("aux"))
            .map(Token::lemma)
            .filter(lemma -> !EMPTY.contains(lemma))
            .limit(MOST_WORDS)
            .toList();
    return told.size() < 2 ? Optional.empty() : Optional.of(String.join(" ", told));
  }

  /** "Article 2"; "this article" alone does not say which. */
  private static Optional<String> part(Sentence sentence, Token noun) {
    int next = noun.index() + 1;
    boolean numbered =
        PARTS.contains(noun.lemma())
            && next < sentence.tokens().size()
            && sentence.tokens().get(next).form().matches("\\d+|[IVX]+");
    return numbered
        ? Optional.of(noun.lemma() + " " + sentence.tokens().get(next).form())
        : Optional.empty();
  }

  private static void add(Mention mention, Set<String> parties) {
    addParty(mention.party(), parties);
  }

  private static void addParty(@Nullable String party, Set<String> parties) {
    if (party != null) {
      parties.add(party);
    }
  }
}
