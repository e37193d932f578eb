package vn.soat.dashboard;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;
import io.javalin.config.SizeUnit;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.util.JavalinBindException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.soat.dashboard.api.Api;
import vn.soat.dashboard.api.ProblemDetails;
import vn.soat.dashboard.data.Reads;
import vn.soat.dashboard.data.Upkeep;
import vn.soat.dashboard.page.Desk;
import vn.soat.dashboard.page.Downloads;
import vn.soat.dashboard.page.FindingsPage;
import vn.soat.dashboard.page.ImportPage;
import vn.soat.dashboard.page.Intake;
import vn.soat.dashboard.page.OverviewPage;
import vn.soat.dashboard.page.ReferencesPage;
import vn.soat.dashboard.page.ReportPage;
import vn.soat.dashboard.page.ReportsPage;
import vn.soat.dashboard.web.Guard;
import vn.soat.dashboard.web.LoginPage;
import vn.soat.dashboard.web.Password;
import vn.soat.dashboard.web.Sessions;
import vn.soat.dashboard.web.Site;
import vn.soat.dashboard.web.Timing;
import vn.soat.dashboard.web.Visit;
import vn.soat.output.bulk.ReportSource;
import vn.soat.output.store.Store;
import vn.soat.output.store.StoreFailure;

/** The dashboard of a store, served until it is closed. */
public final class Dashboard implements AutoCloseable {

  private static final int CONNECTIONS = 8;

  private final DashboardSettings settings;
  private final Site site;
  private final Reads reads;
  private final Upkeep upkeep;
  private final Intake intake;
  private final ImportPage imports;
  private final Javalin server;

  private Dashboard(Store store, ReportSource reports, DashboardSettings settings) {
    this.settings = settings;
    Sessions sessions = new Sessions(Clock.systemUTC());
    Optional<Password> password = settings.password().map(p -> new Password(p, Clock.systemUTC()));
    Guard guard = new Guard(sessions, password, isLoopback(settings.host()));
    this.site = new Site(guard, sessions, settings.language());
    this.reads = new Reads(store, CONNECTIONS);
    this.upkeep = new Upkeep(store, reads);
    Desk desk = Desk.of(store, reads, upkeep);
    this.intake = new Intake(desk, reports, settings);
    this.imports = new ImportPage(intake, site);
    Api api = new Api(desk, reports, settings);
    this.server = Javalin.create(config -> configure(config, desk, api));
  }

  /**
   * Serves a store.
   *
   * @param reports reads what is uploaded, isolated from this process
   * @throws DashboardFailure if the settings are unsafe or the port is taken
   * @throws StoreFailure if the store cannot be read
   */
  public static Dashboard start(Store store, ReportSource reports, DashboardSettings settings)
      throws DashboardFailure {
    if (settings.password().isEmpty() && !isLoopback(settings.host())) {
      throw new DashboardFailure(
          "ngoài máy này phải có mật khẩu: đặt biến SOAT_PASSWORD hoặc --password-file TỆP",
          "off this machine a password is needed: set SOAT_PASSWORD or --password-file FILE");
    }
    Dashboard dashboard = new Dashboard(store, reports, settings);
    dashboard.listen();
    return dashboard;
  }

  private void listen() throws DashboardFailure {
    try {
      server.start(settings.host(), settings.port());
      upkeep.start();
    } catch (JavalinBindException e) {
      close();
      String where = settings.host() + ":" + settings.port();
      throw new DashboardFailure(
          "không mở được "
              + where
              + ": cổng đang có chương trình khác dùng; chọn cổng khác: --port",
          "cannot listen on " + where + ": another program uses the port; choose another: --port");
    } catch (StoreFailure e) {
      close();
      throw e;
    }
  }

  /** Whether an address is of this machine alone. */
  public static boolean isLoopback(String host) {
    try {
      return InetAddress.getByName(host).isLoopbackAddress();
    } catch (UnknownHostException e) {
      return false;
    }
  }

  /** What to open in a browser. */
  public String address() {
    String host = settings.host().contains(":") ? "[" + settings.host() + "]" : settings.host();
    return "http://" + host + ":" + server.port() + "/";
  }

  /** Brings what is shown up to the store, if it was changed behind the dashboard's back. */
  public void catchUp() {
    upkeep.catchUp();
  }

  /** All that is answered, each as {@code GET /reports/{id}}. */
  List<String> routes() {
    return server.unsafe.internalRouter.allHttpHandlers().stream()
        .map(parsed -> parsed.endpoint)
        .filter(endpoint -> endpoint.method.isHttpMethod())
        .map(endpoint -> endpoint.method.name() + " " + endpoint.path)
        .toList();
  }

