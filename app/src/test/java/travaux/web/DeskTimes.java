package travaux.web;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import travaux.analysis.View;

/**
 * Measures how long the desk takes for each of its pages, and how long they are.
 *
 * <p>Run as a program: the dossier, such as {@link travaux.ManyDocuments} makes.
 */
public final class DeskTimes {

  private static final int TIMES = 5;
  private static final OperatingSystemMXBean MACHINE =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  private final HttpClient client = HttpClient.newHttpClient();
  private final URI desk;

  private DeskTimes(URI desk) {
    this.desk = desk;
  }

  public static void main(String[] arguments) throws Exception {
    try (Desk desk =
        Desk.open(
            Path.of(arguments[0]),
            InetAddress.getLoopbackAddress(),
            0,
            "Ana",
            () -> {
              throw new IllegalStateException("nothing is read here");
            })) {
      new DeskTimes(desk.address()).run();
    }
  }

  private void run() throws IOException, InterruptedException {
    for (String page : pages()) {
      time(page);
    }
  }

  private List<String> pages() throws IOException, InterruptedException {
    List<String> pages =
        new ArrayList<>(
            List.of("/", "/?party=Klow", "/?as-of=2023-06-01", "/acts", "/timeline", "/towards"));
    pages.add("/timeline?party=Borduria");
    pages.add("/timeline?party=Borduria&as-of=2023-06-01");
    pages.add("/between?who=Borduria&whom=Klow");
    for (View view : Arrays.asList(View.values()).subList(1, View.values().length)) {
      String page = "/view/" + view.title();
      pages.add(page);
      pages.add(page + "?party=Klow");
      pages.add(page + "?as-of=2023-06-01");
      Matcher more = Pattern.compile("href=\"([^\"]*)\" rel=\"next\"").matcher(text(page));
      if (more.find()) {
        pages.add(more.group(1).replace("&amp;", "&"));
      }
    }
    pages.addAll(
        List.of(
            "/search?q=boats",
            "/search?in=acts&party=Borduria",
            "/search?in=acts&party=Borduria&act=demand&from=2022-01-01",
            "/search?in=acts&person=Lund",
            "/log",
            "/sources",
            "/sources?page=" + 90,
            "/review",
            "/review?party=Borduria",
            "/add",
            "/record",
            "/brief",
            "/brief?us=Klow",
            "/brief.docx?us=Klow"));
    String act = first("/source/[^\"?]*\\?line=[0-9a-f]+", text("/acts"));
    pages.add(act);
    pages.add("/same?line=" + act.substring(act.indexOf("line=") + 5));
    return pages;
  }

  private static String first(String pattern, String text) {
    Matcher matcher = Pattern.compile(pattern).matcher(text);
    return matcher.find() ? matcher.group() : "/";
  }

  private String text(String page) throws IOException, InterruptedException {
    return new String(get(page).body(), StandardCharsets.UTF_8);
  }

  private HttpResponse<byte[]> get(String page) throws IOException, InterruptedException {
    return client.send(
        HttpRequest.newBuilder(desk.resolve(page)).build(),
        HttpResponse.BodyHandlers.ofByteArray());
  }

  private void time(String page) throws IOException, InterruptedException {
    double first = 0;
    double worst = 0;
    double best = Double.MAX_VALUE;
    double busy = Double.MAX_VALUE;
    HttpResponse<byte[]> answer = get("/log");
    for (int i = 0; i <= TIMES; i++) {
      long start = System.nanoTime();
      long cpu = MACHINE.getProcessCpuTime();
      answer = get(page);
      double took = (System.nanoTime() - start) / 1e6;
      if (i == 0) {
        first = took;
      } else {
        best = Math.min(best, took);
        worst = Math.max(worst, took);
        busy = Math.min(busy, (MACHINE.getProcessCpuTime() - cpu) / 1e6);
      }
    }
    boolean waits = new String(answer.body(), StandardCharsets.UTF_8).contains("is being made of");
    System.out.printf(
        Locale.ROOT,
        "%-62s %d first %5.0f then %4.0f to %4.0f ms, %4.0f ms of the processors, %4d KB%s%n",
        page,
        answer.statusCode(),
        first,
        best,
        worst,
        busy,
        answer.body().length / 1000,
        waits ? " WAITS" : "");
  }
}
