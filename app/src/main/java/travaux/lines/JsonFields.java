package travaux.lines;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import travaux.negotiation.Actor;
import travaux.negotiation.Span;
import travaux.negotiation.When;
import travaux.negotiation.Where;

/** The fields of one object, with spans in UTF-16 units. */
record JsonFields(JsonNode node, CodePoints points) {

  JsonFields with(CodePoints others) {
    return new JsonFields(node, others);
  }

  boolean has(String name) {
    return node.hasNonNull(name);
  }

  String text(String name) {
    return required(name).asString();
  }

  @Nullable String textOrNull(String name) {
    return has(name) ? text(name) : null;
  }

  List<String> texts(String name) {
    List<String> texts = new ArrayList<>();
    node.path(name).forEach(member -> texts.add(member.asString()));
    return texts;
  }

  boolean flag(String name) {
    return required(name).asBoolean();
  }

  <E extends Enum<E>> E member(String name, Class<E> type) {
    return Words.member(type, text(name));
  }

  <E extends Enum<E>> E member(String name, Class<E> type, Function<E, String> naming) {
    return Words.member(type, text(name), naming);
  }

  @Nullable LocalDate dayOrNull(String name) {
    return has(name) ? LocalDate.parse(text(name)) : null;
  }

  Span span(String name) {
    return span(required(name));
  }

  List<Span> spans(String name) {
    List<Span> spans = new ArrayList<>();
    node.path(name).forEach(member -> spans.add(span(member)));
    return spans;
  }

  List<Actor> actors(String name) {
    List<Actor> actors = new ArrayList<>();
    for (JsonNode member : node.path(name)) {
      JsonFields actor = new JsonFields(member, points);
      actors.add(
          new Actor(actor.span("words"), actor.textOrNull("party"), actor.textOrNull("person")));
    }
    return actors;
  }

  When when(String name) {
    if (!has(name)) {
      return When.UNKNOWN;
    }
    JsonFields when = new JsonFields(required(name), points);
    return new When(
        when.has("words") ? when.span("words") : null,
        when.dayOrNull("earliest"),
        when.dayOrNull("latest"),
        when.member("how", When.How.class),
        when.has("why") ? when.text("why") : "");
  }

  @Nullable Where whereOrNull(String name) {
    if (!has(name)) {
      return null;
    }
    JsonFields where = new JsonFields(required(name), points);
    return new Where(where.span("words"), where.textOrNull("place"), where.textOrNull("party"));
  }

  private Span span(JsonNode range) {
    return points.units(range.path(0).asInt(), range.path(1).asInt());
  }

  private JsonNode required(String name) {
    JsonNode value = node.get(name);
    if (value == null || value.isNull()) {
      throw new IllegalArgumentException("it has no \"" + name + "\".");
    }
    return value;
  }
}
