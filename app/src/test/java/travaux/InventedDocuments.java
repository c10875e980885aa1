package travaux;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import travaux.negotiation.Act;
import travaux.negotiation.Actor;
import travaux.negotiation.Binding;
import travaux.negotiation.Deadline;
import travaux.negotiation.Document;
import travaux.negotiation.DocumentRecord;
import travaux.negotiation.Entry;
import travaux.negotiation.Event;
import travaux.negotiation.Form;
import travaux.negotiation.Identity;
import travaux.negotiation.Instrument;
import travaux.negotiation.Line;
import travaux.negotiation.Link;
import travaux.negotiation.Modality;
import travaux.negotiation.PackageDeal;
import travaux.negotiation.Person;
import travaux.negotiation.Quote;
import travaux.negotiation.Span;
import travaux.negotiation.Status;
import travaux.negotiation.Strength;
import travaux.negotiation.Voice;
import travaux.negotiation.When;

/**
 * Invented documents with something for each view: ten acts, some of them about an issue that many
 * others are about too, answers, conditions, deadlines, packages, instruments, persons, events,
 * figures; one in forty prints another one again. The same number always gives the same document.
 */
final class InventedDocuments {

  static final LocalDate FIRST = LocalDate.of(2020, 1, 1);
  static final int DAYS = 2000;

  private static final int ENTRIES = 10;
  private static final int REPRINTED = 40;
  static final String[] PARTIES = names("Borduria Syldavia Klow Ruritania Zubrowka", 40);
  static final String[] PEOPLE = names("Lund Pohl Marek Sand Okoro Vale Brandt", 400);
  private static final String[] WORDS = names("boats ships fish gold salt water letter", 900);
  static final String[] ISSUES = issues();
  private static final String[] GIVEN = {"Ana", "Bo", "Ida", "Jan", "Lea", "Max", "Nils", "Olga"};
  private static final String[] TEXTS = {"draft", "letter", "reply", "proposal", "treaty"};
  private static final String[] ON = {"harbour", "river", "quota", "border", "transit", "tariff"};

  private final Random random;
  private final LocalDate day;
  private final StringBuilder text = new StringBuilder();
  private final List<Made> made = new ArrayList<>();

  /** An act whose words are written, before the document has its hash. */
  private record Made(
      Act act, Span sentence, Span who, Span trigger, Span whom, Span what, @Nullable Span more) {}

  private InventedDocuments(Random random, LocalDate day) {
    this.random = random;
    this.day = day;
  }

  private static String[] names(String some, int count) {
    String[] stems = some.split(" ");
    String[] names = new String[count];
    for (int i = 0; i < count; i++) {
      names[i] =
          i < stems.length ? stems[i] : stems[i % stems.length] + (char) ('a' + i / 26 % 26) + i;
    }
    return names;
  }

  private static String[] issues() {
    String[] nouns = "withdrawal quota membership deployment tariff inspection transit".split(" ");
    String[] issues = new String[2000];
    for (int i = 0; i < issues.length; i++) {
      String noun = nouns[i % nouns.length];
      issues[i] = (i % 5 == 0 ? "no " : "") + any(WORDS, new Random(i)) + i / 2 + " " + noun;
    }
    return issues;
  }

  /** Returns the record of the document with a number. */
  static DocumentRecord record(int number) {
    boolean again = number % REPRINTED == REPRINTED - 1;
    int told = again ? number - REPRINTED / 2 : number;
    Random random = new Random(told);
    LocalDate day = FIRST.plusDays(random.nextInt(DAYS));
    return new InventedDocuments(random, day).record(number, told);
  }

