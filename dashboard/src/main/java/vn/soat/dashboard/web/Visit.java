package vn.soat.dashboard.web;

import io.javalin.http.Context;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** One request with what its answer needs. */
public final class Visit {

  /** Longer than anything that a page asks for. */
  private static final int LONGEST = 300;

  private final Context context;
  private final Site site;
  private final Texts texts;

  Visit(Context context, Site site, Texts texts) {
    this.context = context;
    this.site = site;
    this.texts = texts;
  }

  public Context context() {
    return context;
  }

  public Texts texts() {
    return texts;
  }

  /** A parameter of the address or of a form, cut where it is absurdly long; else empty. */
  public String asked(String name) {
    return cut(Optional.ofNullable(context.queryParam(name)).orElse(""));
  }

  /** A field of a form. */
  public String field(String name) {
    return cut(Body.field(context, name));
  }

  private static String cut(String value) {
    String plain = value.replaceAll("\\p{Cntrl}", " ").strip();
    return plain.length() <= LONGEST ? plain : plain.substring(0, LONGEST);
  }

  /** A whole number between two bounds; the default where it is none. */
  public int number(String name, int least, int most, int standard) {
    String value = asked(name);
    return value.matches("\\d{1,9}")
        ? Math.max(least, Math.min(most, Integer.parseInt(value)))
        : standard;
  }

  /** The number of a report in the path. */
  public long report() {
    String id = context.pathParam("id");
    if (!id.matches("[1-9]\\d{0,17}")) {
      throw new Guard.Refused(404, "refused.missing");
    }
    return Long.parseLong(id);
  }

  /** Whether only a part of the page is wanted. */
  public boolean wantsPart() {
    return context.header("HX-Request") != null;
  }

  /**
   * Whether the visitor has this page as it is now, and was told so. A page behind a password is
   * kept by no browser.
   *
   * @param stamp of what the page shows of the store
   */
  public boolean isKnown(String stamp) {
    String cookies = Optional.ofNullable(context.header("Cookie")).orElse("");
    String query = Optional.ofNullable(context.queryString()).orElse("");
    return !site.guard().asks()
        && Known.is(
            context,
            Known.name(
                stamp,
                Guard.visitorOf(context),
                texts.code(),
                cookies,
                context.path(),
                query,
                String.valueOf(wantsPart())));
  }

  /** Answers with a page. */
  public void page(String template, Map<String, Object> values) {
    context.html(html(template, values));
  }

  /** The page of a template with what every page needs. */
  public String html(String template, Map<String, Object> values) {
    Map<String, Object> all = new HashMap<>(values);
    all.put("t", texts);
    all.put("assets", site.assets());
    all.put("csrf", site.sessions().token(Guard.visitorOf(context)));
    all.put("path", context.path());
    all.put("query", Optional.ofNullable(context.queryString()).orElse(""));
    all.put("asks", site.guard().asks());
    all.put("part", wantsPart());
    return site.pages().render(template, all);
  }
}
