package travaux.cli;

import travaux.Outcome;

/** Tells the user of files that could not be read, and counts them. */
final class Outcomes {

  private final Console console;
  private final Progress progress;
  private int files;
  private int unreadable;

  Outcomes(Console console) {
    this.console = console;
    this.progress = new Progress(console);
  }

  Progress progress() {
    return progress;
  }

  void take(Outcome outcome) {
    progress.hide();
    files++;
    if (outcome instanceof Outcome.Unreadable failed) {
      unreadable++;
      console.tell(failed.message());
    }
  }

  /** Sums up what failed and returns the exit code. */
  int exitCode() {
    progress.hide();
    if (unreadable > 1) {
      console.tell(unreadable + " of " + files + " could not be read.");
    }
    return unreadable == 0 ? ExitCode.DONE : ExitCode.SOME_UNREADABLE;
  }
}
