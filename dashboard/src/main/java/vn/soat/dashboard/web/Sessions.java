package vn.soat.dashboard.web;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Who is who between two requests. A visitor has a random number in a cookie; what is sent with a
 * form is made of it and of a secret of this process, so that no other site can know it. Safe for
 * use by many threads.
 */
public final class Sessions {

  private static final int MOST = 10_000;
  private static final long LASTS_MILLISECONDS = 12L * 60 * 60 * 1000;

  private final SecureRandom random = new SecureRandom();
  private final byte[] secret = bytes();
  private final Clock clock;

  /** Who has given the password, with the time at which that ends. */
  private final Map<String, Long> known = new LinkedHashMap<>();

  public Sessions(Clock clock) {
    this.clock = clock;
  }

  /** A new visitor's number. */
  public String visitor() {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes());
  }

  /** What a form of this visitor must bring along. */
  public String token(String visitor) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(secret, "HmacSHA256"));
      byte[] hash = mac.doFinal(visitor.getBytes(StandardCharsets.UTF_8));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has HmacSHA256", e);
    }
  }

  /** Whether a form brought the right one. */
  public boolean fits(String visitor, String token) {
    return MessageDigest.isEqual(
        token(visitor).getBytes(StandardCharsets.UTF_8), token.getBytes(StandardCharsets.UTF_8));
  }

  /** Lets a visitor in who gave the password; returns the number that counts from now on. */
  public synchronized String letIn() {
    known.values().removeIf(until -> until < clock.millis());
    if (known.size() >= MOST) {
      known.remove(known.keySet().iterator().next());
    }
    String visitor = visitor();
    known.put(visitor, clock.millis() + LASTS_MILLISECONDS);
    return visitor;
  }

  public synchronized boolean isIn(String visitor) {
    Long until = known.get(visitor);
    return until != null && until > clock.millis();
  }

  public synchronized void out(String visitor) {
    known.remove(visitor);
  }

  private byte[] bytes() {
    byte[] bytes = new byte[32];
    random.nextBytes(bytes);
    return bytes;
  }
}
