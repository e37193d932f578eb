package vn.soat.dashboard.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** A path of our own with parameters, as one can write it into a page. */
public record Link(String path, Map<String, String> parameters) {

  /** A path without parameters. */
  public static Link to(String path) {
    return new Link(path, Map.of());
  }

  /** The same with another parameter; an empty value takes it away. */
  public Link with(String name, String value) {
    Map<String, String> changed = new LinkedHashMap<>(parameters);
    if (value.isEmpty()) {
      changed.remove(name);
    } else {
      changed.put(name, value);
    }
    return new Link(path, changed);
  }

  @Override
  public String toString() {
    return parameters.isEmpty()
        ? path
        : path
            + "?"
            + parameters.entrySet().stream()
                .map(e -> encoded(e.getKey()) + "=" + encoded(e.getValue()))
                .collect(Collectors.joining("&"));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
