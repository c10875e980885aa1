/**
 * A dossier as a zip that other programs can read, and back: sources, texts, and the log.
 *
 * <p>A pack has {@code manifest.json}, {@code documents.jsonl} (a line a source, in order), {@code
 * events.jsonl} (the log, in order), {@code sources/SHA256} (the bytes) and {@code texts/SHA256}
 * (the text, where it is not the bytes in UTF-8). What stands is not in it: it is made of the log.
 *
 * <p>Traps: a pack may come from anyone. Nothing of it is believed before it is checked: names,
 * sizes, hashes, the chain of events; and nothing is written where a name in it says.
 */
@NullMarked
package travaux.packing;

import org.jspecify.annotations.NullMarked;
