package travaux.web;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.net.InetAddress;
import java.net.URI;
import java.nio.file.Path;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import travaux.Dossier;
import travaux.DossierException;
import travaux.Travaux;
import travaux.web.http.Listener;
import travaux.web.http.Request;
import travaux.web.http.Response;
import travaux.web.pages.Frame;

/** The desk of one dossier, open until it is closed. */
public final class Desk implements AutoCloseable {

  private static final System.Logger LOG = System.getLogger(Desk.class.getName());
  private static final int UPLOAD_BYTES = 100 << 20;

  private final Listener listener;
  private final Dossier dossier;
  private final Intake intake;
  private final Workplace workplace;
  private final StaticFiles files = new StaticFiles();
  private final Front front;
  private final Briefing briefing;
  private final Views views;
  private final StateOfPlay stateOfPlay;
  private final Pictures pictures;
  private final Reading reading;
  private final Review review;
  private final Same same;
  private final Adding adding;
  private final Recording recording;
  private final Correcting correcting;
  private boolean isClosed;

  private Desk(Listener listener, Dossier dossier, Intake intake, Workplace workplace) {
    this.listener = listener;
    this.dossier = dossier;
    this.intake = intake;
    this.workplace = workplace;
    front = new Front(workplace);
    briefing = new Briefing(workplace);
    views = new Views(workplace);
    stateOfPlay = new StateOfPlay(workplace);
    pictures = new Pictures(workplace);
    reading = new Reading(workplace);
    review = new Review(workplace);
    same = new Same(workplace);
    adding = new Adding(workplace, intake);
    recording = new Recording(workplace);
    correcting = new Correcting(workplace);
  }

  /**
   * Opens the desk of a dossier that exists.
   *
   * @param address where to listen; must be loopback
   * @param port 0 for any that is free
   * @param who the person who works at it, for the log
   * @param english makes the reader when the first source is added
   * @throws IllegalArgumentException when the address is not loopback
   * @throws IOException when the port is taken
   * @throws DossierException when the dossier cannot be used
   */
  public static Desk open(
      Path path, InetAddress address, int port, String who, Supplier<Travaux> english)
      throws IOException {
    Listener listener = Listener.on(address, port, UPLOAD_BYTES);
    try {
      Dossier dossier = Dossier.open(path);
      Intake intake = new Intake(path, who, english);
      String name = String.valueOf(path.getFileName());
      Workplace workplace = new Workplace(dossier, path, name, who, listener.token());
      Desk desk = new Desk(listener, dossier, intake, workplace);
      listener.start(desk::answer);
      Thread.ofPlatform().daemon().name("desk-first-page").start(desk::prepare);
      return desk;
    } catch (DossierException e) {
      listener.close();
      throw e;
    }
  }

  /** Returns the address of the front page. */
  public URI address() {
    return URI.create("http://localhost:" + listener.port() + "/");
  }

  @Override
  public void close() {
    listener.close();
    intake.close();
    workplace.standing().close();
    synchronized (workplace) {
      isClosed = true;
      dossier.close();
    }
  }

  /** The first page takes longest: it is made while the browser is opened. */
  private void prepare() {
    synchronized (workplace) {
      if (!isClosed) {
        try {
          front.page(Request.of("/"));
        } catch (RuntimeException e) {
          LOG.log(Level.DEBUG, "Whoever asks for the page is told.", e);
        }
      }
    }
  }

  private Response answer(Request request) {
    if (request.part(0).equals("static")) {
      return files.answer(request.part(1));
    }
    synchronized (workplace) {
      try {
        return request.method().equals("GET") ? get(request) : post(request);
      } catch (DossierException e) {
        return problem(422, request, Objects.toString(e.getMessage(), "The dossier failed."));
      } catch (BadInputException e) {
        return problem(422, request, Objects.toString(e.getMessage(), "This cannot be done."));
      }
    }
  }

  private Response get(Request request) {
    return switch (request.part(0)) {
      case "" -> front.page(request);
      case "acts" -> views.acts(request);
      case "brief" -> briefing.page(request);
      case "brief.docx" -> briefing.file(request);
      case "search" -> views.search(request);
      case "log" -> views.log(request);
      case "timeline" -> pictures.timeline(request);
      case "towards" -> pictures.towards(request);
      case "between" -> pictures.between(request);
      case "view" -> orNone(stateOfPlay.page(request), request);
      case "sources" -> reading.list(request);
      case "source" ->
          request.part(2).equals("original") ? reading.original(request) : reading.source(request);
      case "line" -> reading.line(request);
      case "review" -> review.queue(request);
      case "same" -> same.page(request);
      case "add" -> adding.page(request);
      case "record" -> recording.form(request);
      case "edit" -> correcting.form(request);
      case "name" -> correcting.names(request);
      default -> orNone(null, request);
    };
  }

  private Response orNone(@Nullable Response response, Request request) {
    return response == null ? problem(404, request, "There is no such page.") : response;
  }

  private Response post(Request request) {
    return switch (request.part(0)) {
      case "decide" -> review.decide(request);
      case "undo" -> review.undo(request);
      case "same" -> same.take(request);
      case "add" -> adding.take(request);
      case "date" -> adding.date(request);
      case "record" -> recording.take(request);
      case "edit" -> correcting.edit(request);
      case "name" -> correcting.rename(request);
      default -> orNone(null, request);
    };
  }

  private Response problem(int status, Request request, String message) {
    Frame.Notice notice = Frame.Notice.problem(message);
    return workplace.show(status, request, "problem", "Not done", "", message, notice);
  }
}
