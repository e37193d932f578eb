package vn.soat.dashboard.web;

import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * Spares an asker what he has already: an answer brings the name of all that it was made of (its
 * {@code ETag}), and as long as that is what would be made again, the next answer is empty.
 */
public final class Known {

  private Known() {}

  /** Names an answer; returns whether the asker has it, and is told so. */
  public static boolean is(Context context, String name) {
    String tag = "\"" + name + "\"";
    String known = Optional.ofNullable(context.header("If-None-Match")).orElse("");
    boolean same =
        List.of(known.split("\\s*,\\s*")).stream()
            .anyMatch(t -> t.replaceFirst("^W/", "").equals(tag));
    context.header("ETag", tag).header("Cache-Control", "private, no-cache");
    if (same) {
      context.status(304);
    }
    return same;
  }

  /** A name for what a page is made of: the same for the same parts only. */
  static String name(String... parts) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256")
              .digest(String.join("\n", parts).getBytes(StandardCharsets.UTF_8));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(hash).substring(0, 22);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
