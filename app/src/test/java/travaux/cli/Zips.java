package travaux.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import travaux.negotiation.Identity;

/** Zips as forgers make them. */
final class Zips {

  private Zips() {}

  static Map<String, byte[]> read(Path zip) throws IOException {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    try (InputStream in = Files.newInputStream(zip);
        ZipInputStream each = new ZipInputStream(in)) {
      for (ZipEntry entry = each.getNextEntry(); entry != null; entry = each.getNextEntry()) {
        entries.put(entry.getName(), each.readAllBytes());
      }
    }
    return entries;
  }

  static Path write(Path zip, Map<String, byte[]> entries) throws IOException {
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
      for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
        out.putNextEntry(new ZipEntry(entry.getKey()));
        out.write(entry.getValue());
        out.closeEntry();
      }
    }
    return zip;
  }

  /** Puts words in the place of others in an entry; the manifest's hashes are made to fit. */
  static void replace(Map<String, byte[]> entries, String name, String old, String now) {
    String text = text(entries, name);
    if (!text.contains(old)) {
      throw new IllegalArgumentException(name + " has no " + old + ": " + text);
    }
    String hash = Identity.sha256(entries.get(name));
    entries.put(name, text.replace(old, now).getBytes(StandardCharsets.UTF_8));
    String manifest = text(entries, "manifest.json");
    String fitting = manifest.replace(hash, Identity.sha256(entries.get(name)));
    entries.put("manifest.json", fitting.getBytes(StandardCharsets.UTF_8));
  }

  static String text(Map<String, byte[]> entries, String name) {
    return new String(entries.get(name), StandardCharsets.UTF_8);
  }
}
