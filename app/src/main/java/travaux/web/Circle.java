package travaux.web;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import travaux.Parts;
import travaux.negotiation.Act;
import travaux.present.SafeText;
import travaux.web.pages.Addresses;
import travaux.web.pages.Picture;

/** Draws who acts towards whom: parties in a circle, an arrow for what one does to another. */
final class Circle {

  private static final int PARTIES = 12;
  private static final int BOX = 150;
  private static final int HEIGHT = 34;
  private static final int RADIUS_X = 370;
  private static final int RADIUS_Y = 250;
  private static final Set<Act> AGAINST =
      EnumSet.of(
          Act.REJECT,
          Act.WARN,
          Act.ACCUSE,
          Act.DENY,
          Act.DECLINE,
          Act.PROTEST,
          Act.SANCTION,
          Act.MOBILIZE,
          Act.COERCE,
          Act.ASSAULT);
  private static final Set<Act> WITH =
      EnumSet.of(
          Act.PROPOSE,
          Act.ACCEPT,
          Act.PROMISE,
          Act.SUPPORT,
          Act.MEET,
          Act.COOPERATE,
          Act.AID,
          Act.RETREAT);

  private Circle() {}

  /** What one party does towards another. */
  record Between(String who, String whom, int count, int against, int with) {

    String css() {
      return against * 2 > count ? "against" : with * 2 > count ? "with" : "mixed";
    }

    String words() {
      return SafeText.oneLine(who + " → " + whom) + ": " + count + (count == 1 ? " act" : " acts");
    }

    String href() {
      return "/between?who=" + Addresses.encoded(who) + "&whom=" + Addresses.encoded(whom);
    }
  }

  /** Returns what parties do towards each other, the most first. */
  static List<Between> between(List<Parts.Towards> all) {
    Map<List<String>, long[]> counts = new LinkedHashMap<>();
    for (Parts.Towards each : all) {
      if (!each.who().equals(each.whom())) {
        long[] count = counts.computeIfAbsent(List.of(each.who(), each.whom()), key -> new long[3]);
        count[0] += each.count();
        count[1] += AGAINST.contains(each.act()) ? each.count() : 0;
        count[2] += WITH.contains(each.act()) ? each.count() : 0;
      }
    }
    return counts.entrySet().stream()
        .map(e ->
            new Between(
                e.getKey().get(0),
                e.getKey().get(1),
                (int) e.getValue()[0],
                (int) e.getValue()[1],
                (int) e.getValue()[2]))
        .sorted(
            Comparator.comparingInt(Between::count)
                .reversed()
                .thenComparing(Between::who)
                .thenComparing(Between::whom))
        .toList();
  }

  /** Returns the picture, or null when nobody acts towards anybody. */
  static @Nullable Picture of(List<Between> all) {
    Map<String, Integer> sums = new TreeMap<>();
    for (Between each : all) {
      sums.merge(each.who(), each.count(), Integer::sum);
      sums.merge(each.whom(), each.count(), Integer::sum);
    }
    List<String> parties =
        sums.entrySet().stream()
            .sorted((a, b) -> b.getValue() - a.getValue())
            .limit(PARTIES)
            .map(Map.Entry::getKey)
            .toList();
    List<Picture.Shape> shapes = new ArrayList<>();
    for (Between each : all) {
      int from = parties.indexOf(each.who());
      int to = parties.indexOf(each.whom());
      if (from >= 0 && to >= 0) {
        shapes.add(arrow(each, from, to, parties.size()));
      }
    }
    if (shapes.isEmpty()) {
      return null;
    }
    for (int i = 0; i < parties.size(); i++) {
      String name = SafeText.oneLine(parties.get(i));
      String shown = name.length() > 18 ? name.substring(0, 17) + "…" : name;
      shapes.add(
          new Picture.Box(
              x(i, parties.size()) - BOX / 2,
              y(i, parties.size()) - HEIGHT / 2,
              BOX,
              HEIGHT,
              "node",
              List.of(shown),
              Addresses.acts(parties.get(i), ""),
              name + ": all acts"));
    }
    return new Picture(
        "Who acts towards whom; the table below says the same",
        2 * RADIUS_X + BOX + 40,
        2 * RADIUS_Y + HEIGHT + 40,
        shapes);
  }

  private static Picture.Arrow arrow(Between each, int from, int to, int parties) {
    double x1 = x(from, parties);
    double y1 = y(from, parties);
    double x2 = x(to, parties);
    double y2 = y(to, parties);
    // It ends at the border of the box, where its head is seen.
    double toBorder = border(x2 - x1, y2 - y1);
    return new Picture.Arrow(
        (int) (x1 + (x2 - x1) * toBorder),
        (int) (y1 + (y2 - y1) * toBorder),
        (int) (x2 - (x2 - x1) * toBorder),
        (int) (y2 - (y2 - y1) * toBorder),
        "tie " + each.css(),
        Math.min(8, 1 + each.count() / 2),
        (int) Math.min(26, Math.hypot(x2 - x1, y2 - y1) / 9),
        each.href(),
        each.words());
  }

  private static double border(double dx, double dy) {
    double inX = dx == 0 ? 1 : (BOX / 2.0 + 8) / Math.abs(dx);
    double inY = dy == 0 ? 1 : (HEIGHT / 2.0 + 8) / Math.abs(dy);
    return Math.min(0.45, Math.min(inX, inY));
  }

  private static int x(int i, int parties) {
    return (int) (RADIUS_X + BOX / 2 + 20 + RADIUS_X * Math.sin(angle(i, parties)));
  }

  private static int y(int i, int parties) {
    return (int) (RADIUS_Y + HEIGHT / 2 + 20 - RADIUS_Y * Math.cos(angle(i, parties)));
  }

  /** Those that act most stand far from each other, so that their arrows are long. */
  private static double angle(int i, int parties) {
    int stride = Math.max(1, parties * 2 / 5);
    while (BigInteger.valueOf(stride).gcd(BigInteger.valueOf(parties)).intValue() > 1) {
      stride++;
    }
    return 2 * Math.PI * (i * stride % parties) / parties;
  }
}