  private DocumentRecord record(int number, int told) {
    text.append("Report ").append(told).append(" on ").append(any(WORDS)).append("\n\n");
    String person = any(GIVEN) + ' ' + any(PEOPLE);
    String party = any(PARTIES);
    int office = text.length();
    text.append("The foreign minister ").append(person).append(" of ").append(party);
    text.append(" counted ").append(10 * (1 + random.nextInt(90)));
    text.append(" inspectors near the ").append(any(PARTIES)).append(" harbour of Klow.\n");
    for (int i = 0; i < ENTRIES; i++) {
      made.add(act());
    }
    int instrument = text.length();
    String name = any(TEXTS) + " on the " + any(ON) + " of " + any(PARTIES);
    text.append("The ").append(name).append(" says in Article ").append(1 + random.nextInt(9));
    text.append(" that ").append(any(WORDS)).append(' ').append(any(WORDS)).append(" go.\n");
    if (number != told) {
      text.append("Printed again, ").append(number).append(".\n");
    }
    Document document =
        Samples.document(
            String.format(Locale.ROOT, "%02d/%06d.txt", number % 100, number),
            text.toString(),
            "en",
            random.nextInt(50) == 0 ? When.UNKNOWN : new When(null, day, day, When.How.STATED, ""));
    List<Line> lines = new ArrayList<>();
    List<Entry> entries = made.stream().map(each -> entry(each, document)).toList();
    quotes(entries, document, lines);
    lines.addAll(entries);
    events(document, lines);
    lines.add(new Person(person, party, "foreign minister", false, List.of(at(office, person))));
    if (random.nextInt(3) == 0) {
      Span words = at(instrument, name);
      String kind = name.substring(0, name.indexOf(' '));
      String clause = random.nextBoolean() ? "Article " + (1 + random.nextInt(9)) : null;
      lines.add(
          new Instrument(
              Identity.of(document.textSha256(), "i", words.start()),
              words,
              name,
              kind,
              any(PARTIES),
              List.of(any(PARTIES)),
              clause));
    }
    ties(entries, document, lines);
    return new DocumentRecord(document, lines);
  }

  private Span at(int from, String words) {
    int start = text.indexOf(words, from);
    return new Span(start, start + words.length());
  }

  private Made act() {
    int start = text.length();
    Act act = Act.values()[random.nextInt(12)];
    text.append(any(PARTIES));
    int who = text.length();
    text.append(' ');
    int trigger = text.length();
    text.append("told");
    int told = text.length();
    text.append(' ').append(any(PARTIES));
    int whom = text.length();
    text.append(" of ");
    int what = text.length();
    for (int j = 0; j < 15; j++) {
      text.append(any(WORDS)).append(' ');
    }
    Span content = new Span(what, text.length() - 1);
    Span condition = null;
    if (random.nextInt(4) == 0) {
      int from = text.length();
      text.append("if the ").append(any(WORDS)).append(" stay");
      condition = new Span(from, text.length());
    }
    text.append(" by Friday.\n");
    return new Made(
        act,
        new Span(start, text.length() - 1),
        new Span(start, who),
        new Span(trigger, told),
        new Span(told + 1, whom),
        content,
        condition);
  }

  private Entry entry(Made made, Document document) {
    String whole = document.text();
    boolean announced = made.act() == Act.WARN || made.act() == Act.PROMISE;
    boolean rare = random.nextInt(20) == 0;
    String issue = rare ? any(WORDS) + " quota " + random.nextInt(100_000) : any(ISSUES);
    return new Entry(
        Identity.of(document.textSha256(), made.act(), made.trigger().start()),
        made.act(),
        made.sentence(),
        List.of(made.trigger()),
        List.of(
            new Actor(
                made.who(),
                made.who().of(whole),
                random.nextBoolean() ? any(GIVEN) + ' ' + any(PEOPLE) : null)),
        List.of(new Actor(made.whom(), made.whom().of(whole), null)),
        List.of(made.what()),
        random.nextInt(3) > 0 ? issue : null,
        random.nextInt(4) == 0
            ? new When(null, day.minusDays(1), day.minusDays(1), When.How.STATED, "")
            : When.UNKNOWN,
        null,
        Form.values()[random.nextInt(Form.values().length)],
        Binding.values()[random.nextInt(Binding.values().length)],
        made.more() == null ? List.of() : List.of(made.more()),
        random.nextInt(30) == 0,
        announced ? Modality.FUTURE : Modality.ASSERTED,
        random.nextInt(8) == 0 ? Strength.RED_LINE : null,
        random.nextInt(12) == 0 ? Voice.EXPERT : Voice.PARTY,
        null,
        Status.SUGGESTED,
        "acts.rules:1");
  }

