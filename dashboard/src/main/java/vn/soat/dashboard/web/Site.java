package vn.soat.dashboard.web;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.Handler;
import io.javalin.http.SameSite;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import vn.soat.output.text.Language;

/** What all pages of a dashboard share. */
public final class Site {

  private static final String LANGUAGE = "soat_lang";
  private static final int A_YEAR = 365 * 24 * 60 * 60;

  private final Guard guard;
  private final Sessions sessions;
  private final Language language;
  private final Pages pages = new Pages();
  private final Assets assets = new Assets();
  private final Map<Language, Texts> texts = new EnumMap<>(Language.class);

  public Site(Guard guard, Sessions sessions, Language language) {
    this.guard = guard;
    this.sessions = sessions;
    this.language = language;
    for (Language each : Language.values()) {
      texts.put(each, new Texts(each));
    }
  }

  Pages pages() {
    return pages;
  }

  public Assets assets() {
    return assets;
  }

  Sessions sessions() {
    return sessions;
  }

  public Guard guard() {
    return guard;
  }

  /** What answers a request. */
  public interface Answer {
    void to(Visit visit) throws Exception;
  }

  public Handler handler(Answer answer) {
    return context -> answer.to(visit(context));
  }

  public Visit visit(Context context) {
    return new Visit(context, this, texts(context));
  }

  private Texts texts(Context context) {
    String chosen = Optional.ofNullable(context.cookie(LANGUAGE)).orElse("");
    Language wanted =
        switch (chosen) {
          case "vi" -> Language.VI;
          case "en" -> Language.EN;
          default -> language;
        };
    return Optional.ofNullable(texts.get(wanted)).orElseThrow();
  }

  /** Answers {@code /lang?to=en&back=/reports}: changes the language and goes back. */
  public void changeLanguage(Visit visit) {
    String wanted = visit.asked("to").equals("en") ? "en" : "vi";
    boolean secure = visit.context().scheme().equals("https");
    visit
        .context()
        .cookie(new Cookie(LANGUAGE, wanted, "/", A_YEAR, secure, true, null, SameSite.LAX));
    visit.context().redirect(local(visit.asked("back")));
  }

  /** Only paths of this site: neither {@code //elsewhere} nor {@code /\elsewhere}. */
  static String local(String path) {
    return path.matches("/(?![/\\\\])[\\x21-\\x7e]*") && !path.contains("\\") ? path : "/";
  }
}
