package travaux.extraction.acts;

import java.util.ArrayList;
import java.util.List;
import travaux.negotiation.Entry;
import travaux.negotiation.Span;

/** Contents that end or begin next to the quotation mark that one of their own marks lacks. */
final class HangingMarks {

  private static final String DOUBLE = "\"“”„«»";

  private static final String STOPS = ".,;:!?…";

  /** Stops between the last word and its closing mark. */
  private static final int MOST_STOPS = 2;

  private final String text;

  HangingMarks(String text) {
    this.text = text;
  }

  /** "The “great” plan": takes in the mark beside the content that makes a pair. */
  Entry closed(Entry entry) {
    int opened = 0;
    int missing = 0;
    for (Span span : entry.what()) {
      for (int i = span.start(); i < span.end(); i++) {
        if (isMark(i) && opens(i)) {
          opened++;
        } else if (isMark(i) && opened > 0) {
          opened--;
        } else if (isMark(i)) {
          missing++;
        }
      }
    }
    if (opened + missing != 1) {
      return entry;
    }
    List<Span> what = new ArrayList<>(entry.what());
    Span first = what.getFirst();
    if (missing == 1 && isMark(first.start() - 1) && opens(first.start() - 1)) {
      what.set(0, new Span(first.start() - 1, first.end()));
    }
    int mark = behindStops(what.getLast().end());
    if (opened == 1 && isMark(mark) && !opens(mark)) {
      what.set(what.size() - 1, new Span(what.getLast().start(), mark + 1));
    }
    return what.equals(entry.what()) ? entry : entry.saying(what);
  }

  private int behindStops(int end) {
    int at = end;
    while (at < text.length() && at < end + MOST_STOPS && STOPS.indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return at;
  }

  private boolean isMark(int at) {
    return at >= 0 && at < text.length() && DOUBLE.indexOf(text.charAt(at)) >= 0;
  }

  /** By its place: the form may be straight, or the wrong one. */
  private boolean opens(int at) {
    boolean free =
        at == 0
            || Character.isWhitespace(text.charAt(at - 1))
            || "([—–-".indexOf(text.charAt(at - 1)) >= 0;
    return free && at + 1 < text.length() && !Character.isWhitespace(text.charAt(at + 1));
  }
}
