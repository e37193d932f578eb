package vn.soat.output.export;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Map;
import vn.soat.output.json.RecordJson;
import vn.soat.output.store.Reviews;
import vn.soat.output.store.Reviews.Review;
import vn.soat.output.store.StoreReader;

/**
 * The records as they were extracted, one a line. A finding on which somebody decided has {@code
 * review} beside what the record schema asks for.
 */
public final class JsonLinesExport {

  /** Figures keep every digit. */
  private final ObjectMapper mapper =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

  private final Reviews reviews;

  public JsonLinesExport(Reviews reviews) {
    this.reviews = reviews;
  }

  /**
   * Writes the selected records.
   *
   * @throws UncheckedIOException if they cannot be written
   */
  public void write(StoreReader reader, Writer out) {
    reader.records(
        record -> {
          try {
            out.write(line(record));
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  private String line(StoreReader.StoredRecord record) throws IOException {
    ObjectNode tree = (ObjectNode) mapper.readTree(record.json());
    ((ObjectNode) tree.get("source")).put("path", record.path());
    Map<String, Review> decided = reviews.of(record.id());
    for (JsonNode finding : tree.get("findings")) {
      Review review = decided.get(finding.get("id").asText());
      if (review != null) {
        ((ObjectNode) finding).set("review", node(review));
      }
    }
    return RecordJson.line(tree);
  }

  private ObjectNode node(Review review) {
    ObjectNode node = mapper.createObjectNode();
    node.put("decision", review.decision().code());
    node.put("figure", review.figure().orElse(null));
    node.put("rightValue", review.rightValue().orElse(null));
    node.put("reviewer", review.reviewer());
    node.put("reason", review.reason());
    node.put("at", review.at().toString());
    return node;
  }
}
