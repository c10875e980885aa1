package travaux.linking;

import java.util.List;
import java.util.Set;

/** Given names and their short forms. */
final class GivenNames {

  private static final List<Set<String>> SAME =
      List.of(
          Set.of("anthony", "tony", "antony"),
          Set.of("william", "bill", "will", "billy"),
          Set.of("robert", "bob", "rob", "bobby"),
          Set.of("richard", "dick", "rick", "rich"),
          Set.of("james", "jim", "jimmy", "jamie"),
          Set.of("joseph", "joe"),
          Set.of("michael", "mike", "mick"),
          Set.of("thomas", "tom", "tommy"),
          Set.of("charles", "charlie", "chuck"),
          Set.of("edward", "ed", "ted", "eddie"),
          Set.of("daniel", "dan", "danny"),
          Set.of("david", "dave"),
          Set.of("donald", "don"),
          Set.of("samuel", "sam"),
          Set.of("benjamin", "ben"),
          Set.of("stephen", "steven", "steve"),
          Set.of("christopher", "chris"),
          Set.of("christine", "christina", "chris"),
          Set.of("nicholas", "nick", "nicolas"),
          Set.of("andrew", "andy", "drew"),
          Set.of("gregory", "greg"),
          Set.of("jeffrey", "geoffrey", "jeff", "geoff"),
          Set.of("kenneth", "ken"),
          Set.of("lawrence", "larry"),
          Set.of("matthew", "matt"),
          Set.of("peter", "pete"),
          Set.of("philip", "phillip", "phil"),
          Set.of("timothy", "tim"),
          Set.of("victoria", "vicky"),
          Set.of("katherine", "catherine", "kate", "kathy", "cathy"),
          Set.of("elizabeth", "liz", "beth", "betty"),
          Set.of("margaret", "maggie", "meg"),
          Set.of("susan", "sue"),
          Set.of("deborah", "debra", "debbie"),
          Set.of("alexander", "aleksandr", "oleksandr", "alex", "sasha"),
          Set.of("vladimir", "volodymyr"),
          Set.of("sergei", "serhiy"),
          Set.of("dmitry", "dmytro"),
          Set.of("nikolai", "mykola"),
          Set.of("mikhail", "mykhailo"));

  private GivenNames() {}

  static boolean areShortFor(String a, String b) {
    return SAME.stream().anyMatch(set -> set.contains(a) && set.contains(b));
  }
}
