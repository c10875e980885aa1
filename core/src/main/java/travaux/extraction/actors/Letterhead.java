package travaux.extraction.actors;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import travaux.extraction.actors.ActorList.Kind;
import travaux.extraction.actors.ActorList.Party;
import travaux.extraction.actors.NameFinder.Match;
import travaux.language.Sentence;
import travaux.language.Token;
import travaux.negotiation.Block;
import travaux.negotiation.Document;
import travaux.negotiation.Span;

/**
 * Who issues a letter or a release, as the lines above it say.
 *
 * <p>Trap: these lines are no sentences and the parser leaves most of them out; their tokens here
 * carry only the tags that names need.
 *
 * @param issuer an organisation whose name alone fills the first line, or null
 * @param state a state that stands alone in full or beside its ministry, or null
 */
record Letterhead(@Nullable String issuer, @Nullable String state) {

  private static final int LINES = 8;
  private static final int LONGEST = 90;

  /** A short paragraph without a stop is a line of the head as well. */
  private static final Pattern LINE = Pattern.compile("[^\\n.:!?]{1,60}");

  private static final Pattern WORD =
      Pattern.compile("['’]s\\b|[\\p{L}\\p{N}][\\p{L}\\p{N}-]*|\\S");

  /** Returns the lines above the first paragraph. */
  static List<Sentence> lines(Document document) {
    List<Sentence> lines = new ArrayList<>();
    for (Block block : document.blocks()) {
      boolean over =
          block.kind() == Block.Kind.PARAGRAPH
              && !LINE.matcher(block.span().of(document.text())).matches();
      if (over || lines.size() >= LINES) {
        break;
      }
      int start = block.span().start();
      for (String line : block.span().of(document.text()).split("\n", -1)) {
        boolean to = line.startsWith("To ") && line.length() <= 2 * LONGEST;
        if (!line.isBlank() && (to || line.length() <= LONGEST)) {
          lines.add(line(lines.size(), block, start, line));
        }
        start += line.length() + 1;
      }
    }
    return lines;
  }

  static Sentence line(int index, Block block, int start, String line) {
    List<Token> tokens = new ArrayList<>();
    Matcher words = WORD.matcher(line);
    while (words.find()) {
      String form = words.group();
      Span span = new Span(start + words.start(), start + words.end());
      String low = form.toLowerCase(Locale.ROOT);
      int at = tokens.size();
      tokens.add(new Token(at, span, form, low, tag(form, low), at - 1, "dep"));
    }
    return new Sentence(index, block, new Span(start, start + line.length()), tokens);
  }

  private static String tag(String form, String low) {
    return switch (low) {
      case "the", "a", "an" -> "DT";
      case "and", "or" -> "CC";
      case "of", "for", "to", "in", "on", "at", "from", "by" -> "IN";
      case "'s", "’s", "'", "’" -> "POS";
      default ->
          Character.isUpperCase(form.charAt(0))
              ? "NNP"
              : Character.isLetter(form.charAt(0)) ? "NN" : "SYM";
    };
  }

  static Letterhead of(ActorList list, List<Sentence> lines, List<@Nullable Match[]> names) {
    String issuer = null;
    String state = null;
    boolean full = false;
    for (int k = 0; k < lines.size(); k++) {
      List<Token> tokens = lines.get(k).tokens();
      Match match = tokens.isEmpty() ? null : names.get(k)[0];
      full |= !tokens.isEmpty() && Words.low(tokens.get(0)).equals("ministry");
      boolean house = match != null && isBesideMinistry(tokens, match.to());
      if (match == null || match.to() != tokens.size() && !house) {
        continue;
      }
      Party party = match.forms().get(0).party();
      if (party.kind() == Kind.STATE && state == null) {
        state = party.name();
        full |= house || match.to() - match.from() > 2;
      }
      issuer = k == 0 && party.kind() == Kind.ORGANISATION ? party.name() : issuer;
    }
    return new Letterhead(issuer, full ? state : null);
  }

  /** "Republic of Borduria - Ministry of Trade". */
  private static boolean isBesideMinistry(List<Token> tokens, int to) {
    return to + 1 < tokens.size()
        && Words.low(tokens.get(to)).matches("[-–—,|/]")
        && Words.low(tokens.get(to + 1)).equals("ministry");
  }
}