  private void configure(JavalinConfig config, Desk desk, Api api) {
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.startup.startupWatcherEnabled = false;
    config.http.maxRequestSize = settings.mostBytes();
    config.http.defaultContentType = "text/plain; charset=utf-8";
    config.jetty.modifyHttpConfiguration(http -> http.setSendServerVersion(false));
    config.jetty.multipartConfig.maxFileSize(settings.mostBytes(), SizeUnit.BYTES);
    config.jetty.multipartConfig.maxTotalRequestSize(
        settings.mostBytes() + (1 << 20), SizeUnit.BYTES);
    config.jetty.multipartConfig.maxInMemoryFileSize(1, SizeUnit.MB);
    config.routes.before(Timing::start);
    config.routes.before(site.guard()::check);
    config.routes.after(Timing::end);
    config.routes.get("/assets/{name}", site.assets()::serve);
    config.routes.get("/lang", site.handler(site::changeLanguage));
    login(config.routes);
    pages(config.routes, desk);
    api.routes(config.routes, site);
    failures(config.routes);
  }

  private void login(RoutesConfig routes) {
    LoginPage login = new LoginPage(site.guard());
    routes.get("/login", site.handler(login::show));
    routes.post("/login", site.handler(login::enter));
    routes.post("/logout", site.handler(login::leave));
  }

  private void pages(RoutesConfig routes, Desk desk) {
    OverviewPage overview = new OverviewPage(desk);
    routes.get("/", site.handler(desk.unlessKnown(overview::show)));
    routes.get("/figures", site.handler(desk.unlessKnown(overview::figures)));
    ReferencesPage references = new ReferencesPage(desk);
    routes.get("/references", site.handler(desk.unlessKnown(references::show)));
    routes.get("/charts/graph.json", site.handler(desk.unlessKnown(references::graph)));
    routes.get("/charts/{name}", site.handler(desk.unlessKnown(overview::chart)));
    routes.get("/reports", site.handler(desk.unlessKnown(new ReportsPage(desk)::show)));
    ReportPage report = new ReportPage(desk);
    routes.get("/reports/{id}", site.handler(report::show));
    routes.get("/reports/{id}/item/{item}", site.handler(report::item));
    routes.get("/reports/{id}/boxes", site.handler(report::boxes));
    routes.get("/reports/{id}/record", site.handler(report::record));
    routes.get("/reports/{id}/file", site.handler(report::pdf));
    Downloads downloads = new Downloads(desk, report);
    routes.get("/reports/{id}/download/{name}", site.handler(downloads::give));
    FindingsPage findings = new FindingsPage(desk);
    routes.get("/findings", site.handler(desk.unlessKnown(findings::show)));
    routes.get("/findings/{id}/{item}", site.handler(findings::form));
    routes.post("/findings/{id}/{item}", site.handler(findings::decide));
    routes.get("/import", site.handler(imports::show));
    routes.post("/import", site.handler(imports::take));
    routes.sse("/import/events", imports::watch);
  }

  private void failures(RoutesConfig routes) {
    routes.exception(Guard.Refused.class, (e, context) -> refuse(context, e.status(), e.key()));
    routes.exception(
        StoreFailure.class,
        (e, context) -> {
          Visit visit = site.visit(context);
          say(visit, 503, visit.texts().language().of(e.reason()));
        });
    routes.exception(
        HttpResponseException.class,
        (e, context) ->
            refuse(
                context,
                e.getStatus(),
                e.getStatus() == 413 ? "refused.large" : "refused.missing"));
    routes.exception(Exception.class, (e, context) -> fault(context, e));
    routes.error(
        404,
        context -> {
          if (context.result() == null || String.valueOf(context.result()).startsWith("Endpoint")) {
            refuse(context, 404, "refused.missing");
          }
        });
  }

  private void fault(Context context, Exception e) {
    settings.log().accept(context.method() + " " + context.path() + ": " + e);
    refuse(context, 500, "refused.fault");
  }

  private void refuse(Context context, int status, String key) {
    context.removeHeader("ETag");
    if (status == 401 && !context.path().startsWith("/api/")) {
      context.redirect("/login");
      return;
    }
    Visit visit = site.visit(context);
    say(visit, status, visit.texts().of(key));
  }

  private static void say(Visit visit, int status, String sentence) {
    visit.context().status(status);
    if (visit.context().path().startsWith("/api/")) {
      ProblemDetails.answer(visit.context(), status, sentence);
    } else {
      visit.page("refused", Map.of("status", status, "sentence", sentence));
    }
  }

  /** Ends: answers that are under way are given, an upload that is being read is given up. */
  @Override
  public void close() {
    imports.close();
    server.stop();
    intake.close();
    upkeep.close();
    reads.close();
  }
}
