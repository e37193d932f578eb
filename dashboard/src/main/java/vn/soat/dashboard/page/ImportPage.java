package vn.soat.dashboard.page;

import io.javalin.http.Context;
import io.javalin.http.sse.SseClient;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import vn.soat.dashboard.web.Body;
import vn.soat.dashboard.web.Guard;
import vn.soat.dashboard.web.Site;
import vn.soat.dashboard.web.Visit;
import vn.soat.extractor.ReportFormats;

/** {@code /import}: files come in, and one sees how it goes. */
public final class ImportPage implements AutoCloseable {

  private static final int MOST_WATCHERS = 100;

  private final Intake intake;
  private final Site site;
  private final Map<SseClient, String> watchers = new ConcurrentHashMap<>();
  private final ScheduledExecutorService ticker =
      Executors.newSingleThreadScheduledExecutor(
          task -> {
            Thread thread = new Thread(task, "soat-progress");
            thread.setDaemon(true);
            return thread;
          });

  private final ScheduledFuture<?> ticking;

  public ImportPage(Intake intake, Site site) {
    this.intake = intake;
    this.site = site;
    this.ticking = ticker.scheduleWithFixedDelay(this::tell, 300, 300, TimeUnit.MILLISECONDS);
  }

  public void show(Visit visit) {
    visit.page("import", Map.of("items", intake.items(), "endings", ReportFormats.ENDINGS));
  }

  /** {@code POST /import}: files. */
  public void take(Visit visit) throws IOException {
    Context context = visit.context();
    int taken = intake.take(Body.files(context, "files"));
    if (taken == 0) {
      throw new Guard.Refused(400, "refused.noFile");
    }
    if (visit.wantsPart()) {
      context.status(202).html(list(visit));
    } else {
      context.redirect("/import");
    }
  }

  private String list(Visit visit) {
    List<Intake.Item> items = intake.items();
    return visit.html("import-list", Map.of("items", items));
  }

  /** {@code /import/events}: the list anew whenever it changes, as server-sent events. */
  public void watch(SseClient client) {
    if (watchers.size() >= MOST_WATCHERS) {
      client.close();
      return;
    }
    client.keepAlive();
    client.onClose(() -> watchers.remove(client));
    watchers.put(client, "");
  }

  private void tell() {
    for (Map.Entry<SseClient, String> watcher : Map.copyOf(watchers).entrySet()) {
      try {
        String now = list(site.visit(watcher.getKey().ctx()));
        if (!now.equals(watcher.getValue())) {
          watchers.replace(watcher.getKey(), now);
          watcher.getKey().sendEvent("list", now);
        } else {
          watcher.getKey().sendComment("");
        }
      } catch (RuntimeException e) {
        // Who closed the page is no longer told.
        watchers.remove(watcher.getKey());
      }
    }
  }

  @Override
  public void close() {
    ticking.cancel(true);
    ticker.shutdownNow();
    watchers.keySet().forEach(SseClient::close);
  }
}
