package travaux.extraction.acts;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import travaux.language.Clause;
import travaux.language.Clauses;
import travaux.language.Sentence;
import travaux.language.Token;
import travaux.negotiation.Span;

/** Cuts the words of a content out of a sentence. */
final class Contents {

  private static final Set<String> OR = Set.of("or", "nor");

  /** The longest gap within a phrase, in words. */
  private static final int WIDEST = 8;

  private Contents() {}

  /** Returns the members of a list, each as the spans of its words; a list of one otherwise. */
  static List<List<Span>> members(Sentence sentence, Token head, boolean split, List<Token> apart) {
    if (!split) {
      return List.of(words(sentence, head, false, apart));
    }
    List<Token> all = Clauses.expand(sentence, listed(sentence, head));
    if (isOne(sentence, head, all)) {
      return List.of(words(sentence, head, false, apart));
    }
    List<List<Span>> members = new ArrayList<>();
    for (Token member : all) {
      boolean name = member.isProperNoun() && head.isNoun() && !head.isProperNoun();
      if (member.index() != head.index() && (name || apart.contains(member))) {
        continue;
      }
      List<Span> words = words(sentence, member, true, apart);
      if (!words.isEmpty()) {
        members.add(withNegation(sentence, head, member, words));
      }
    }
    return members;
  }

  /** "Not to close the port or raise fees": the negation is of all verbs that "or" joins. */
  private static List<Span> withNegation(
      Sentence sentence, Token head, Token member, List<Span> words) {
    Optional<Token> not = sentence.child(head, "neg");
    boolean carried =
        member.index() != head.index()
            && head.isVerb()
            && member.isVerb()
            && not.isPresent()
            && sentence.child(member, "neg", "nsubj", "nsubjpass", "aux", "auxpass").isEmpty()
            && isAlternative(sentence, head, member);
    if (!carried) {
      return words;
    }
    List<Span> all = new ArrayList<>(words);
    all.add(0, not.get().span());
    return all;
  }

  /** The nearest word before it that joins counts; between commas the next one after it. */
  private static boolean isAlternative(Sentence sentence, Token head, Token member) {
    List<Token> tokens = sentence.tokens();
    for (int i = member.index() - 1; i > head.index(); i--) {
      if (tokens.get(i).relation().equals("cc")) {
        return OR.contains(tokens.get(i).lemma());
      }
    }
    for (int i = member.index() + 1; i < tokens.size(); i++) {
      if (tokens.get(i).relation().equals("cc")) {
        return OR.contains(tokens.get(i).lemma());
      }
    }
    return false;
  }

  /** "Making promises and then failing to keep them": one course of things. */
  private static boolean isSequence(Sentence sentence, List<Token> members) {
    return members.stream()
        .skip(1)
        .anyMatch(member ->
            member.pos().equals("VBG")
                && sentence.children(member, "advmod").stream()
                    .anyMatch(
                        word -> word.lemma().equals("then") && word.index() < member.index()));
  }

  /**
   * "Freeze or end the plan", "the “fire and fury”", "the removal and destruction of all mines":
   * two words for one thing.
   */
  private static boolean isOne(Sentence sentence, Token head, List<Token> members) {
    if (isSequence(sentence, members)) {
      return true;
    }
    if (members.size() != 2) {
      return false;
    }
    Token last = members.get(1);
    boolean beside = last.index() == head.index() + 2;
    if (!beside) {
      return false;
    }
    boolean shared =
        head.isNoun()
                && sentence.children(head, "prep").stream()
                    .anyMatch(child -> child.index() > last.index())
            || head.isVerb()
                && last.isVerb()
                && sentence.child(head, "dobj", "prep", "ccomp", "xcomp", "prt").isEmpty()
                && sentence
                    .child(last, "dobj")
                    .flatMap(object -> sentence.child(object, "det", "poss"))
                    .isPresent();
    return shared || isQuoted(sentence, head.index() - 1, last.index() + 1);
  }

  private static boolean isQuoted(Sentence sentence, int before, int after) {
    List<Token> tokens = sentence.tokens();
    return before >= 0
        && after < tokens.size()
        && tokens.get(before).pos().equals("``")
        && tokens.get(after).pos().equals("''");
  }

  /** "Three points: a pause, a patrol and a map", "namely a pause and a map": the list told. */
  private static Token listed(Sentence sentence, Token head) {
    if (head.lemma().equals("own") && head.relation().equals("pobj")) {
      // "A plan of its own: a pause and a map".
      Token plan = sentence.head(head).flatMap(sentence::head).orElse(head);
      return plan == head ? head : listed(sentence, plan);
    }
    for (Token told : sentence.children(head, "appos")) {
      List<Token> between = sentence.tokens().subList(head.index(), told.index());
      boolean mark =
          between.stream()
              .anyMatch(each -> each.form().equals(":") || each.lemma().equals("namely"));
      if (mark && Clauses.expand(sentence, told).size() > 1) {
        return told;
      }
    }
    return head;
  }

