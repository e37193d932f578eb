package vn.soat.dashboard.api;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;

/** An error as RFC 9457 wants it. */
public final class ProblemDetails {

  private ProblemDetails() {}

  /** Answers a request with what kept it from being served. */
  public static void answer(Context context, int status, String detail) {
    ObjectNode node =
        JsonNodeFactory.instance.objectNode().put("type", "about:blank").put("status", status);
    node.put("title", title(status)).put("detail", detail);
    context.status(status).contentType("application/problem+json").result(node.toString());
  }

  private static String title(int status) {
    return switch (status) {
      case 400 -> "Bad Request";
      case 401 -> "Unauthorized";
      case 403 -> "Forbidden";
      case 404 -> "Not Found";
      case 413 -> "Content Too Large";
      case 421 -> "Misdirected Request";
      case 422 -> "Unprocessable Content";
      case 429 -> "Too Many Requests";
      case 503 -> "Service Unavailable";
      default -> "Internal Server Error";
    };
  }
}
