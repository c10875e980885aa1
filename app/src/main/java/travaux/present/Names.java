package travaux.present;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which names mean the same person, party or issue, as people have said, one after the other. What
 * a document calls somebody stays in the document; this tells what the record calls them.
 */
public final class Names {

  private final Map<String, Role> roles = new HashMap<>();
  private final Map<String, Set<List<String>>> apart = new HashMap<>();

  /** Names of which nobody has said anything. */
  public Names() {}

  /**
   * Takes what somebody said.
   *
   * @param kind {@link Happening#MERGED}, {@link Happening#SPLIT} or {@link Happening#RELABELLED}
   * @param role person, party or issue
   * @param to the name that counts: of a split, the one that the other was merged into
   * @param from the other name
   */
  public void take(String kind, String role, String to, String from) {
    Role names = roles.computeIfAbsent(role, key -> new Role());
    switch (kind) {
      case Happening.MERGED -> {
        apart(role).remove(pair(to, from));
        names.merge(to, from);
      }
      case Happening.SPLIT -> {
        apart(role).add(pair(to, from));
        names.split(to, from);
      }
      case Happening.RELABELLED -> names.relabel(from, to);
      default -> throw new IllegalArgumentException(kind + " is not about names");
    }
  }

  /** Takes that one of two names means somebody else in some lines: they are not the same. */
  public void tell(String role, String to, String from) {
    apart(role).add(pair(to, from));
  }

  /** Returns whether people have said anything of names in a role. */
  public boolean isSaid(String role) {
    return roles.containsKey(role);
  }

  /** Returns what the record calls what a document calls so. */
  public String of(String role, String name) {
    Role names = roles.get(role);
    return names == null ? name : names.of(name);
  }

  /** Returns what the record calls it, or null for null. */
  @Nullable String orNull(String role, @Nullable String name) {
    return name == null ? null : of(role, name);
  }

  /** Returns whether one name was merged into another, so that it can be taken out again. */
  public boolean isMerged(String role, String into, String name) {
    Role names = roles.get(role);
    return names != null && names.part(into, name) != null;
  }

  /** Returns the pairs of names in a role that people said are not the same, each in order. */
  public Set<List<String>> apart(String role) {
    return apart.computeIfAbsent(role, key -> new HashSet<>());
  }

  private static List<String> pair(String a, String b) {
    return a.compareTo(b) < 0 ? List.of(a, b) : List.of(b, a);
  }

  /** The names of one role: trees of names that mean the same, whose roots may have a label. */
  private static final class Role {
    private final Map<String, String> parents = new HashMap<>();
    private final Map<String, String> labels = new HashMap<>();

    String of(String name) {
      String root = root(name);
      return labels.getOrDefault(root, root);
    }

    void merge(String to, String from) {
      String target = named(to).stream().sorted().findFirst().orElse(root(to));
      for (String root : named(from)) {
        if (!root.equals(target)) {
          parents.put(root, target);
        }
      }
    }

    void split(String to, String from) {
      String part = part(to, from);
      if (part != null) {
        parents.remove(part);
      }
    }

    void relabel(String old, String name) {
      named(old).forEach(root -> labels.put(root, name));
    }

    @Nullable String part(String into, String name) {
      return parents.keySet().stream()
          .filter(part -> labels.getOrDefault(part, part).equals(name) && of(part).equals(into))
          .sorted()
          .findFirst()
          .orElse(null);
    }

    private String root(String name) {
      String at = name;
      for (String up = parents.get(at); up != null; up = parents.get(at)) {
        at = up;
      }
      return at;
    }

    /** Returns the roots that are called so now. */
    private Set<String> named(String name) {
      Set<String> named = new HashSet<>();
      for (String each : List.copyOf(labels.keySet())) {
        if (!parents.containsKey(each) && name.equals(labels.get(each))) {
          named.add(each);
        }
      }
      if (of(name).equals(name)) {
        named.add(root(name));
      }
      return named;
    }
  }
}
