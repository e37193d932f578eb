package vn.soat.output.page;

import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.loader.ClasspathLoader;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.soat.output.text.Language;
import vn.soat.output.text.Messages;
import vn.soat.output.view.AuditView;

/**
 * Writes audits as one HTML file: the text of each report with what does not fit marked in it,
 * beside it the findings with all their places and the arithmetic, then what was checked and held
 * and what could not be checked. It asks for nothing from elsewhere and runs no script; its policy
 * forbids both. Whatever a report says is text. The same input gives the same file. Safe for use by
 * many threads.
 */
public final class AuditPage {

  private static final String FOLDER = "vn/soat/output/page/";

  private final Language language;
  private final Words words;
  private final PebbleEngine engine;
  private final String style;

  public AuditPage(Language language) {
    this.language = language;
    this.words = new Words(Messages.load("vn.soat.output.page.page", language, AuditPage.class));
    this.style = resource("audit.css");
    ClasspathLoader loader = new ClasspathLoader(AuditPage.class.getClassLoader());
    loader.setPrefix(FOLDER);
    loader.setSuffix(".peb");
    this.engine =
        new PebbleEngine.Builder()
            .loader(loader)
            .autoEscaping(true)
            .strictVariables(true)
            .defaultLocale(Locale.ROOT)
            .build();
  }

  /**
   * One report on the page.
   *
   * @param text as {@code soat text} prints it; empty where there is none, then the findings stand
   *     alone
   * @param pageStarts the offset at which each page begins; empty where the source has no pages
   */
  public record Item(AuditView view, String text, List<Integer> pageStarts) {

    public Item {
      pageStarts = List.copyOf(pageStarts);
    }
  }

  /** The page of some reports, in their order. */
  public String of(List<Item> items) {
    StringWriter out = new StringWriter();
    try {
      write(items, out);
    } catch (IOException e) {
      throw new UncheckedIOException("memory cannot be written", e);
    }
    return out.toString();
  }

  /**
   * Writes the page of some reports, in their order.
   *
   * @throws IOException if the writer takes no more
   */
  public void write(List<Item> items, Writer out) throws IOException {
    Map<String, Object> model = new HashMap<>();
    model.put("lang", language == Language.VI ? "vi" : "en");
    model.put(
        "policy",
        "default-src 'none'; style-src 'sha256-"
            + hash(style)
            + "'; base-uri 'none'; form-action 'none'");
    model.put("style", style);
    model.put("w", words);
    model.put("reports", numbered(items));
    model.put("title", title(items));
    engine.getTemplate("audit").evaluate(out, model);
  }

  private static List<PageReport> numbered(List<Item> items) {
    return java.util.stream.IntStream.range(0, items.size())
        .mapToObj(i -> new PageReport(i + 1, items.get(i)))
        .toList();
  }

  private String title(List<Item> items) {
    return items.size() == 1
        ? words.get("title.one", words.file(items.get(0).view()))
        : words.get("title", items.size());
  }

  private static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return Base64.getEncoder().encodeToString(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static String resource(String name) {
    try (InputStream in = AuditPage.class.getClassLoader().getResourceAsStream(FOLDER + name)) {
      if (in == null) {
        throw new IllegalStateException("not in the program: " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
