package travaux.language;

import edu.emory.mathcs.nlp.common.util.IOUtils;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.CRC32;

/** The models as their authors packed them, on the class path. */
final class ModelJar {

  private static final String ROOT = "/edu/emory/mathcs/nlp/";
  private static final String PARSER = ROOT + "models/en-dep.xz";
  private static final String TAGGER = ROOT + "models/en-pos.xz";
  private static final String TAGS = ROOT + "lexica/en-ambiguity-classes-simplified-lowercase.xz";
  private static final String CLUSTERS = ROOT + "lexica/en-brown-clusters-simplified-lowercase.xz";

  private ModelJar() {}

  /**
   * Reads the models: some 15 seconds, 1 GB of heap.
   *
   * @throws IOException when one cannot be read, or does not fit into the memory that there is
   */
  static Models read() throws IOException {
    try {
      // One after the other: side by side they would need half as much memory again.
      Model parser = model(PARSER);
      return new Models(parser, model(TAGGER), WordLists.of(map(TAGS), map(CLUSTERS)));
    } catch (OutOfMemoryError | IllegalStateException e) {
      // The stream hides an OutOfMemoryError behind an IllegalStateException.
      throw new IOException(
          "Too little memory to unpack the models. Maybe run once with -Xmx2g?", e);
    }
  }

  /** Returns what tells one edition of the models from another: eight hexadecimal digits. */
  static String fingerprint() throws IOException {
    CRC32 sum = new CRC32();
    for (String resource : List.of(PARSER, TAGGER, TAGS, CLUSTERS)) {
      URLConnection connection = url(resource).openConnection();
      String entry =
          connection instanceof JarURLConnection jar
              ? Long.toHexString(jar.getJarEntry().getCrc())
              : connection.getContentLengthLong() + "@" + connection.getLastModified();
      sum.update((resource + " " + entry + "\n").getBytes(StandardCharsets.UTF_8));
    }
    return String.format(Locale.ROOT, "%08x", sum.getValue());
  }

  private static Model model(String resource) throws IOException {
    try (ObjectInputStream in = open(resource)) {
      return Model.original(in);
    }
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Collection<String>> map(String resource) throws IOException {
    try (ObjectInputStream in = open(resource)) {
      return (Map<String, Collection<String>>) in.readObject();
    } catch (ClassNotFoundException e) {
      throw new IOException("Not a list of words: " + resource, e);
    }
  }

  private static ObjectInputStream open(String resource) throws IOException {
    return IOUtils.createObjectXZBufferedInputStream(url(resource).openStream());
  }

  private static URL url(String resource) throws IOException {
    URL url = ModelJar.class.getResource(resource);
    if (url == null) {
      throw new IOException("No model on the class path: " + resource);
    }
    return url;
  }
}
