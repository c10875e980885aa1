package travaux.extraction.actors;

import java.util.Locale;
import java.util.Set;

/**
 * Given names that only women or only men bear, of many languages. Names of both ("Kim", "Andrea",
 * "Jean", "Robin") are left out: nothing is known of them.
 */
final class FirstNames {

  private static final Set<String> WOMEN =
      words(
          """
          ada adele agnes agnieszka aisha alexandra alice alicia alison amalia amanda amelia amina
          amy ana anastasia angela anita anja ann anna anne annette antonia astrid aysha ayse
          barbara beata beatrice bella birgit brenda bridget brigitte camilla carmen carol
          carolina caroline catherine cecilia charlotte christina christine clara claire claudia
          cristina daniela deborah denise diana dilma dolores donna dora doris dorothy edith
          ekaterina elena eleanor elisabeth elizabeth ella ellen elsa emily emma erika esther eva
          evelyn farah fatima federica fiona florence frances frida galina gertrude giorgia gloria
          grace greta gudrun hanna hannah heather heidi helen helena helga hillary ida ilse inga
          ingrid irene irina isabel isabella ivana jacqueline jane janet janice jennifer jessica
          joan joanna johanna josephine judith julia julie karen karin karla katarina kate
          katharina katherine kathleen kathryn katja katrin kristen kristin kristina laila larisa
          laura leila lena linda lisa louise lucia lucy ludmila lydia madeleine magdalena margaret
          margarita maria marianne marie marina marta martha martina mary matilda megan melanie
          melissa michelle miriam monica monika nadia nancy natalia natalie natasha nina nora olga
          olivia pamela patricia paula pauline petra priya rachel rebecca regina renate rita rosa
          rose roza ruth sabine samantha sandra sara sarah sharon sheila silvia simone sofia sonia
          sophia sophie stella stephanie susan susanne svetlana sylvia tamara tania tatiana teresa
          theresa tina ursula valentina valerie vanessa vera veronica victoria viola violet
          virginia yasmin yulia zainab zeynep zoe
          nikki marielle naomi noor nour rania samira hala hanan leyla meryem
          aleksandra ksenia olena oksana iryna kateryna nataliya svitlana ludmilla jadwiga
          malgorzata zofia federika benedetta chiara francesca paola inès inés pilar
          mercedes consuelo guadalupe ximena beatriz fernanda luisa michaela ulrike
          claudine delphine sylvie monique nathalie dominika zuzana
          penelope rosemary tracey wendy yvonne yvette

          """);

  private static final Set<String> MEN =
      words(
          """
          aaron abdul abdullah abraham adam adrian ahmad ahmed alan albert alberto alejandro
          aleksandr alexander alfred ali andreas andrei andrew angus anthony anton antonio arnold
          arthur asif bashar benjamin bernard bernd bill boris brian bruce bruno carl carlos
          charles christopher clemens colin craig daniel dave david dennis diego dieter dimitri
          dmitri dmitry donald douglas edgar eduardo edward edwin emil emmanuel enrique eric erich
          erik ernest ernst eugene farid felix ferdinand fernando frank franz frederick friedrich
          fritz fyodor gabor gareth gary geoffrey georg george gerald gerhard gilbert giovanni
          giuseppe graham gregory guido gunter gustav hans harald harold hassan heinrich heinz
          helmut henri henry herbert hermann horst howard hubert hugo hussein ian ibrahim igor
          isaac ismail ivan ivo jack jacob jakob james janos jason javier jeffrey jens jeremy
          jerry jim joachim joe johann john jonathan jorge jose josef joseph juan julio jürgen
          karl keith kenneth kevin khalid klaus konrad konstantin kurt larry lars laszlo lawrence
          leo leonard leonid leopold louis ludwig luigi luis luke magnus mahmoud manuel marco
          marcus mario mark markus martin matthew matthias maurice max maximilian mehmet michael
          miguel mikhail mohamed mohammad mohammed muhammad mustafa neil nicholas nikolai nikolas
          noah norbert oleg oliver omar oscar oskar osman otto pablo patrick paul pavel pedro
          peter philip pierre pietro piotr rafael ralph ramon raymond reinhard ricardo richard
          robert roberto roger roland roman ronald rudolf rupert samuel sebastian sergei sergey
          sigmund simon stanislav stefan stephen steve steven stuart sven tariq theodore thomas
          timothy tobias tom tomas udo ulrich umar vaclav valentin viktor vincent vitaly vladimir
          mitch chuck ted ron rex hugh nigel gavin duncan malcolm alistair
          taro hiroshi takeshi kenji imran
          ahmet abdulla bülent süleyman hamid ashraf hamad khalifa salman faisal
          saud nasser anwar benyamin binyamin ehud ariel shimon
          petro volodymyr vitali oleksandr serhiy dmytro mykola bohdan
          kofi nelson desmond paulo nicolás andrés
          françois jean-claude jean-yves jacques laurent alain bertrand édouard gérard guillaume
          hervé yves lech jarosław tadeusz wojciech zbigniew miroslav zdenek gyula sándor
          volker walter werner wilhelm william wolfgang yusuf yuri zoltan
          """);

  private FirstNames() {}

  private static Set<String> words(String list) {
    return Set.of(list.strip().split("\\s+"));
  }

  /** Returns what the first of the given names tells, without regard to titles. */
  static Named.Gender gender(String given) {
    String first = GivenNames.first(given).toLowerCase(Locale.ROOT);
    if (WOMEN.contains(first)) {
      return Named.Gender.FEMALE;
    }
    return MEN.contains(first) ? Named.Gender.MALE : Named.Gender.UNKNOWN;
  }
}
