package vn.soat.output.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import vn.soat.extractor.source.Source;

/** The file behind a record. */
final class SourceJson {

  private SourceJson() {}

  static ObjectNode of(Source source) {
    ObjectNode node = Json.object().put("path", source.path());
    node.set("sha256", Json.text(source.sha256()));
    node.set("mediaType", Json.text(source.mediaType()));
    node.put("bytes", source.bytes());
    node.set("pages", Json.integer(source.pages()));
    node.set("method", Json.text(source.method().map(Source.Method::code)));
    node.set("encoding", Json.text(source.encoding()));
    node.set("ocrConfidence", Json.orNull(source.ocrConfidence(), Json::number));
    return node;
  }
}
