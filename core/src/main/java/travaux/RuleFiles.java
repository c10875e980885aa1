package travaux;

import java.util.List;
import travaux.extraction.Extraction;
import travaux.extraction.RuleCheck;
import travaux.extraction.actors.ActorList;
import travaux.extraction.quotes.CueList;
import travaux.extraction.rules.RuleFault;
import travaux.extraction.rules.Rules;
import travaux.language.Parser;

/** Checks rule files: the front door for people who write rules. */
public final class RuleFiles {

  private RuleFiles() {}

  /**
   * Runs the examples of a rule file with the shipped lists of actors and cues.
   *
   * @param name the file's name, for messages
   * @param text the file's text
   * @return what is wrong, with file and line; empty when nothing is
   */
  public static List<RuleFault> check(String name, String text) {
    Rules rules = Rules.read(name, text);
    Extraction extraction = new Extraction(ActorList.english(), CueList.english(), rules);
    return new RuleCheck(rules, extraction, Parser.english()).faults();
  }
}
