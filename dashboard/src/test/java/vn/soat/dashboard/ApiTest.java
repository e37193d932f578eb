package vn.soat.dashboard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import vn.soat.output.store.Store;

/** The interface for programs answers as {@code openapi.json} says. */
@ParameterizedClass
@EnumSource(Databases.Kind.class)
@ExtendWith(Databases.class)
class ApiTest {

  private static final JsonMapper JSON = new JsonMapper();

  @TempDir private static Path folder;
  private static Served served;
  private static JsonNode description;

  @Parameter private Databases.Kind kind;

  @BeforeParameterizedClassInvocation
  static void serve(Databases.Kind kind, Databases.Maker maker) throws Exception {
    Path own = Files.createDirectories(folder.resolve(kind.name()));
    Store store = maker.store(kind, own);
    Served.fill(
        store,
        own,
        Map.of(
            "a.txt",
            Served.REPORT,
            "b.txt",
            Served.REPORT.replace("Tân Phú", "Tân Lập").replace("TÂN PHÚ", "TÂN LẬP")));
    served = Served.with(own, store);
    description = json("/api/v1/openapi.json");
  }

  @AfterParameterizedClassInvocation
  static void end() {
    served.close();
  }

  private static JsonNode json(String path) throws IOException, InterruptedException {
    return JSON.readTree(served.body(path));
  }

  /** The schema of a part of the description, with what it refers to. */
  private static void assertFits(JsonNode schema, String body, String path) throws IOException {
    ObjectNode whole = schema.deepCopy();
    whole.set("components", description.path("components"));
    Schema compiled =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(whole.toString(), InputFormat.JSON);
    assertEquals(List.of(), List.copyOf(compiled.validate(body, InputFormat.JSON)), path + body);
  }

  @Test
  void everyPathAnswersAsItIsDescribed() throws Exception {
    for (Map.Entry<String, JsonNode> path : description.path("paths").properties()) {
      JsonNode get = path.getValue().path("get");
      if (get.isMissingNode()) {
        continue;
      }
      String address = path.getKey().replace("{id}", "1");
      HttpResponse<String> answer = served.get(address + examples(get));
      assertEquals(200, answer.statusCode(), address + answer.body());
      JsonNode content = get.at("/responses/200/content/application~1json");
      assertFits(content.path("schema"), answer.body(), address);
      if (content.has("example")) {
        assertFits(content.path("schema"), content.path("example").toString(), "example");
      }
      if (address.startsWith("/api/v1/reports")) {
        assertTrue(answer.body().length() > 30, address + " finds something: " + answer.body());
      }
    }
  }

  /** The parameters with the values that the description shows. */
  private static String examples(JsonNode operation) {
    List<String> parameters = new ArrayList<>();
    for (JsonNode parameter : operation.path("parameters")) {
      if (parameter.path("in").asText().equals("query") && parameter.has("example")) {
        parameters.add(
            parameter.path("name").asText()
                + "="
                + Served.encoded(parameter.path("example").asText()));
      }
    }
    return parameters.isEmpty() ? "" : "?" + String.join("&", parameters);
  }

  @Test
  void theNextPageGoesOn() throws Exception {
    JsonNode first = json("/api/v1/reports?size=1&order=place");
    assertEquals("Tân Lập", first.at("/items/0/commune").asText(), kind.name());
    JsonNode second =
        json("/api/v1/reports?size=1&order=place&after=" + first.path("next").asText());
    assertEquals("Tân Phú", second.at("/items/0/commune").asText());
    assertTrue(second.path("next").isNull());
    JsonNode quantities = json("/api/v1/reports/1/quantities?size=1");
    assertEquals("1", quantities.path("next").asText());
  }

  @Test
  void whatHasNotChangedIsNotSentAgain() throws Exception {
    String tag = served.get("/api/v1/stats").headers().firstValue("ETag").orElse("");
    HttpRequest.Builder again = served.request("/api/v1/stats").header("If-None-Match", tag);
    assertEquals(304, served.send(again).statusCode());
    String other = served.get("/api/v1/stats?year=2022").headers().firstValue("ETag").orElse("");
    assertNotEquals(tag, other);
  }

  @Test
  void aFileBecomesItsRecord() throws Exception {
    byte[] file = Served.REPORT.getBytes(java.nio.charset.StandardCharsets.UTF_8);
    HttpResponse<String> form =
        served.send(served.upload("/api/v1/extract", "file", Map.of("../a.txt", file)));
    HttpResponse<String> body =
        served.send(
            served.request("/api/v1/extract").POST(HttpRequest.BodyPublishers.ofByteArray(file)));
    for (HttpResponse<String> answer : List.of(form, body)) {
      JsonNode record = JSON.readTree(answer.body());
      assertEquals(200, answer.statusCode(), answer.body());
      assertEquals("percentage-mismatch", record.at("/findings/0/rule").asText());
      assertEquals("", record.at("/source/path").asText(), "no path of ours");
      assertFits(
          description
              .at("/paths/~1api~1v1~1extract/post/responses/200/content/application~1json")
              .path("schema"),
          answer.body(),
          "extract");
    }
    assertEquals(2, json("/api/v1/stats").path("reports").asInt(), "nothing is kept");
  }

  @Test
  void errorsAreProblems() throws Exception {
    for (String path : List.of("/api/v1/reports/99", "/api/v1/reports/x", "/api/v1/none")) {
      HttpResponse<String> answer = served.get(path);
      assertEquals(404, answer.statusCode(), path);
      assertEquals(
          "application/problem+json",
          answer.headers().firstValue("Content-Type").orElse("").replaceFirst(";.*", ""));
      assertFits(description.at("/components/schemas/Problem"), answer.body(), path);
    }
  }
}
