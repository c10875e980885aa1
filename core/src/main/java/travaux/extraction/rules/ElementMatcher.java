package travaux.extraction.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import travaux.extraction.actors.Mention;
import travaux.language.Clause;
import travaux.language.Clauses;
import travaux.language.Relatives;
import travaux.language.Sentence;
import travaux.language.Token;
import travaux.negotiation.Act;

/** Fits the elements of one rule to what hangs on one verb or noun. */
final class ElementMatcher {

  private static final Set<String> PLACING = Set.of("in", "at", "into", "near");

  private final Casting casting;
  private final Bystanders bystanders;
  private final Sentence sentence;
  private final @Nullable Clause clause;
  private final Match match;
  private final List<Token> anchors = new ArrayList<>();
  private final Set<Integer> used = new HashSet<>();

  ElementMatcher(Casting casting, Bystanders bystanders, @Nullable Clause clause, Match match) {
    this.casting = casting;
    this.bystanders = bystanders;
    this.sentence = match.sentence();
    this.clause = clause;
    this.match = match;
    anchors.add(match.head());
    used.add(match.head().index());
  }

  void anchor(Token token) {
    anchors.add(token);
    used.add(token.index());
  }

  /** Fits all elements or says that they do not fit. Literal words come first. */
  boolean fits(List<Element> elements) {
    List<Element> left = new ArrayList<>(elements);
    boolean progress = true;
    while (progress) {
      progress = left.removeIf(element -> element instanceof Element.Words words && literal(words));
    }
    for (Element element : left) {
      if (element instanceof Element.Optional optional) {
        optional(optional);
      } else if (!fits(element)) {
        return false;
      } else if (!(element instanceof Element.Words)) {
        match.score += element.weight();
      }
    }
    return true;
  }

  private void optional(Element.Optional optional) {
    int score = match.score;
    if (!fits(optional.elements())) {
      match.score = score;
    }
  }

  private boolean literal(Element.Words words) {
    for (Token anchor : List.copyOf(anchors)) {
      List<Token> near = new ArrayList<>(sentence.children(anchor));
      if (clause != null && anchor.index() == clause.predicate().index()) {
        near.addAll(clause.objects());
      }
      boolean transitive = isVerb(anchor) && hasObject();
      for (Token child : List.copyOf(near)) {
        boolean own =
            child.relation().equals("prep")
                && child.head() == anchor.index()
                && child.index() > anchor.index();
        if (own && !transitive) {
          near.addAll(sentence.children(child));
        }
      }
      for (Token child : near) {
        boolean fresh =
            !used.contains(child.index()) && !child.relation().equals("conj") && !isClause(child);
        if (fresh && bystanders.isHeaded(sentence, child, words.words())) {
          anchor(child);
          match.trigger.add(child);
          match.score += words.weight();
          return true;
        }
      }
    }
    return false;
  }

  private boolean hasObject() {
    return clause != null && !clause.passive() && !clause.objects().isEmpty();
  }

  private boolean isVerb(Token anchor) {
    return clause != null && anchor.index() == clause.predicate().index();
  }

  private boolean isNegated(Token verb) {
    return sentence.child(verb, "neg").isPresent();
  }

  /** "Wants Peru to guarantee" names no guarantee. */
  private static boolean isClause(Token child) {
    if (child.relation().equals("prep") && child.isVerb()) {
      return true;
    }
    return child.isVerb()
        && switch (child.relation()) {
          case "xcomp", "ccomp", "advcl", "relcl", "acl" -> true;
          default -> false;
        };
  }

  static boolean isOne(Token token, Set<String> words) {
    return words.contains(token.lemma())
        || words.contains(token.form().toLowerCase(java.util.Locale.ROOT));
  }

  private boolean fits(Element element) {
    return switch (element) {
      case Element.ObjectSlot object -> object(object.slot(), object.heads());
      case Element.PrepositionSlot slot -> preposition(slot);
      case Element.PrepositionWords words -> prepositionWords(words);
      case Element.Infinitive ignored -> infinitive();
      case Element.That ignored -> that();
      case Element.Owner owner -> owner(owner.slot());
      case Element.Words words -> literal(words);
      case Element.Either either -> either.elements().stream().anyMatch(this::fits);
      case Element.Optional optional -> fits(optional.elements());
    };
  }

