package travaux.web.pages;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One source.
 *
 * @param id its id
 * @param title its title, or its name
 * @param name the file's
 * @param publisher or empty
 * @param published its day with where that comes from; empty when unknown
 * @param sha256 hash of its bytes
 * @param acts how many acts it tells
 * @param chosen the act that is lit, or null
 * @param here the other acts of the same sentence
 * @param text its text
 * @param notes what people noted about it
 */
public record SourcePage(
    String id,
    String title,
    String name,
    String publisher,
    String published,
    String sha256,
    long acts,
    @Nullable ActView chosen,
    List<ActView> here,
    SourceText text,
    List<String> notes) {}
