package travaux.extraction.actors;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import travaux.extraction.actors.NameFinder.Match;
import travaux.language.Sentence;
import travaux.language.Token;
import travaux.negotiation.Block;
import travaux.negotiation.Document;

/**
 * Who writes a letter, a statement or a draft, and to whom, as its head, its title or its signature
 * says. A report has neither.
 *
 * @param authors the parties that speak in it; several in a joint statement
 * @param addressees the parties that it is addressed to
 * @param authorWords lower-case words of the lines that tell the authors, but for their names
 * @param addresseeWords the same of the addressees
 */
record Correspondence(
    List<String> authors,
    List<String> addressees,
    Set<String> authorWords,
    Set<String> addresseeWords) {

  private static final Correspondence NONE =
      new Correspondence(List.of(), List.of(), Set.of(), Set.of());

  private static final Pattern TO = Pattern.compile("(?i)(?:to:? |attention:? |attn:? ).*");
  private static final Pattern SALUTATION =
      Pattern.compile(
          "(?i)(?:dear \\S.*|(?:your )?excellenc(?:y|ies)|sirs?|madam|ladies and gentlemen)[,:!]?");
  private static final Pattern TITLE =
      Pattern.compile(
          "(?i)(?:(?:joint|open|press|official|common|written|final|public|further|second|third) )*"
              + "(?:statement|communiqu[ée]|declaration|answer|reply|response|note|letter|message"
              + "|memorandum|proposals?|demands?|position(?: paper)?|appeal|list of demands)"
              + "(?: no\\. ?\\d+\\S*)?(?: (?:by|of|from) | ?[-–—:] )(?:the )?");
  private static final Pattern SUBMITTED =
      Pattern.compile(
          "(?i)(?:draft )?(?:submitted|presented|proposed|tabled|proposal|text|draft|from:|issued)"
              + "(?: by)? (?:the )?");
  private static final Set<String> ORGANS =
      Set.of(
          "embassy",
          "ministry",
          "government",
          "delegation",
          "mission",
          "presidency",
          "parliament",
          "department",
          "consulate",
          "chancellery",
          "cabinet",
          "council",
          "governments",
          "ministries",
          "delegations");
  private static final Set<String> AFTER_NAME =
      Set.of(
          "on", "about", "concerning", "regarding", "to", "after", "following", "in", "for", ",");
  private static final Pattern BODY_OF =
      Pattern.compile(
          "(?i)(?:the )?(?:(?:board(?: of directors)?|management|directors?|members?|government)"
              + " of )?(?:the )?");
  private static final Pattern FULL =
      Pattern.compile(
          "(?:[Tt]he )?\\p{Lu}[\\p{L}’'.-]*(?: (?:\\p{Lu}[\\p{L}’'.-]*|of|and|the|for))+");
  private static final Pattern STATE =
      Pattern.compile(
          "^(?:(?:\\p{Lu}\\p{L}+ ){0,3})(?:Republic|Kingdom|Principality|Sultanate|Emirate|Duchy) of"
              + " (?:the )?(?=\\p{Lu})");
  private static final Pattern COMPLIMENTS =
      Pattern.compile(
          "presents? (?:its|their|his|her) compliments to ((?:(?! and has|[.;:]).){3,200})");
  private static final int HEAD = 8;
  private static final int SIGNATURE = 4;
  private static final int LONGEST_SIGNATURE = 60;

  static Correspondence none() {
    return NONE;
  }

  /** Reads the head of a document, whose lines have these names. */
  static Correspondence of(
      Parties parties,
      Document document,
      List<Sentence> lines,
      List<@Nullable Match[]> names,
      BiFunction<String, Sentence, @Nullable Match[]> finder) {
    String text = document.text();
    Letterhead letterhead = parties.letterhead();
    Set<String> authors = new LinkedHashSet<>();
    Set<String> addressees = new LinkedHashSet<>();
    Set<String> authorWords = new HashSet<>();
    Set<String> addresseeWords = new HashSet<>();
    Sentence compliments = compliments(document);
    if (compliments != null) {
      addressees.addAll(named(parties, compliments, finder.apply(text, compliments), 0));
    }
    boolean letter = compliments != null || isLetter(document);
    int to = addressLine(text, lines);
    String issuer = letterhead.issuer() != null ? letterhead.issuer() : letterhead.state();
    if (issuer != null) {
      authors.add(issuer);
    }
    for (int k = 0; k < lines.size(); k++) {
      Sentence line = lines.get(k);
      String words = line.span().of(text);
      if (letter && TO.matcher(words).matches()) {
        if (!isCut(line, names.get(k))) {
          addressees.addAll(named(parties, line, names.get(k), 0));
        }
        words(line, addresseeWords);
        if (addressees.isEmpty() && words.toLowerCase(Locale.ROOT).startsWith("to")) {
          String body = words.replaceFirst("(?i)^to:? ", "");
          addressees.add(bare(body));
        }
        continue;
      }
      boolean above = to < 0 || k < to;
      boolean author = false;
      if (authors.isEmpty() && above) {
        author = title(parties, line, names.get(k), words, authors, addressees);
      }
      boolean head = line.block().kind() == Block.Kind.SOURCE_NOTE;
      if (authors.isEmpty() && above && (letter || k == 0 || head)) {
        @Nullable Match[] named =
            isShout(words) ? finder.apply(quiet(text, line), line) : names.get(k);
        author = organ(parties, line, named, authors);
      }
      if (authors.isEmpty() && letter && above) {
        author = whole(parties, line, names.get(k), authors);
      }
      if (above && (author || k == 0 || issuer != null || letter)) {
        words(line, authorWords);
      }
    }
    if (authors.isEmpty() && letter && !lines.isEmpty() && to != 0) {
      String first = lines.get(0).span().of(text);
      if (FULL.matcher(first).matches()) {
        authors.add(bare(first));
      }
    }
    if (authors.isEmpty() && letter) {
      sign(parties, document, finder, authors);
    }
    if (authors.isEmpty()) {
      return NONE;
    }
    addressees.removeAll(authors);
    return new Correspondence(
        List.copyOf(authors), List.copyOf(addressees), authorWords, addresseeWords);
  }

  /** A letter is addressed ("To ...") or salutes ("Dear ..."), above its text. */
  private static boolean isLetter(Document document) {
    String text = document.text();
    int seen = 0;
    for (Block block : document.blocks()) {
      String words = block.span().of(text);
      if (words.length() < 100 && SALUTATION.matcher(words).matches()) {
        return true;
      }
      if (++seen > HEAD + 4) {
        return false;
      }
    }
    return false;
  }

  /** "The Embassy presents its compliments to the Ministry of ...": to whom a note is, or null. */
  private static @Nullable Sentence compliments(Document document) {
    for (Block block : document.blocks().subList(0, Math.min(HEAD, document.blocks().size()))) {
      Matcher matcher = COMPLIMENTS.matcher(block.span().of(document.text()));
      if (matcher.find()) {
        int start = block.span().start() + matcher.start(1);
        return Letterhead.line(0, block, start, matcher.group(1));
      }
    }
    return null;
  }

  private static int addressLine(String text, List<Sentence> lines) {
    for (int k = 0; k < lines.size(); k++) {
      if (TO.matcher(lines.get(k).span().of(text)).matches()) {
        return k;
      }
    }
    return -1;
  }

  /** "Joint Statement by A and B on C", "Communiqué No. 4 - A", "Submitted by A". */
  private static boolean title(
      Parties parties,
      Sentence line,
      @Nullable Match[] names,
      String words,
      Set<String> authors,
      Set<String> addressees) {
    Matcher title = TITLE.matcher(words);
    boolean found = title.lookingAt();
    if (!found) {
      title.usePattern(SUBMITTED);
      found = title.lookingAt() && words.toLowerCase(Locale.ROOT).contains("by");
    }
    if (!found) {
      return false;
    }
    int at = token(line, line.span().start() + title.end());
    Set<String> list = new LinkedHashSet<>();
    int k = at;
    int end = at;
    while (k < names.length) {
      Match match = names[k];
      String word = Words.low(line.tokens().get(k));
      if (match != null) {
        boolean part = !list.isEmpty() && Words.low(line.tokens().get(k - 1)).equals("of");
        if (!part || end + 2 < k) {
          list.add(parties.meant(match));
        }
        k = match.to();
        end = k;
      } else if (isFiller(word)) {
        k++;
      } else {
        break;
      }
    }
    if (list.isEmpty()) {
      String rest = at < names.length ? words.substring(start(line, at)) : "";
      boolean body =
          line.tokens().subList(at, names.length).stream()
              .anyMatch(token -> parties.list().nouns().names(Words.low(token)));
      if (body && FULL.matcher(rest).matches()) {
        authors.add(known(parties, bare(rest)));
        return true;
      }
    }
    boolean whole = end == names.length || AFTER_NAME.contains(Words.low(line.tokens().get(end)));
    if (list.isEmpty() || !whole) {
      return false;
    }
    authors.addAll(list);
    if (end < names.length && Words.low(line.tokens().get(end)).equals("to")) {
      addressees.addAll(named(parties, line, names, end));
    }
    return true;
  }

  private static boolean isFiller(String word) {
    return ORGANS.contains(word)
        || switch (word) {
          case "the", "of", "and", "foreign", "affairs", "," -> true;
          default -> false;
        };
  }

  /** "Embassy of the Republic of Kenya": the only state that the line names. */
  private static boolean organ(
      Parties parties, Sentence line, @Nullable Match[] names, Set<String> authors) {
    if (line.tokens().isEmpty()) {
      return false;
    }
    boolean organ =
        line.tokens().stream().anyMatch(token -> ORGANS.contains(Words.low(token)))
            && line.tokens().stream().noneMatch(token -> isSmall(token));
    Set<String> named = named(parties, line, names, 0);
    if (!organ || named.size() != 1) {
      return false;
    }
    authors.addAll(named);
    return true;
  }

  /** A word that no name has: the line is a sentence or a headline. */
  private static boolean isSmall(Token token) {
    String form = token.form();
    return Character.isLowerCase(form.charAt(0)) && !isFiller(form) && !AFTER_NAME.contains(form);
  }

  private static boolean whole(
      Parties parties, Sentence line, @Nullable Match[] names, Set<String> authors) {
    int from = !line.tokens().isEmpty() && Words.low(line.tokens().get(0)).equals("the") ? 1 : 0;
    Match match = from < names.length ? names[from] : null;
    if (match == null || match.to() != names.length || match.isOnlyAdjective()) {
      return false;
    }
    authors.add(parties.meant(match));
    return true;
  }

  /** "For the association", "Ministry of Foreign Affairs of Peru" below a letter. */
  private static void sign(
      Parties parties,
      Document document,
      BiFunction<String, Sentence, @Nullable Match[]> finder,
      Set<String> authors) {
    List<Block> blocks = document.blocks();
    List<String> found = new ArrayList<>();
    for (Block block : blocks.subList(Math.max(0, blocks.size() - SIGNATURE), blocks.size())) {
      String words = block.span().of(document.text());
      if (words.length() > LONGEST_SIGNATURE || words.endsWith(".")) {
        continue;
      }
      Sentence line = Letterhead.line(0, block, block.span().start(), words);
      named(parties, line, finder.apply(document.text(), line), 0).forEach(found::add);
    }
    if (new HashSet<>(found).size() == 1) {
      authors.add(found.get(0));
    }
  }

  private static Set<String> named(
      Parties parties, Sentence line, @Nullable Match[] names, int from) {
    Set<String> found = new LinkedHashSet<>();
    for (int k = from; k < names.length; k++) {
      Match match = names[k];
      if (match != null && !match.isOnlyAdjective()) {
        found.add(parties.meant(match));
        k = match.to() - 1;
      }
    }
    return found;
  }

  /** "The Board of St Bride’s Hospital": the name goes on where the list's ends. */
  private static boolean isCut(Sentence line, @Nullable Match[] names) {
    for (int k = 1; k + 1 < names.length; k++) {
      boolean owner = names[k] == null && Words.low(line.tokens().get(k)).endsWith("s");
      if (owner && line.tokens().get(k).pos().equals("POS") && names[k - 1] != null) {
        return names[k + 1] == null && Words.isCapitalised(line.tokens().get(k + 1));
      }
    }
    return false;
  }

  private static int token(Sentence line, int offset) {
    int k = 0;
    while (k < line.tokens().size() && line.tokens().get(k).span().start() < offset) {
      k++;
    }
    return k;
  }

  private static boolean isShout(String words) {
    return words.equals(words.toUpperCase(Locale.ROOT));
  }

  /** The text with the line's words in capitals only where names have them. */
  private static String quiet(String text, Sentence line) {
    StringBuilder quiet = new StringBuilder(text);
    for (Token token : line.tokens()) {
      boolean small = AFTER_NAME.contains(Words.low(token)) || isFiller(Words.low(token));
      for (int at = token.span().start(); at < token.span().end(); at++) {
        if (small || at > token.span().start()) {
          quiet.setCharAt(at, Character.toLowerCase(text.charAt(at)));
        }
      }
    }
    return quiet.toString();
  }

  /** The name by which the text knows it: without the place behind it, perhaps. */
  private static String known(Parties parties, String name) {
    return parties.own().keySet().stream()
        .filter(own -> name.startsWith(own + " of ") || name.equals(own))
        .findFirst()
        .orElse(name);
  }

  private static int start(Sentence line, int token) {
    return line.tokens().get(token).span().start() - line.span().start();
  }

  private static void words(Sentence line, Set<String> into) {
    for (Token token : line.tokens()) {
      into.add(Words.low(token));
    }
  }

  private static String bare(String words) {
    Matcher body = BODY_OF.matcher(words);
    String name = body.lookingAt() ? words.substring(body.end()) : words;
    return NameFinder.normal(STATE.matcher(name).replaceFirst("").replaceAll("[,.:;]+$", ""));
  }
}
