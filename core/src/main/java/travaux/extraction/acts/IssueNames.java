package travaux.extraction.acts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import travaux.negotiation.Entry;
import travaux.negotiation.IssueMention;
import travaux.negotiation.Span;

/** Gives acts the names of the matters that they are about. */
public final class IssueNames {

  /** Which share of a content a matter takes that names it. */
  private static final double MOST = 0.6;

  private IssueNames() {}

  /**
   * Returns the entries with the names of the matters that their contents are, or that make up most
   * of them: what stands beside a matter ("closer to the border") is no part of its name.
   *
   * @param all what {@link IssueMentions#find} found
   */
  public static List<Entry> named(List<FoundMatter> all, List<Entry> entries) {
    return entries.stream().map(entry -> named(entry, all)).toList();
  }

  private static Entry named(Entry entry, List<FoundMatter> all) {
    if (entry.issue() == null || entry.what().size() != 1) {
      return entry;
    }
    Span what = entry.what().get(0);
    boolean deed = Deeds.are(entry.act());
    List<FoundMatter> done =
        all.stream()
            .filter(each -> deed && each.mention().words().overlaps(what))
            .filter(each -> entry.trigger().stream().anyMatch(each.head()::overlaps))
            .toList();
    if (done.size() == 1) {
      return entry.about(done.get(0).mention().name());
    }
    List<FoundMatter> tops = all.stream().filter(each -> each.tops(what)).toList();
    if (tops.size() == 1) {
      return entry.about(tops.get(0).name(what, deed));
    }
    List<FoundMatter> heads = all.stream().filter(each -> what.contains(each.head())).toList();
    if (heads.size() == 1 && heads.get(0).isOf(entry.issue())) {
      return entry.about(heads.get(0).name(what, deed));
    }
    List<IssueMention> inside =
        all.stream().map(FoundMatter::mention).filter(m -> m.words().overlaps(what)).toList();
    // "Approve the withdrawal": the approval, of which the withdrawal is a part.
    return inside.stream()
        .filter(one -> inside.stream().allMatch(each -> one.words().contains(each.words())))
        .filter(one -> what.contains(one.words()))
        .filter(one -> one.words().length() >= MOST * what.length())
        .findFirst()
        .map(one -> entry.about(one.name()))
        .orElse(entry);
  }

  /**
   * Returns the mentions that no act with this issue has as its content, in text order.
   *
   * @param all what {@link IssueMentions#find} found
   */
  public static List<IssueMention> untold(List<FoundMatter> all, List<Entry> entries) {
    Map<String, List<Span>> told = new HashMap<>();
    for (Entry entry : entries) {
      if (entry.issue() != null) {
        told.computeIfAbsent(entry.issue(), key -> new ArrayList<>()).addAll(entry.what());
      }
    }
    List<IssueMention> untold = new ArrayList<>();
    for (FoundMatter found : all) {
      IssueMention matter = found.mention();
      List<Span> before = told.computeIfAbsent(matter.name(), key -> new ArrayList<>());
      if (before.stream().noneMatch(span -> span.overlaps(matter.words()))) {
        untold.add(matter);
        before.add(matter.words());
      }
    }
    return untold;
  }
}
