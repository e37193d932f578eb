package vn.soat.dashboard.web;

import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.loader.ClasspathLoader;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Map;

/**
 * Fills in templates. What is filled in is escaped, always: no template switches that off, which a
 * test holds.
 */
public final class Pages {

  private final PebbleEngine engine;

  public Pages() {
    ClasspathLoader loader = new ClasspathLoader(Pages.class.getClassLoader());
    loader.setPrefix("vn/soat/dashboard/template");
    loader.setSuffix(".peb");
    this.engine =
        new PebbleEngine.Builder()
            .loader(loader)
            .autoEscaping(true)
            .strictVariables(true)
            .newLineTrimming(true)
            .build();
  }

  /** The page of a template. */
  public String render(String template, Map<String, Object> values) {
    StringWriter page = new StringWriter(16_384);
    try {
      engine.getTemplate(template).evaluate(page, values);
    } catch (IOException e) {
      throw new UncheckedIOException("memory cannot be written", e);
    }
    return page.toString();
  }
}
