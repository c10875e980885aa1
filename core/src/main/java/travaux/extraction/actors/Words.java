package travaux.extraction.actors;

import java.util.Locale;
import java.util.Set;
import travaux.language.Token;

/** The closed classes of words by which actors are told. */
final class Words {

  /** Nouns that mean a party when one qualifies them ("the Bordurian delegation"). */
  static final Set<String> COLLECTIVES =
      words(
          """
          government administration authority delegation embassy ministry department
          leadership regime cabinet side team mission state country nation power force troop
          army military navy republic capital federation alliance bloc union member
          organisation organization agency commission council secretariat party presidency
          office kingdom coalition camp executive
          """);

  /** Collectives that with other words mean one person: "chief executive", "board member". */
  static final Set<String> INDIVIDUALS = Set.of("executive", "member");

  /** Bodies of people that one of them leads ("the Brandt administration"). */
  static final Set<String> LED =
      Set.of("administration", "government", "regime", "cabinet", "presidency");

  /** Collectives that a party's adjective makes the party itself, even from within "in". */
  static final Set<String> RULING =
      Set.of(
          "government",
          "leadership",
          "authority",
          "authorities",
          "administration",
          "regime",
          "official",
          "leader");

  /** Two-word collectives are found by their last word; these first words change the meaning. */
  static final Set<String> INDEPENDENT =
      words(
          """
          opposition separatist rebel dissident exiled exile business independent religious
          church state-run insurgent breakaway media news pro anti neighboring neighbouring
          allied non
          """);

  static final Set<String> FORMER =
      words(
          """
          former ex then onetime one-time retired ousted late erstwhile previous past
          """);

  /** Words that make a following or preceding name an institute, and its people experts. */
  static final Set<String> INSTITUTE =
      words(
          """
          institute institution university centre center foundation college academy school
          tank think endowment laboratory faculty research studies charity consultancy consulting
          analysis economics
          """);

  /** Words that end the names of organisations and works, never of persons. */
  static final Set<String> ORGANISATION =
      words(
          """
          news ministry bank union group party corp corporation company inc ltd co plc pact agency
          times post journal press council court congress parliament department office
          association federation committee commission assembly house senate forum fund network
          radio television tv sea ocean river island islands peninsula war treaty act charter
          agreement accord declaration summit conference initiative plan programme program
          street square palace airport city province region republic state states army navy
          force forces guard workers airlines motors electronics industries review security
          affairs trade minister president secretary talks crisis day week east west north
          south europe asia africa america world coalition front movement league alliance
          authority service bureau board club mission embassy constitution article protocol
          minutes process dialogue track stream line zone institute institution university
          centre center foundation college academy school endowment report media gazette
          herald economics business capital research info securities partners consulting holdings
          analytics associates magazine insurance defense defence foreign national international general organization
          organisation system missile resolution convention staff command
          twitter facebook instagram youtube telegram weibo
          """);

  /** Offices that are bodies: what stands behind them is a name, but of no person. */
  static final Set<String> BODIES =
      words(
          """
          firm company newspaper paper tank manufacturer operator opposition broadcaster outlet
          bank university movement website magazine group party union agency institute daily
          rebel consultancy maker carrier producer network channel
          """);

  /** Surnames that are offices or months: part of a name that they end. */
  static final Set<String> SURNAMES =
      words(
          """
          may march bishop shah king judge major dean marshall pope price baker farmer cook
          butler driver miner teacher page
          """);

  /** Those that do not act: an organisation's name does not end in them. */
  static final Set<String> THINGS =
      words(
          """
          pact times sea ocean river island islands peninsula war treaty act charter agreement
          accord declaration summit conference initiative plan programme program street square
          airport city province region security affairs trade talks crisis day week east west
          north south world constitution article protocol minutes process dialogue track
          stream line zone report defense defence foreign national international general
          system missile resolution convention minister president secretary review
          """);

  static final Set<String> CALENDAR =
      words(
          """
          monday tuesday wednesday thursday friday saturday sunday january february march
          april may june july august september october november december christmas easter
          ramadan gmt am pm
          """);

  /** What stands before a name of a person and is no office. */
  static final Set<String> COURTESY =
      words(
          """
          mr mr. mister mrs mrs. ms ms. miss dr dr. prof prof. hon hon. sir lady lord madame
          monsieur herr frau señor señora signor signora comrade rep.
          reps. sen. sens. gov. gen. lt. col. adm. capt. maj. sgt. amb. rev.
          """);

  /** Courtesies that are offices, which speak for somebody. */
  static final Set<String> OFFICIAL_TITLES =
      words(
          """
          rep. reps. sen. sens. gov. gen. lt. col. adm. capt. maj. amb.
          """);

  static final Set<String> WOMEN =
      words(
          """
          woman mother sister wife daughter grandmother widow actress queen princess duchess
          spokeswoman chairwoman congresswoman businesswoman policewoman housewife baroness
          """);

  static final Set<String> MEN =
      words(
          """
          man father brother husband son grandfather widower actor king prince duke sheikh
          congressman businessman policeman fisherman pope cardinal
          """);

  static final Set<String> FEMALE =
      Set.of("mrs", "mrs.", "ms", "ms.", "miss", "lady", "madame", "frau", "señora", "signora");
  static final Set<String> MALE =
      Set.of("mr", "mr.", "mister", "sir", "lord", "monsieur", "herr", "señor", "signor");

  /** Verbs whose subjects speak or think. */
  static final Set<String> SPEECH =
      words(
          """
          say tell add write warn ask stress insist note claim argue explain announce declare
          demand urge reject accuse deny complain admit believe think hope want emphasize
          emphasise reiterate repeat state suggest respond reply answer call meet agree refuse
          criticize criticise promise threaten propose offer express tweet comment conclude
          describe point recall welcome condemn vow pledge acknowledge confirm speak talk
          """);

  static final Set<String> FIRST_PERSON =
      words(
          """
          i me my mine myself we us our ours ourselves
          """);

  private Words() {}

  private static Set<String> words(String list) {
    return Set.of(list.strip().split("\\s+"));
  }

  static String low(Token token) {
    return token.form().toLowerCase(Locale.ROOT);
  }

  static boolean isCapitalised(Token token) {
    return Character.isUpperCase(token.form().charAt(0));
  }

  static boolean isPossessiveMark(Token token) {
    return token.pos().equals("POS") || token.form().equals("'s") || token.form().equals("’s");
  }
}
