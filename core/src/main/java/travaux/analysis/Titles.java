package travaux.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import travaux.analysis.Matrix.Position;
import travaux.analysis.Matrix.Scope;
import travaux.negotiation.Act;
import travaux.negotiation.Span;

/** What a row of positions is called, and which words of a position say what it is about. */
final class Titles {

  private static final Pattern BEHIND =
      Pattern.compile(
          "(?i)\\b(?:of|in|on|at|after|before|with|without|by|for|from|until|that|which|who|while"
              + "|when|if|as|than|under|over|about|between|against|near|towards?|into)\\b");

  /** "Relevant proposals", "the right thing": what says that there is something, and not what. */
  private static final Pattern EMPTY =
      Pattern.compile(
          "(?i)(?:(?:the|an?|any|no|some|its|their|his|her|our|new|relevant|concrete|own|right"
              + "|other)\\s+)*(?:proposals?|offers?|plans?|ideas?|statistics|things?|anything"
              + "|nothing|something|everything|which|who|it|this|that|them|so|such)");

  /** Whoever leaves a room has not said what he thinks of it. */
  private static final Pattern LEAVING =
      Pattern.compile("(?i)\\b(?:leav\\w+|left|quit\\w*|walk\\w*|skip\\w*)\\b");

  private static final Pattern ASKED =
      Pattern.compile(
          "(?i)\\basked\\b[^.?!]{0,80}\\b(?:whether|if|about|what|how|why)\\b[^.?!]*[.?!]");
  private static final Pattern NO_DEMAND =
      Pattern.compile(
          "(?i)^(?:that )?(?:we|I) (?!must|should|have to|need|want)\\p{L}+"
              + "|\\b(?:should|must) be (?:blamed|held responsible|condemned)\\b");
  private static final Pattern FIGURE = Pattern.compile("\\d[\\d.,]*\\d|\\d");
  private static final int BEFORE = 300;

  private Titles() {}

  /** Says whether somebody has asked for these words: they answer the question right before. */
  static boolean isAskedFor(Told told) {
    String text = told.document().text();
    int end = told.entry().sentence().start();
    String before = text.substring(Math.max(0, end - BEFORE), end).strip();
    String[] sentences = before.split("(?<=[.?!])\\s+", -1);
    return ASKED.matcher(sentences[sentences.length - 1]).find();
  }

  /** Says whether an act tells what it is about. */
  static boolean isTelling(Told told) {
    String content = Names.content(told).replaceAll("\\s+", " ");
    boolean leaving =
        told.entry().act() == Act.REJECT
            && told.entry().trigger().stream()
                .map((Span span) -> span.of(told.document().text()))
                .anyMatch(words -> LEAVING.matcher(words).find());
    boolean noDemand = told.entry().act() == Act.DEMAND && isNoDemand(content);
    boolean named = Names.of(told.entry().whom()).contains(content.strip());
    return !leaving && !noDemand && !named && !EMPTY.matcher(content).matches();
  }

  /** "We are to give in", said of what others want; "others should be blamed" is an accusation. */
  static boolean isNoDemand(String content) {
    return NO_DEMAND.matcher(content.replaceAll("\\s+", " ")).find();
  }

  /** Returns the title of a row: the words of the demand, or of the first position. */
  static String of(String label, Map<String, List<Position>> row) {
    List<Position> all =
        row.values().stream()
            .flatMap(List::stream)
            .filter(position -> position.scope() == Scope.ISSUE)
            .toList();
    return all.stream()
        .filter(position -> !Names.content(position.told()).isEmpty())
        .min(
            Comparator.comparing((Position each) -> each.stance() != Stance.DEMANDS)
                .thenComparing(Position.FIRST))
        .map(position -> Names.content(position.told()).replaceAll("\\s+", " "))
        .orElse(label);
  }

  /** Says whether two phrases that share a head may be about one thing: not with other figures. */
  private static boolean mayBeOne(Set<String> one, Set<String> other) {
    Set<String> figures = figures(one);
    Set<String> others = figures(other);
    return figures.isEmpty() || others.isEmpty() || figures.stream().anyMatch(others::contains);
  }

  private static Set<String> figures(Set<String> heads) {
    return heads.stream()
        .filter(head -> Character.isDigit(head.charAt(0)))
        .collect(Collectors.toSet());
  }

  /**
   * Returns the beginnings of the words that head a phrase, and all its figures; none for an empty
   * one.
   */
  static Set<String> heads(String content) {
    Set<String> heads = words(content);
    Matcher figure = FIGURE.matcher(content);
    while (!heads.isEmpty() && figure.find()) {
      heads.add(figure.group());
    }
    return heads;
  }

  private static Set<String> words(String content) {
    String head = BEHIND.split(content, 2)[0];
    Set<String> stems = new TreeSet<>();
    for (String word : head.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
      if (word.length() > 3 && !Character.isDigit(word.charAt(0))) {
        stems.add(word.substring(0, Math.min(5, word.length())));
      }
    }
    return stems;
  }

  /** Puts together what shares a word; the largest group first. What has no words fits all. */
  static <T> List<List<T>> groups(List<T> all, Function<T, Set<String>> words) {
    List<List<T>> groups = new ArrayList<>();
    List<Set<String>> known = new ArrayList<>();
    List<T> fitting = new ArrayList<>();
    for (T each : all) {
      Set<String> its = words.apply(each);
      if (its.isEmpty()) {
        fitting.add(each);
        continue;
      }
      List<T> group = new ArrayList<>(List.of(each));
      Set<String> together = new HashSet<>(its);
      for (int i = groups.size() - 1; i >= 0; i--) {
        Set<String> there = known.get(i);
        if (there.stream().anyMatch(its::contains) && mayBeOne(there, its)) {
          group.addAll(0, groups.remove(i));
          together.addAll(known.remove(i));
        }
      }
      groups.add(group);
      known.add(together);
    }
    List<List<T>> sorted =
        groups.stream()
            .sorted(Comparator.comparingInt((List<T> group) -> -group.size()))
            .collect(Collectors.toCollection(ArrayList::new));
    if (sorted.isEmpty()) {
      sorted.add(fitting);
    } else {
      sorted.set(0, new ArrayList<>(sorted.get(0)));
      sorted.get(0).addAll(fitting);
    }
    return sorted;
  }
}
