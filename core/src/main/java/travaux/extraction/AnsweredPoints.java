package travaux.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import travaux.language.Point;
import travaux.language.Point.Kind;
import travaux.negotiation.Act;
import travaux.negotiation.Binding;
import travaux.negotiation.Entry;
import travaux.negotiation.Link;
import travaux.negotiation.Link.AnswerKind;

/** Ties what answers "point 3" to the point of that number where both stand in one document. */
final class AnsweredPoints {

  private static final Set<Kind> ASKING = Set.of(Kind.ITEM, Kind.ARTICLE, Kind.INLINE);
  private static final Set<Act> ANSWERABLE = Set.of(Act.DEMAND, Act.PROPOSE, Act.ACCUSE);

  private AnsweredPoints() {}

  /** Returns the links, in the order of the answers. */
  static List<Link> find(List<Entry> entries, List<Point> points) {
    List<Link> links = new ArrayList<>();
    for (Point reply : points) {
      if (reply.kind() == Kind.REPLY && !reply.number().isEmpty()) {
        asked(reply, points).ifPresent(asked -> link(reply, asked, entries, links));
      }
    }
    return links;
  }

  private static Optional<Point> asked(Point reply, List<Point> points) {
    return points.stream()
        .filter(each -> ASKING.contains(each.kind()) && each.number().equals(reply.number()))
        .filter(each -> each.words().end() <= reply.label().start())
        .reduce((first, second) -> second);
  }

  private static void link(Point reply, Point asked, List<Entry> entries, List<Link> links) {
    Optional<Entry> demand =
        entries.stream()
            .filter(each -> ANSWERABLE.contains(each.act()))
            .filter(each -> asked.words().contains(each.trigger().get(0)))
            .findFirst();
    if (demand.isEmpty()) {
      return;
    }
    for (Entry entry : entries) {
      Optional<AnswerKind> kind = kind(entry);
      boolean here = reply.words().contains(entry.trigger().get(0));
      if (here && kind.isPresent() && isOther(entry, demand.get())) {
        String scope = "point " + reply.number();
        links.add(
            new Link(
                entry.id(),
                demand.get().id(),
                Link.Kind.ANSWERS,
                reply.label(),
                String.format(Locale.ROOT, "it answers %s by its number", scope),
                new Link.Answer(kind.get(), entry.form(), scope, Binding.UNKNOWN)));
      }
    }
  }

  private static boolean isOther(Entry answer, Entry demand) {
    return answer.who().stream()
        .noneMatch(one ->
            demand.who().stream().anyMatch(other -> Objects.equals(one.party(), other.party())));
  }

  private static Optional<AnswerKind> kind(Entry entry) {
    return switch (entry.act()) {
      case ACCEPT, PROMISE ->
          Optional.of(entry.condition().isEmpty() ? AnswerKind.ACCEPT : AnswerKind.PARTLY);
      case REJECT -> Optional.of(AnswerKind.REJECT);
      case PROPOSE -> Optional.of(AnswerKind.COUNTER);
      case DECLINE -> Optional.of(AnswerKind.EVADE);
      default -> Optional.empty();
    };
  }
}