  private boolean owner(Slot slot) {
    for (Token anchor : anchors) {
      if (anchor.isNoun() && fill(slot, casting.owners(sentence, anchor))) {
        return true;
      }
    }
    return false;
  }

  private boolean object(Slot slot, Set<String> heads) {
    if (clause == null) {
      return false;
    }
    if (slot == Slot.WHAT) {
      return objectContent(clause, heads);
    }
    List<Token> takers = new ArrayList<>();
    for (Token taker : sentence.children(clause.predicate(), "dative")) {
      takers.add(sentence.child(taker, "pobj").orElse(taker));
    }
    // "Offered Peru a loan": whoever takes it leaves the thing to the next slot.
    for (List<Token> candidates : List.of(takers, clause.objects())) {
      List<Token> free = new ArrayList<>(candidates);
      free.removeIf(token -> used.contains(token.index()) || !isHeaded(token, heads));
      if (fillActors(slot, free)) {
        return true;
      }
    }
    return Clause.infinitiveOf(sentence, clause.predicate())
        .or(() -> smallClause(clause.predicate()))
        .flatMap(inner -> sentence.child(inner, "nsubj", "nsubjpass"))
        .filter(subject -> isHeaded(subject, heads))
        .map(subject -> fillActors(slot, Clauses.expand(sentence, subject)))
        .orElse(false);
  }

  /** "Found him guilty", "ordered two reporters jailed". */
  private Optional<Token> smallClause(Token verb) {
    return sentence.children(verb).stream()
        .filter(child -> child.relation().equals("ccomp") || child.relation().equals("xcomp"))
        .filter(child -> !child.isVerb() || child.pos().equals("VBN"))
        .filter(child -> sentence.child(child, "aux", "auxpass", "mark").isEmpty())
        .findFirst();
  }

  /** "The demand was the return of the ship", "made the signature conditional". */
  private Optional<Token> predicated(Token verb) {
    return verb.lemma().equals("be")
        ? sentence.child(verb, "attr").filter(each -> !used.contains(each.index()))
        : smallClause(verb)
            .filter(each -> used.contains(each.index()))
            .flatMap(each -> sentence.child(each, "nsubj"));
  }

  private boolean isHeaded(Token token, Set<String> heads) {
    return heads.isEmpty() || bystanders.isHeaded(sentence, token, heads);
  }

  private boolean objectContent(Clause verb, Set<String> heads) {
    for (Token object : verb.objects()) {
      boolean free =
          !used.contains(object.index()) && isHeaded(object, heads) && !Times.is(sentence, object);
      if (free && !object.pos().startsWith("W")) {
        match.what.add(object);
        anchor(object);
        return true;
      }
    }
    Optional<Token> told =
        (heads.isEmpty() ? verb.gerund() : Optional.<Token>empty())
            .or(() -> predicated(verb.predicate()).filter(each -> isHeaded(each, heads)));
    told.ifPresent(match.what::add);
    return told.isPresent();
  }

  /** A phrase of the verb or of a named word; else of an object ("warned Ghana of reprisals"). */
  private boolean preposition(Element.PrepositionSlot slot) {
    List<Token> holders = new ArrayList<>(anchors);
    if (clause != null) {
      holders.addAll(clause.objects());
    }
    for (Token anchor : holders) {
      for (Token child : sentence.children(anchor)) {
        if (!slot.prepositions().contains(child.lemma()) || used.contains(child.index())) {
          continue;
        }
        if (fillFrom(slot.slot(), child, slot.heads())) {
          used.add(child.index());
          match.apart.add(child);
          return true;
        }
      }
    }
    return false;
  }

  private boolean fillFrom(Slot slot, Token preposition, Set<String> heads) {
    List<Token> objects = new ArrayList<>();
    for (Token child : sentence.children(preposition)) {
      if (child.relation().equals("pobj") || child.relation().equals("pcomp")) {
        objects.add(child);
      }
    }
    boolean particle = preposition.relation().equals("prt") || objects.isEmpty();
    if (particle) {
      if (object(slot, heads)) {
        match.trigger.add(preposition);
        return true;
      }
      return false;
    }
    Token object = named(objects.get(0));
    boolean time = Times.isTold(sentence, preposition, object);
    if (!isHeaded(object, heads) || time) {
      return false;
    }
    if (slot == Slot.WHAT) {
      match.what.add(object);
      for (Token second : sentence.children(preposition, "conj")) {
        sentence.child(second, "pobj", "pcomp").ifPresent(match.what::add);
      }
      return true;
    }
    if (isPlace(preposition, object)) {
      return false;
    }
    return fillActors(slot, Clauses.expand(sentence, object));
  }

