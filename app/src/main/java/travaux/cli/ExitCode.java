package travaux.cli;

/** How a process ends. */
final class ExitCode {

  static final int DONE = 0;
  static final int SOME_UNREADABLE = 1;
  static final int WRONG_USE = 2;

  private ExitCode() {}
}