  private void quotes(List<Entry> entries, Document document, List<Line> lines) {
    for (Entry entry : entries) {
      if (random.nextInt(3) == 0) {
        Actor who = entry.who().get(0);
        lines.add(
            new Quote(
                Identity.of(document.textSha256(), "q", entry.sentence().start()),
                Quote.Kind.INDIRECT,
                Quote.Attitude.SPEECH,
                entry.what(),
                entry.trigger(),
                List.of(who.words()),
                who.person(),
                who.party(),
                Voice.PARTY,
                null,
                List.of()));
      }
    }
  }

  private void events(Document document, List<Line> lines) {
    for (Made each : made) {
      if (random.nextInt(6) == 0) {
        boolean order = random.nextInt(40) == 0;
        lines.add(
            new Event(
                Identity.of(document.textSha256(), "e", each.trigger().start()),
                each.trigger(),
                order ? "speaking order" : random.nextInt(8) == 0 ? "discussion" : "meeting",
                random.nextBoolean() ? "Klow" : null,
                new When(null, day, day, When.How.STATED, ""),
                List.of(any(PARTIES), any(PARTIES)),
                Event.Status.values()[random.nextInt(3)]));
      }
    }
  }

  private void ties(List<Entry> entries, Document document, List<Line> lines) {
    for (int i = 1; i < entries.size(); i++) {
      Entry before = entries.get(i - 1);
      Entry entry = entries.get(i);
      Act act = entry.act();
      boolean decides = act == Act.ACCEPT || act == Act.REJECT || act == Act.PROPOSE;
      if (before.act() == Act.DEMAND && decides) {
        lines.add(new Link(entry.id(), before.id(), Link.Kind.ANSWERS, null, "next to it"));
      } else if (act == Act.DENY && before.act() == Act.ACCUSE) {
        lines.add(new Link(entry.id(), before.id(), Link.Kind.DENIES, null, "next to it"));
      } else if (act == Act.WARN && before.act() == Act.WARN) {
        lines.add(new Link(before.id(), entry.id(), Link.Kind.IF_THEN, null, "next to it"));
      }
      boolean due = act == Act.DEMAND || act == Act.PROMISE || act == Act.PROPOSE;
      if (due && random.nextInt(4) == 0) {
        Span words = new Span(entry.sentence().end() - 10, entry.sentence().end() - 1);
        boolean soft = random.nextInt(5) == 0;
        LocalDate until = soft ? null : day.plusDays(random.nextInt(60));
        When when = new When(null, null, until, When.How.INFERRED, "Friday after");
        String id = Identity.of(document.textSha256(), "l", words.start());
        lines.add(new Deadline(id, words, entry.id(), when, soft));
      }
    }
    List<String> demands =
        entries.stream().filter(e -> e.act() == Act.DEMAND).map(Entry::id).toList();
    if (demands.size() > 1) {
      Entry first = entries.get(0);
      String id = Identity.of(document.textSha256(), "p", 0);
      String party = first.who().get(0).party() == null ? PARTIES[0] : first.who().get(0).party();
      String name = "the " + any(ON) + " package of " + party;
      List<String> crucial = demands.subList(0, 1);
      lines.add(new PackageDeal(id, name, party, demands, crucial, first.sentence()));
    }
  }

  private String any(String[] names) {
    return any(names, random);
  }

  private static String any(String[] names, Random random) {
    // A few names are in many places, as in real reports.
    double skewed = random.nextDouble() * random.nextDouble();
    return names[(int) (skewed * names.length)];
  }
}