  /** Returns the words of the phrase or clause of {@code head}, without its framing. */
  static List<Span> words(Sentence sentence, Token head, boolean alone, List<Token> apart) {
    Set<Integer> out = new HashSet<>();
    for (Token other : apart) {
      if (other.index() != head.index() && sentence.isBelow(other, head)) {
        sentence.subtree(other).forEach(token -> out.add(token.index()));
      }
    }
    boolean infinitive = head.isVerb() && Clause.hasTo(sentence, head);
    for (Token child : sentence.children(head)) {
      boolean coordinated =
          child.relation().equals("conj")
              || child.relation().equals("cc")
              || child.relation().equals("preconj");
      boolean frame =
          child.relation().equals("mark")
              && (child.lemma().equals("that") || child.lemma().equals("for"));
      boolean to = infinitive && child.pos().equals("TO");
      boolean subject = infinitive && child.relation().startsWith("nsubj");
      boolean condition = Clause.isConditional(sentence, child);
      if (alone && coordinated || frame || to || subject || condition) {
        sentence.subtree(child).forEach(token -> out.add(token.index()));
      }
    }
    sentence.subtree(head).stream()
        .filter(token -> Digressions.are(sentence, token, head))
        .forEach(token -> sentence.subtree(token).forEach(each -> out.add(each.index())));
    List<Token> kept = new ArrayList<>();
    for (Token token : sentence.subtree(head)) {
      if (!out.contains(token.index()) && !isStray(sentence, token, head)) {
        kept.add(token);
      }
    }
    return runs(sentence, kept, out);
  }

  /** "Officials close to the secret talks say it ended": words before the verb of saying. */
  private static boolean isStray(Sentence sentence, Token token, Token head) {
    Token say = sentence.head(head).orElse(head);
    int next = say.index() + 1;
    return head.relation().equals("ccomp")
        && token.index() < say.index()
        && say.index() < head.index()
        && next < sentence.tokens().size()
        && !sentence.tokens().get(next).form().equals(",")
        && sentence.child(say, "nsubj").filter(who -> who.index() < say.index()).isPresent()
        && sentence
            .child(head, "nsubj", "nsubjpass", "csubj", "expl")
            .filter(who -> who.index() > say.index())
            .isPresent();
  }

  /** Cuts a condition off the content; a content that is nothing else stays. */
  static List<Span> without(List<Span> content, List<Span> condition, String text) {
    List<Span> kept = new ArrayList<>();
    for (Span span : content) {
      Span cut = condition.stream().filter(span::overlaps).findFirst().orElse(null);
      if (cut == null) {
        kept.add(span);
        continue;
      }
      stripped(span.start(), cut.start(), text).ifPresent(kept::add);
      stripped(cut.end(), span.end(), text).ifPresent(kept::add);
    }
    return kept.isEmpty() ? content : kept;
  }

  private static Optional<Span> stripped(int start, int end, String text) {
    int from = start;
    int to = end;
    while (from < to && !Character.isLetterOrDigit(text.charAt(from))) {
      from++;
    }
    while (to > from && !Character.isLetterOrDigit(text.charAt(to - 1))) {
      to--;
    }
    return from >= to ? Optional.empty() : Optional.of(new Span(from, to));
  }

  /** Words in the midst of a phrase that the parser hangs elsewhere. */
  private static boolean isLost(Token token, Token left, Set<Integer> out) {
    boolean time = token.relation().equals("npadvmod") && !left.relation().startsWith("nsubj");
    boolean mark =
        token.relation().equals("punct") && !Set.of("``", "''", "HYPH").contains(token.pos());
    return !out.contains(token.index())
        && !mark
        && !token.isVerb()
        && !time
        && !token.relation().equals("mark")
        && !token.relation().startsWith("nsubj")
        && !token.relation().equals("cc");
  }

  /** Joins tokens to spans; a gap of punctuation only does not part them. */
  private static List<Span> runs(Sentence sentence, List<Token> kept, Set<Integer> out) {
    List<Span> spans = new ArrayList<>();
    int from = 0;
    while (from < kept.size()) {
      int to = from;
      while (to + 1 < kept.size() && isGapless(sentence, kept.get(to), kept.get(to + 1), out)) {
        to++;
      }
      trimmed(kept.subList(from, to + 1)).ifPresent(spans::add);
      from = to + 1;
    }
    return spans;
  }

  private static boolean isGapless(Sentence sentence, Token left, Token right, Set<Integer> out) {
    List<Token> gap = sentence.tokens().subList(left.index() + 1, right.index());
    if (!gap.isEmpty()
        && gap.size() <= WIDEST
        && gap.stream().allMatch(each -> isLost(each, left, out))) {
      return true;
    }
    for (int i = left.index() + 1; i < right.index(); i++) {
      Token between = sentence.tokens().get(i);
      if (out.contains(i) || !between.relation().equals("punct")) {
        return false;
      }
    }
    return true;
  }

  private static Optional<Span> trimmed(List<Token> tokens) {
    int from = 0;
    int to = tokens.size();
    while (from < to && isTrim(tokens.get(from))) {
      from++;
    }
    while (to > from && isTrim(tokens.get(to - 1))) {
      to--;
    }
    if (from == to) {
      return Optional.empty();
    }
    return Optional.of(new Span(tokens.get(from).span().start(), tokens.get(to - 1).span().end()));
  }

  private static boolean isTrim(Token token) {
    return token.relation().equals("punct") && !token.pos().equals("HYPH")
        || token.lemma().equals("that") && token.pos().equals("IN")
        || token.pos().equals("CC") && !token.lemma().equals("neither");
  }
}
