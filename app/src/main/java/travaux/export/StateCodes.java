package travaux.export;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** ISO 3166-1 alpha-3 codes of states by their English short names. Immutable. */
final class StateCodes {

  /** Names of ours that differ from those of the ISO list in the JDK. */
  private static final Map<String, String> OTHERS =
      Map.ofEntries(
          Map.entry("Bosnia and Herzegovina", "BIH"),
          Map.entry("Cape Verde", "CPV"),
          Map.entry("Czech Republic", "CZE"),
          Map.entry("Czechia", "CZE"),
          Map.entry("Democratic Republic of the Congo", "COD"),
          Map.entry("Republic of the Congo", "COG"),
          Map.entry("East Timor", "TLS"),
          Map.entry("Hong Kong", "HKG"),
          Map.entry("Holy See", "VAT"),
          Map.entry("Ivory Coast", "CIV"),
          Map.entry("Kosovo", "XKX"),
          Map.entry("Macau", "MAC"),
          Map.entry("Micronesia", "FSM"),
          Map.entry("Myanmar", "MMR"),
          Map.entry("Palestine", "PSE"),
          Map.entry("Palestinian Authority", "PSE"),
          Map.entry("Saint Kitts and Nevis", "KNA"),
          Map.entry("Saint Lucia", "LCA"),
          Map.entry("Saint Vincent and the Grenadines", "VCT"),
          Map.entry("Sao Tome and Principe", "STP"),
          Map.entry("São Tomé and Príncipe", "STP"),
          Map.entry("Trinidad and Tobago", "TTO"),
          Map.entry("Antigua and Barbuda", "ATG"),
          Map.entry("Turkey", "TUR"),
          Map.entry("Türkiye", "TUR"));

  private final Map<String, String> codes = new HashMap<>(OTHERS);

  StateCodes() {
    for (String code : Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2)) {
      Locale state = new Locale.Builder().setRegion(code).build();
      codes.putIfAbsent(state.getDisplayCountry(Locale.ENGLISH), state.getISO3Country());
    }
  }

  /** Returns the code of the state with that name; empty when it is none. */
  Optional<String> of(String party) {
    return Optional.ofNullable(codes.get(party));
  }
}
