package travaux.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import travaux.negotiation.Act;
import travaux.negotiation.Binding;
import travaux.negotiation.Document;
import travaux.negotiation.Instrument;

/** What is no answer: that a text has come, and that nobody says anything of it. */
final class Receipts {

  private static final Pattern RECEIPT =
      Pattern.compile("(?i)\\b(?:receipts?|receiv\\w+|arriv\\w+|reached)\\b");

  private final Map<String, List<Told>> byDocument = new HashMap<>();
  private final Map<String, List<Instrument>> texts = new HashMap<>();

  Receipts(Proceedings seen, List<Told> own) {
    own.forEach(told ->
        byDocument.computeIfAbsent(told.document().id(), id -> new ArrayList<>()).add(told));
    seen.records()
        .forEach(record -> texts.put(record.document().id(), record.all(Instrument.class)));
  }

  /** Receipts and refusals to comment that the same document tells of a request or its text. */
  List<Reaction> of(Request request) {
    List<Reaction> all = new ArrayList<>();
    Set<String> documents = new HashSet<>();
    request.documents().forEach(document -> documents.add(document.id()));
    for (String document : documents) {
      List<Told> acts = byDocument.getOrDefault(document, List.of());
      for (Told told : acts) {
        boolean receipt = told.entry().act() == Act.ACKNOWLEDGE && isReceipt(told);
        if (receipt
            && Names.of(told.entry().who()).stream().noneMatch(request.by()::contains)
            && isMeant(told, request)) {
          all.add(silence(told, Reaction.Kind.ACKNOWLEDGE_RECEIPT));
          acts.stream()
              .filter(other -> other.entry().act() == Act.DECLINE)
              .filter(other -> other.entry().sentence().equals(told.entry().sentence()))
              .forEach(other -> all.add(silence(other, Reaction.Kind.DECLINE_TO_COMMENT)));
        }
      }
    }
    return all;
  }

  private static boolean isReceipt(Told told) {
    return RECEIPT.matcher(told.entry().sentence().of(told.document().text())).find();
  }

  /** A receipt is for the last text of another party that the document names before it. */
  private boolean isMeant(Told receipt, Request request) {
    int at = receipt.entry().trigger().isEmpty() ? 0 : receipt.entry().sentence().end();
    List<String> who = Names.of(receipt.entry().who());
    Instrument last = null;
    for (Instrument text : textsOf(receipt.document())) {
      boolean before = text.words().start() < at;
      if (before && text.author() != null && !who.contains(text.author())) {
        last = text;
      }
    }
    if (last == null) {
      return false;
    }
    boolean same = request.ids().contains(last.id());
    boolean inIt =
        !request.isText() && request.isForAnswer() && request.by().contains(last.author());
    return same || inIt;
  }

  private List<Instrument> textsOf(Document document) {
    return texts.getOrDefault(document.id(), List.of()).stream()
        .filter(text -> !text.kind().equals("reply") && !text.kind().equals("statement"))
        .toList();
  }

  private static Reaction silence(Told told, Reaction.Kind kind) {
    return new Reaction(
        kind,
        Names.of(told.entry().who()),
        "",
        told.entry().form(),
        Names.when(told),
        told.latest(),
        "",
        Binding.UNKNOWN,
        Ground.of(told));
  }
}
