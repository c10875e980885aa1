package travaux.extraction.acts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import travaux.extraction.actors.Mention;
import travaux.extraction.rules.Casting;
import travaux.extraction.words.WordTable;
import travaux.language.Sentence;
import travaux.language.Token;
import travaux.negotiation.Document;
import travaux.negotiation.Entry;
import travaux.negotiation.Identity;
import travaux.negotiation.IssueMention;
import travaux.negotiation.Span;

/**
 * Finds what the talks are about outside the contents of acts: a thing with what is to be done with
 * it ("the handover of Kenya's ships"), in whatever clause or phrase. One without its thing, or
 * with nobody's, is left out.
 */
public final class IssueMentions {

  private static final int LONGEST = 30;

  /** Which share of a content a matter takes that names it. */
  private static final double MOST = 0.6;

  /** Doings that say enough with a party alone. */
  private static final Set<String> STRONG =
      Set.of(
          "enlargement", "membership", "withdrawal", "disarmament", "recognition", "resignation");

  /** Verbs that do not say what they are about without their thing. */
  private static final Set<String> WEAK = Set.of("leave", "stay", "remain", "pull", "free", "open");

  private static final Set<String> CONTINENTS = Set.of("Europe", "Africa", "Asia", "America");

  /** Things that tell where. */
  private static final String BORDER = "border";

  /** Doings that are said of much else without their thing. */
  private static final Set<String> AGENT = Set.of(Threats.FORCE, "approval");

  private final MatterWords words;
  private final MatterSign sign;
  private final Threats threats;

  IssueMentions(WordTable table) {
    this.words = new MatterWords(table);
    this.sign = new MatterSign(words);
    this.threats = new Threats(words, sign);
  }

  public static IssueMentions english() {
    return new IssueMentions(WordTable.read("issues.tsv"));
  }

  /**
   * Returns the entries with the names of the matters that make up most of their contents: what
   * stands beside a matter ("closer to the border") is no part of its name.
   */
  public List<Entry> named(
      Document document, List<Sentence> sentences, Casting casting, List<Entry> entries) {
    List<IssueMention> all = all(document, sentences, casting);
    return entries.stream().map(entry -> named(entry, all)).toList();
  }

  private static Entry named(Entry entry, List<IssueMention> all) {
    if (entry.issue() == null || entry.what().size() != 1) {
      return entry;
    }
    Span what = entry.what().get(0);
    List<IssueMention> inside = all.stream().filter(m -> m.words().overlaps(what)).toList();
    // "Approve the withdrawal": the approval, of which the withdrawal is a part.
    return inside.stream()
        .filter(one -> inside.stream().allMatch(each -> one.words().contains(each.words())))
        .filter(one -> what.contains(one.words()))
        .filter(one -> one.words().length() >= MOST * what.length())
        .findFirst()
        .map(one -> entry.about(one.name()))
        .orElse(entry);
  }

  private List<IssueMention> all(Document document, List<Sentence> sentences, Casting casting) {
    String only = onlyWeapon(sentences);
    List<IssueMention> all = new ArrayList<>();
    for (Sentence sentence : sentences) {
      for (Token token : sentence.tokens()) {
        IssueMention matter = at(document, sentence, token, casting, only);
        if (matter != null) {
          all.add(matter);
        }
      }
    }
    return all;
  }

  /** Returns the mentions that no act with this issue has as its content, in text order. */
  public List<IssueMention> find(
      Document document, List<Sentence> sentences, Casting casting, List<Entry> entries) {
    String only = onlyWeapon(sentences);
    List<IssueMention> all = new ArrayList<>();
    for (Sentence sentence : sentences) {
      List<IssueMention> found = new ArrayList<>();
      for (Token token : sentence.tokens()) {
        IssueMention matter = at(document, sentence, token, casting, only);
        boolean told =
            matter == null
                || entries.stream()
                    .anyMatch(entry ->
                        matter.name().equals(entry.issue())
                            && entry.what().stream().anyMatch(span -> span.contains(token.span())));
        boolean again =
            matter != null
                && found.stream()
                    .anyMatch(other ->
                        other.name().equals(matter.name())
                            && other.words().overlaps(matter.words()));
        if (!told && !again && matter != null) {
          found.add(matter);
        }
      }
      all.addAll(found);
    }
    all.sort(Comparator.comparing(IssueMention::words));
    return all;
  }

  /** Where a document knows one sort of weapon, "the weapons" are of it. */
  private @Nullable String onlyWeapon(List<Sentence> sentences) {
    Set<String> sorts = new TreeSet<>();
    for (Sentence sentence : sentences) {
      for (Token token : sentence.tokens()) {
        words
            .row(sentence, token)
            .map(row -> row.get(0))
            .filter(matter -> matter.endsWith(" weapon"))
            .ifPresent(sorts::add);
      }
    }
    return sorts.size() == 1 ? sorts.iterator().next() : null;
  }

