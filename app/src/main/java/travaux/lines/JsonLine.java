package travaux.lines;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import travaux.negotiation.Actor;
import travaux.negotiation.Span;
import travaux.negotiation.When;
import travaux.negotiation.Where;

/** Writes the fields of lines; what is absent is left out. */
final class JsonLine {

  private final JsonGenerator json;
  private final CodePoints points;

  JsonLine(JsonGenerator json, CodePoints points) {
    this.json = json;
    this.points = points;
  }

  JsonLine begin(String type) {
    json.writeStartObject();
    json.writeStringProperty("type", type);
    return this;
  }

  void end() {
    json.writeEndObject();
  }

  JsonLine field(String name, @Nullable String value) {
    if (value != null) {
      json.writeStringProperty(name, value);
    }
    return this;
  }

  JsonLine field(String name, boolean value) {
    json.writeBooleanProperty(name, value);
    return this;
  }

  JsonLine field(String name, @Nullable Enum<?> value) {
    return field(name, value == null ? null : Words.of(value));
  }

  JsonLine field(String name, @Nullable Span span) {
    if (span != null) {
      json.writeName(name);
      write(span);
    }
    return this;
  }

  JsonLine spans(String name, List<Span> spans) {
    if (!spans.isEmpty()) {
      json.writeArrayPropertyStart(name);
      spans.forEach(this::write);
      json.writeEndArray();
    }
    return this;
  }

  JsonLine names(String name, List<String> names) {
    if (!names.isEmpty()) {
      json.writeArrayPropertyStart(name);
      names.forEach(json::writeString);
      json.writeEndArray();
    }
    return this;
  }

  JsonLine actors(String name, List<Actor> actors) {
    if (!actors.isEmpty()) {
      json.writeArrayPropertyStart(name);
      for (Actor actor : actors) {
        json.writeStartObject();
        field("words", actor.words()).field("party", actor.party()).field("person", actor.person());
        json.writeEndObject();
      }
      json.writeEndArray();
    }
    return this;
  }

  /** Writes a time when something is known of it or words tell it. */
  JsonLine when(String name, When when) {
    return when.equals(When.UNKNOWN) ? this : knownOrNot(name, when);
  }

  JsonLine where(String name, @Nullable Where where) {
    if (where != null) {
      json.writeObjectPropertyStart(name);
      field("words", where.words()).field("place", where.place()).field("party", where.party());
      json.writeEndObject();
    }
    return this;
  }

  JsonLine knownOrNot(String name, When when) {
    json.writeObjectPropertyStart(name);
    field("words", when.words());
    interval(when.earliest(), when.latest()).field("how", when.how());
    field("why", when.why().isEmpty() ? null : when.why());
    json.writeEndObject();
    return this;
  }

  JsonLine interval(@Nullable LocalDate earliest, @Nullable LocalDate latest) {
    return field("earliest", earliest == null ? null : earliest.toString())
        .field("latest", latest == null ? null : latest.toString());
  }

  /** Writes a string, a span, or a list or map of these. */
  void value(Object value) {
    switch (value) {
      case Span span -> write(span);
      case List<?> list -> {
        json.writeStartArray();
        list.forEach(each -> value(Objects.requireNonNull(each)));
        json.writeEndArray();
      }
      case Map<?, ?> map -> {
        json.writeStartObject();
        map.forEach((name, each) -> {
          json.writeName(String.valueOf(name));
          value(Objects.requireNonNull(each));
        });
        json.writeEndObject();
      }
      default -> json.writeString(value.toString());
    }
  }

  private void write(Span span) {
    json.writeStartArray();
    json.writeNumber(points.ofUnits(span.start()));
    json.writeNumber(points.ofUnits(span.end()));
    json.writeEndArray();
  }
}