  /** "The terms to which it agreed": the noun. */
  private Token named(Token object) {
    return object.pos().equals("WDT") && clause != null
        ? Relatives.noun(sentence, clause.predicate(), object).orElse(object)
        : object;
  }

  /** "In Geneva", "travelled to Geneva": a name that nobody knows is that of a place there. */
  private boolean isPlace(Token preposition, Token object) {
    boolean where = PLACING.contains(preposition.lemma());
    boolean way = preposition.lemma().equals("to");
    boolean single = sentence.child(object, "compound", "nmod").isEmpty();
    return (where || way && (single || match.rule().act() == Act.MEET))
        && object.isProperNoun()
        && casting.at(sentence, object).isEmpty();
  }

  /** "in @document"; "to comment" also as an infinitive; "off @talks" also as a particle. */
  private boolean prepositionWords(Element.PrepositionWords words) {
    for (Token anchor : List.copyOf(anchors)) {
      if (words.prepositions().contains("to")) {
        Optional<Token> inner = Clause.infinitiveOf(sentence, anchor);
        if (inner.filter(verb -> isOne(verb, words.words()) && !isNegated(verb)).isPresent()) {
          anchor(inner.get());
          match.trigger.add(inner.get());
          return true;
        }
      }
      for (Token child : sentence.children(anchor)) {
        if (!words.prepositions().contains(child.lemma())) {
          continue;
        }
        boolean particle = sentence.child(child, "pobj", "pcomp").isEmpty();
        if (particle && literal(new Element.Words(words.words()))) {
          match.trigger.add(child);
          return true;
        }
        for (Token object : sentence.children(child)) {
          if (isOne(object, words.words())) {
            anchor(object);
            match.trigger.add(child);
            match.trigger.add(object);
            return true;
          }
        }
      }
    }
    return false;
  }

  private boolean infinitive() {
    for (Token anchor : anchors) {
      Optional<Token> inner = Clause.infinitiveOf(sentence, anchor);
      if (inner.isPresent()) {
        match.what.add(inner.get());
        return true;
      }
    }
    for (Token anchor : anchors) {
      for (Token child : sentence.children(anchor)) {
        boolean to = child.lemma().equals("to") && !used.contains(child.index());
        if (to && !child.relation().equals("aux") && fillFrom(Slot.WHAT, child, Set.of())) {
          used.add(child.index());
          return true;
        }
      }
    }
    return false;
  }

  private boolean that() {
    if (clause != null) {
      Optional<Token> own = clause.complement();
      if (own.isPresent() && !used.contains(own.get().index())) {
        match.what.add(own.get());
        return true;
      }
    }
    for (Token anchor : anchors) {
      for (Token child : sentence.children(anchor)) {
        boolean clausal =
            child.relation().equals("acl")
                || child.relation().equals("ccomp")
                || child.relation().equals("advcl")
                || child.relation().equals("relcl");
        boolean marked =
            sentence.children(child, "mark").stream().anyMatch(mark -> mark.lemma().equals("that"));
        if (clausal
            && (marked || Clause.isBare(sentence, child))
            && !used.contains(child.index())) {
          match.what.add(child);
          return true;
        }
      }
    }
    return false;
  }

  private boolean fillActors(Slot slot, List<Token> tokens) {
    List<Mention> mentions = new ArrayList<>();
    for (Token token : tokens) {
      boolean people =
          token.pos().startsWith("PRP") || Casting.SIDES.contains(token.lemma()) || token.isNoun();
      List<Mention> at =
          casting.at(sentence, token).stream()
              .filter(each ->
                  each.party() != null || each.person() != null || slot == Slot.WHO || people)
              .toList();
      mentions.addAll(at.isEmpty() ? bystanders.of(sentence, List.of(token)) : at);
    }
    if (!mentions.isEmpty()) {
      tokens.forEach(token -> used.add(token.index()));
    }
    return fill(slot, mentions);
  }

  private boolean fill(Slot slot, List<Mention> mentions) {
    if (mentions.isEmpty()) {
      return false;
    }
    List<Mention> into = slot == Slot.WHO ? match.who : match.whom;
    mentions.stream().filter(mention -> !into.contains(mention)).forEach(into::add);
    return true;
  }
}
