package travaux.cli;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import travaux.NewFile;
import travaux.analysis.Lot;
import travaux.analysis.SpeakingOrder;
import travaux.analysis.SpeakingOrder.Exchange;
import travaux.negotiation.Identity;

/**
 * The log of a speaking order: a text file whose lines have fields with tabs between.
 *
 * <pre>
 * order     fisher-yates-sha256-1
 * seed      (the published seed)
 * name      (one line for each name)
 * exchange  (time) (who logged it) (SHA-256 of all bytes before this line) (names of the ring)
 * </pre>
 *
 * <p>An exchange is logged only with the consent of all in it; the hash shows whether a line before
 * it was changed later.
 */
final class OrderLog {

  /**
   * One exchange as it was logged.
   *
   * @param at when, such as 2031-05-04T10:00:00Z
   * @param who the person who logged it
   */
  record Logged(String at, String who, Exchange exchange) {}

  private static final String TAB = "\t";
  private static final int FIELDS_BEFORE_NAMES = 4;

  private final Path path;
  private SpeakingOrder order = new SpeakingOrder("", List.of(), List.of());
  private final List<Logged> logged = new ArrayList<>();

  private OrderLog(Path path) {
    this.path = path;
  }

  /** Writes the log of an order that nobody has exchanged yet; a file that is there stays. */
  static void create(Path path, String seed, List<String> names) {
    StringBuilder text = new StringBuilder("order\t" + Lot.ALGORITHM + "\nseed\t" + seed + "\n");
    names.forEach(name -> text.append("name\t").append(name).append('\n'));
    write(path, text.toString(), true);
  }

  /** Opens a log. */
  static OrderLog open(Path path) {
    OrderLog log = new OrderLog(path);
    log.read(text(path));
    return log;
  }

  SpeakingOrder order() {
    return order;
  }

  List<Logged> logged() {
    return List.copyOf(logged);
  }

  /** Logs an exchange. */
  void add(Exchange exchange, String at, String who) {
    order = order.with(exchange);
    logged.add(new Logged(at, who, exchange));
    String before = text(path);
    String line =
        String.join(TAB, "exchange", at, field(who), Identity.sha256(before))
            + TAB
            + String.join(TAB, exchange.ring())
            + "\n";
    write(path, before + line, false);
  }

  /**
   * Returns a text that can be a field.
   *
   * @throws WrongUseException when it has a tab or a line break, or is blank
   */
  static String field(String text) {
    if (text.isBlank() || text.chars().anyMatch(c -> c < ' ')) {
      throw new WrongUseException(
          "\"" + text.strip() + "\" cannot be logged: it is blank, or has a tab or a line break.");
    }
    return text;
  }

  private void read(String text) {
    String seed = "";
    List<String> names = new ArrayList<>();
    StringBuilder before = new StringBuilder();
    int number = 0;
    for (String line : text.lines().toList()) {
      number++;
      String[] fields = line.split(TAB, -1);
      switch (fields[0]) {
        case "order" ->
            check(
                fields.length == 2 && fields[1].equals(Lot.ALGORITHM),
                number,
                "only orders by " + Lot.ALGORITHM + " can be shown");
        case "seed" -> seed = one(fields, number);
        case "name" -> names.add(one(fields, number));
        case "exchange" -> {
          check(fields.length > FIELDS_BEFORE_NAMES + 1, number, "an exchange takes two names");
          boolean whole =
              fields[FIELDS_BEFORE_NAMES - 1].equals(Identity.sha256(before.toString()));
          check(whole, number, "what stands before this line was changed after it was logged");
          List<String> ring = Arrays.asList(fields).subList(FIELDS_BEFORE_NAMES, fields.length);
          logged.add(new Logged(fields[1], fields[2], new Exchange(ring, ring)));
        }
        default -> check(false, number, "\"" + fields[0] + "\" is no line of a speaking order");
      }
      before.append(line).append('\n');
    }
    check(!names.isEmpty(), number, "no name was drawn");
    order = new SpeakingOrder(seed, names, List.of());
    for (Logged each : logged) {
      order = order.with(each.exchange());
    }
  }

  private String one(String[] fields, int number) {
    check(fields.length == 2, number, "\"" + fields[0] + "\" has one field");
    return fields[1];
  }

  private void check(boolean holds, int line, String fault) {
    if (!holds) {
      throw new WrongUseException(path + ":" + line + ": " + fault + ".");
    }
  }

  private static String text(Path path) {
    try {
      return Files.readString(path, StandardCharsets.UTF_8);
    } catch (CharacterCodingException e) {
      throw new WrongUseException(path + " is no log of a speaking order: it is not UTF-8.");
    } catch (IOException e) {
      throw new WrongUseException(path + " cannot be read. Maybe draw an order first.");
    }
  }

  private static void write(Path path, String text, boolean isNew) {
    NewFile.Writing writing = part -> Files.writeString(part, text, StandardCharsets.UTF_8);
    if (isNew) {
      NewFile.create(path, writing);
    } else {
      NewFile.write(path, writing);
    }
  }
}
