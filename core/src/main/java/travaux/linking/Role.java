package travaux.linking;

import java.util.Locale;

/** What a name is the name of. */
public enum Role {
  PARTY,
  PERSON,
  ISSUE,
  INSTRUMENT,
  /** What documents call a party by what it is: "the union". */
  SIDE;

  /** Returns the role as corrections and the store's tables write it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