  private @Nullable IssueMention at(
      Document document, Sentence sentence, Token token, Casting casting, @Nullable String only) {
    List<String> row = words.row(sentence, token).orElse(null);
    Token threat = Threats.over(sentence, token, row);
    if (threat != null) {
      return threats.at(document, sentence, token, threat, casting);
    }
    boolean doing = row != null && (row.get(1).equals("doing") || row.get(1).equals("undone"));
    boolean auxiliary = token.relation().startsWith("aux");
    boolean noun = token.isNoun() && !token.relation().equals("compound");
    if (row == null || !doing || auxiliary || !noun && !token.isVerb()) {
      return null;
    }
    List<Token> core = core(sentence, token);
    List<Token> shared = shared(sentence, token);
    List<Token> said = new ArrayList<>(core);
    said.addAll(shared);
    Set<String> things = new TreeSet<>();
    Set<String> owners = new TreeSet<>();
    for (Token each : said) {
      words
          .row(sentence, each)
          .filter(its -> its.get(1).equals("thing") && each != token)
          .filter(its -> !each.isProperNoun() && isObject(sentence, token, each))
          .filter(its -> !its.get(0).equals(BORDER) || !isPlace(sentence, each))
          .filter(its -> !its.get(0).equals("threat"))
          .ifPresent(its -> {
            things.add(its.get(0).equals("weapon") && only != null ? only : its.get(0));
            casting.owners(sentence, each).forEach(owner -> add(owner, owners));
            sentence
                .head(each)
                .filter(up -> each.relation().equals("compound") && up.isNoun())
                .ifPresent(up -> casting.owners(sentence, up).forEach(owner -> add(owner, owners)));
          });
    }
    String deed = row.get(0);
    Set<String> parties = new TreeSet<>(deed.equals("approval") ? Set.of() : owners);
    if (parties.isEmpty() || STRONG.contains(deed)) {
      parties.addAll(agents(sentence, token, casting));
    }
    if (deed.equals("membership") && token.isVerb()) {
      Set<String> joined = new TreeSet<>();
      sentence.children(token, "dobj").stream()
          .flatMap(object -> casting.at(sentence, object).stream())
          .forEach(each -> add(each, joined));
      if (joined.isEmpty()) {
        return null;
      }
      parties.addAll(joined);
    }
    if (deed.equals("approval")) {
      things.clear();
    }
    if (parties.size() > 1) {
      parties.removeAll(CONTINENTS);
    }
    boolean enough =
        !parties.isEmpty()
                && (!things.isEmpty() || STRONG.contains(deed) && !WEAK.contains(token.lemma()))
            || AGENT.contains(deed) && !parties.isEmpty();
    if (things.isEmpty() && hasOtherThing(sentence, token, casting)) {
      return null;
    }
    if (!enough || parties.size() > 2 || things.size() > 2 || core.size() > LONGEST) {
      return null;
    }
    boolean against = row.get(1).equals("undone");
    Span span =
        shared.isEmpty()
            ? core.get(0).span().cover(core.get(core.size() - 1).span())
            : shared.get(0).span().cover(token.span());
    for (Token each : core) {
      boolean no =
          each.relation().equals("neg") && each.head() == token.index()
              || each.relation().equals("det")
                  && each.lemma().equals("no")
                  && each.head() == token.index();
      against ^= no;
    }
    MatterSign.Turn turn = sign.turn(sentence, token);
    if (MatterSign.isUnclear(sentence, token, turn)) {
      return null;
    }
    against ^= MatterSign.isDeniedBefore(sentence, token);
    if (turn.words() != null) {
      span = span.cover(turn.words());
    }
    against ^= turn.against();
    List<String> name = new ArrayList<>(against ? List.of("no") : List.of());
    name.addAll(parties);
    name.addAll(things);
    name.add(deed);
    String id = Identity.of(document.textSha256(), "issue", token.span().start());
    return new IssueMention(id, span, String.join(" ", new LinkedHashSet<>(name)));
  }

  /** "Withdraw an offer", "the withdrawal of the offer": something that no list has. */
  private boolean hasOtherThing(Sentence sentence, Token token, Casting casting) {
    List<Token> objects = new ArrayList<>(sentence.children(token, "dobj"));
    objects.addAll(sentence.children(token, "nsubjpass"));
    if (token.isNoun()) {
      sentence.children(token, "prep").stream()
          .filter(of -> of.lemma().equals("of"))
          .forEach(of -> objects.addAll(sentence.children(of, "pobj")));
    }
    return objects.stream()
        .filter(object -> !words.isOne(sentence, token, object))
        .anyMatch(object -> casting.at(sentence, object).isEmpty());
  }

