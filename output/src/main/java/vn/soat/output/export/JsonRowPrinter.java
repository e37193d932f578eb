package vn.soat.output.export;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Rows as one JSON array, an object a line. */
final class JsonRowPrinter implements RowPrinter {

  private final ObjectWriter writer =
      JsonMapper.builder().enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN).build().writer();
  private final Consumer<String> out;
  private List<String> names = List.of();
  private boolean first = true;

  JsonRowPrinter(Consumer<String> out) {
    this.out = out;
  }

  @Override
  public void columns(List<String> columns) {
    names = List.copyOf(columns);
    out.accept("[");
  }

  @Override
  public void row(List<Optional<Object>> values) {
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    for (int i = 0; i < names.size(); i++) {
      object.put(names.get(i), values.get(i).map(JsonRowPrinter::plain).orElse(null));
    }
    out.accept((first ? "\n" : ",\n") + json(object));
    first = false;
  }

  private static Object plain(Object value) {
    return value instanceof Number || value instanceof Boolean ? value : value.toString();
  }

  private String json(Map<String, @Nullable Object> object) {
    try {
      return writer.writeValueAsString(object);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("plain values could not be written", e);
    }
  }

  @Override
  public void end() {
    out.accept(first ? "]\n" : "\n]\n");
  }
}
