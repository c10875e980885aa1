package travaux.web.http;

/**
 * A file that was sent with a form.
 *
 * @param name as the browser told it; of hostile origin
 * @param bytes its content
 */
public record Upload(String name, byte[] bytes) {

  /** Returns the last part of the name, without folders; "file" when there is none. */
  public String fileName() {
    String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    return last.isBlank() || last.equals(".") || last.equals("..") ? "file" : last;
  }
}
