package travaux.analysis;

/**
 * What an issue is about, whichever way it is turned: "no fishing ban" and "fishing ban" are one
 * matter.
 *
 * @param name the label of the issue without its "no"
 * @param turned whether the label begins with "no"
 */
record Matter(String name, boolean turned) {

  private static final String NO = "no ";

  static Matter of(String issue) {
    return issue.startsWith(NO)
        ? new Matter(issue.substring(NO.length()), true)
        : new Matter(issue, false);
  }

  /** Returns the label of the issue. */
  String label() {
    return turned ? NO + name : name;
  }
}
