package vn.soat.dashboard.web;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The files that pages need, by name. Only these can be had: a name is looked up here and never
 * made into a path.
 */
public final class Assets {

  private static final String OWN = "/vn/soat/dashboard/asset/";
  private static final String JARS = "/META-INF/resources/webjars/";
  private static final String JAVASCRIPT = "text/javascript; charset=utf-8";

  private final Map<String, Asset> all = new LinkedHashMap<>();

  private static final class Asset {

    private final byte[] bytes;
    private final String type;
    private final String version;

    private Asset(byte[] bytes, String type) {
      this.bytes = bytes;
      this.type = type;
      this.version = version(bytes);
    }
  }

  public Assets() {
    own("soat.css", "text/css; charset=utf-8");
    own("logo.svg", "image/svg+xml");
    for (String script :
        new String[] {"soat.js", "charts.js", "report.js", "pdf.js", "import.js"}) {
      own(script, JAVASCRIPT);
    }
    add("htmx.min.js", JARS + "htmx.org/2.0.10/dist/htmx.min.js", JAVASCRIPT);
    add("echarts.min.js", JARS + "echarts/5.3.1/dist/echarts.min.js", JAVASCRIPT);
    add("pdf.min.mjs", JARS + "pdfjs-dist/5.4.624/build/pdf.min.mjs", JAVASCRIPT);
    add("pdf.worker.min.mjs", JARS + "pdfjs-dist/5.4.624/build/pdf.worker.min.mjs", JAVASCRIPT);
  }

  private void own(String name, String type) {
    add(name, OWN + name, type);
  }

  private void add(String name, String resource, String type) {
    try (InputStream in = Assets.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks " + resource);
      }
      byte[] bytes = in.readAllBytes();
      all.put(name, new Asset(bytes, type));
    } catch (IOException e) {
      throw new UncheckedIOException("a file of the program cannot be read: " + resource, e);
    }
  }

  private static String version(byte[] bytes) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
      return HexFormat.of().formatHex(hash, 0, 6);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** Where a page finds a file: the address changes with its content. */
  public String url(String name) {
    Asset asset =
        Optional.ofNullable(all.get(name))
            .orElseThrow(() -> new IllegalArgumentException("no such file: " + name));
    return "/assets/" + name + "?v=" + asset.version;
  }

  /** Answers {@code /assets/{name}}. */
  public void serve(Context context) {
    Optional<Asset> asset = Optional.ofNullable(all.get(context.pathParam("name")));
    if (asset.isEmpty()) {
      context.status(404).contentType("text/plain; charset=utf-8").result("404");
      return;
    }
    context.header("Cache-Control", "public, max-age=604800, immutable");
    context.contentType(asset.get().type).result(asset.get().bytes);
  }
}
