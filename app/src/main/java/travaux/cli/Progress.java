package travaux.cli;

import java.util.function.Supplier;
import travaux.present.SafeText;

/** One line on standard error that tells how far long work is; silent when nobody looks. */
final class Progress {

  /** What takes seconds before the first file is read. */
  static final String LOADING = "Loading what is known of English ...";

  private static final String CLEAR = "\r\u001b[K";

  private final Console console;
  private int done;

  Progress(Console console) {
    this.console = console;
  }

  /** Shows what is being done. */
  void show(String doing) {
    if (console.errIsTerminal()) {
      String line = SafeText.oneLine(doing);
      int room = Math.min(line.length(), console.width() - 1);
      console.write(CLEAR + line.substring(0, room));
    }
  }

  /** Shows what is being done while {@code work} does it. */
  <T> T during(String doing, Supplier<T> work) {
    show(doing);
    try {
      return work.get();
    } finally {
      hide();
    }
  }

  /** Counts one file more, and shows the count. */
  void done(String name) {
    done++;
    show(done + (done == 1 ? " file" : " files") + " · " + name);
  }

  /** Clears the line, so that something else can be printed. */
  void hide() {
    if (console.errIsTerminal()) {
      console.write(CLEAR);
    }
  }
}
