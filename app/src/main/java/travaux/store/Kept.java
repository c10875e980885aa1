package travaux.store;

/**
 * A document as it is on the record now.
 *
 * @param id its id
 * @param text the text that was made of it on the day it was added
 * @param lines what was read from it last, in the line format
 */
public record Kept(String id, String text, String lines) {}