  /** What is done to it, or what the noun is of; not what stands beside it. */
  private static boolean isObject(Sentence sentence, Token top, Token thing) {
    Token at = thing;
    Token first = sentence.head(top).orElse(top);
    while (at.head() >= 0
        && at.head() != top.index()
        && !(at.relation().equals("nsubjpass") && at.head() == first.index())) {
      at = sentence.tokens().get(at.head());
    }
    return Set.of("dobj", "nsubjpass", "compound", "nmod", "poss").contains(at.relation())
        || at.relation().equals("prep") && at.lemma().equals("of");
  }

  /** "The arms are to be counted and destroyed": what the first verb has, the other has too. */
  private static List<Token> shared(Sentence sentence, Token token) {
    Token first = sentence.head(token).orElse(token);
    boolean passive =
        token.relation().equals("conj")
            && token.pos().equals("VBN")
            && first.isVerb()
            && sentence.child(token, "nsubj", "nsubjpass").isEmpty()
            && sentence.children(token, "dobj").isEmpty();
    return passive
        ? sentence.children(first, "nsubjpass").stream()
            .flatMap(subject -> sentence.subtree(subject).stream())
            .toList()
        : List.of();
  }

  /** "Troops on the border". */
  private static boolean isPlace(Sentence sentence, Token thing) {
    return sentence
        .head(thing)
        .filter(at -> at.relation().equals("prep") && !at.lemma().equals("of"))
        .isPresent();
  }

  /** The subject, possessor or maker of what is done, through control. */
  static Set<String> agents(Sentence sentence, Token token, Casting casting) {
    Set<String> names = new TreeSet<>();
    if (token.isNoun()) {
      casting.owners(sentence, token).forEach(owner -> add(owner, names));
      for (Token of : sentence.children(token, "prep")) {
        if (of.lemma().equals("of") || of.lemma().equals("by")) {
          for (Token object : sentence.children(of, "pobj")) {
            casting.at(sentence, object).forEach(each -> add(each, names));
            if (casting.at(sentence, object).isEmpty()) {
              casting.owners(sentence, object).forEach(each -> add(each, names));
            }
          }
        }
      }
      return names;
    }
    Token verb = token;
    for (int i = 0; i < 3 && names.isEmpty(); i++) {
      for (Token subject : sentence.children(verb, "nsubj")) {
        if (subject.pos().equals("EX")) {
          continue;
        }
        casting.at(sentence, subject).forEach(each -> add(each, names));
      }
      boolean open = verb.relation().equals("xcomp") || verb.relation().equals("conj");
      if (!open || !names.isEmpty() || verb.head() < 0) {
        break;
      }
      boolean asked = verb.relation().equals("xcomp");
      verb = sentence.tokens().get(verb.head());
      if (asked) {
        asked(sentence, verb, casting, names);
      }
    }
    return names;
  }

  /** "Calls on her to resign", "asks them to approve": who is to do it. */
  private static void asked(Sentence sentence, Token verb, Casting casting, Set<String> names) {
    List<Token> objects = new ArrayList<>(sentence.children(verb, "dobj"));
    for (Token on : sentence.children(verb, "prep")) {
      if (on.lemma().equals("on") || on.lemma().equals("upon")) {
        objects.addAll(sentence.children(on, "pobj"));
      }
    }
    for (Token object : objects) {
      casting.at(sentence, object).forEach(each -> add(each, names));
    }
  }

  /** The words of the clause or phrase itself, without clauses that hang on it, in order. */
  private static List<Token> core(Sentence sentence, Token token) {
    List<Token> core = new ArrayList<>();
    collect(sentence, token, token, core);
    core.sort(Comparator.comparingInt(Token::index));
    while (core.size() > 1 && isEdge(core.get(0), token)) {
      core.remove(0);
    }
    return core;
  }

  private static boolean isEdge(Token first, Token top) {
    return first != top
        && (first.relation().equals("punct")
            || first.relation().equals("mark")
            || first.relation().equals("cc"));
  }

  private static void collect(Sentence sentence, Token at, Token top, List<Token> core) {
    core.add(at);
    for (Token child : sentence.children(at)) {
      boolean clause =
          Set.of("relcl", "advcl", "ccomp", "parataxis", "appos", "pcomp", "mark", "cc", "dep")
              .contains(child.relation());
      boolean other = child.relation().equals("conj") && at == top;
      boolean far = child.relation().equals("punct") && at == top || child.relation().equals("acl");
      if (!clause && !other && !far && !child.relation().equals("xcomp")) {
        collect(sentence, child, top, core);
      }
    }
  }

  private static void add(Mention mention, Set<String> parties) {
    if (mention.party() != null) {
      parties.add(mention.party());
    }
  }
}
