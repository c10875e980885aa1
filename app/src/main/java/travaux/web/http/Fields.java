package travaux.web.http;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Named values of an address or a form, each name with all its values in order. */
public final class Fields {

  private final Map<String, List<String>> values;

  private Fields(Map<String, List<String>> values) {
    this.values = values;
  }

  /** Returns fields without any value. */
  public static Fields none() {
    return new Fields(Map.of());
  }

  /** Parses {@code a=1&b=2}; what is no such pair or badly escaped is left out. */
  public static Fields parse(@Nullable String query) {
    Map<String, List<String>> values = new LinkedHashMap<>();
    if (query != null) {
      for (String pair : query.split("&")) {
        int equals = pair.indexOf('=');
        if (equals > 0) {
          try {
            add(values, decode(pair.substring(0, equals)), decode(pair.substring(equals + 1)));
          } catch (IllegalArgumentException e) {
            // A broken escape: no browser sends one, and no page needs it.
            continue;
          }
        }
      }
    }
    return new Fields(values);
  }

  static Fields of(Map<String, List<String>> values) {
    return new Fields(values);
  }

  static void add(Map<String, List<String>> values, String name, String value) {
    values.computeIfAbsent(name, key -> new ArrayList<>()).add(value);
  }

  static String decode(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }

  /** Returns the first value without blanks around it, or null when it is missing or blank. */
  public @Nullable String get(String name) {
    List<String> all = values.get(name);
    return all == null || all.get(0).isBlank() ? null : all.get(0).strip();
  }

  /** Returns the first value without blanks around it, or an empty text. */
  public String text(String name) {
    String value = get(name);
    return value == null ? "" : value;
  }

  /** Returns the first value as it was sent, or an empty text. */
  public String whole(String name) {
    List<String> all = values.get(name);
    return all == null ? "" : all.get(0);
  }

  /** Returns all values that are not blank. */
  public List<String> all(String name) {
    return values.getOrDefault(name, List.of()).stream()
        .map(String::strip)
        .filter(value -> !value.isEmpty())
        .toList();
  }

  /** Returns a number, or the other one when there is none that fits. */
  public long number(String name, long other) {
    String value = get(name);
    return value != null && value.matches("\\d{1,18}") ? Long.parseLong(value) : other;
  }

  /** Returns all names with their values as they were sent, in order. */
  public List<Map.Entry<String, String>> all() {
    List<Map.Entry<String, String>> all = new ArrayList<>();
    values.forEach((name, each) -> each.forEach(value -> all.add(Map.entry(name, value))));
    return all;
  }

  /** Returns whether a name has a value. */
  public boolean has(String name) {
    return get(name) != null;
  }
}
