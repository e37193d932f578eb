package vn.soat.dashboard.web;

import at.favre.lib.crypto.bcrypt.BCrypt;
import at.favre.lib.crypto.bcrypt.LongPasswordStrategies;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;

/**
 * The password, of which only the bcrypt hash is kept, and how often it may be tried. Safe for use
 * by many threads.
 */
public final class Password {

  private static final int COST = 12;

  /** Tries that may fail from one address, and from all together, before a wait. */
  private static final int MOST_OF_ONE = 5;

  private static final int MOST_OF_ALL = 50;
  private static final long WAIT_MILLISECONDS = 15L * 60 * 1000;

  private final byte[] hash;
  private final Clock clock;
  private final Map<String, Integer> failed = new HashMap<>();
  private int failedOfAll;
  private long since;

  /** The digest of what was right last: programs send the password with every request. */
  private byte[] lastRight = {};

  /**
   * @param password itself, or its bcrypt hash, {@code $2b$12$…}
   */
  public Password(String password, Clock clock) {
    this.clock = clock;
    this.hash =
        password.matches("\\$2[aby]\\$\\d\\d\\$[./A-Za-z0-9]{53}")
            ? password.getBytes(StandardCharsets.US_ASCII)
            : BCrypt.with(LongPasswordStrategies.hashSha512(BCrypt.Version.VERSION_2A))
                .hash(COST, password.getBytes(StandardCharsets.UTF_8));
  }

  /** How a try ended. */
  public enum Answer {
    RIGHT,
    WRONG,
    /** There were too many; the password was not even looked at. */
    LATER
  }

  /** A try from an address. One at a time: guessing gets no faster by asking in parallel. */
  public synchronized Answer check(String given, String address) {
    byte[] digest = digest(given);
    if (MessageDigest.isEqual(digest, lastRight)) {
      return Answer.RIGHT;
    }
    if (clock.millis() - since > WAIT_MILLISECONDS) {
      failed.clear();
      failedOfAll = 0;
      since = clock.millis();
    }
    if (failed.getOrDefault(address, 0) >= MOST_OF_ONE || failedOfAll >= MOST_OF_ALL) {
      return Answer.LATER;
    }
    if (isRight(given)) {
      lastRight = digest;
      failed.remove(address);
      return Answer.RIGHT;
    }
    failed.merge(address, 1, Integer::sum);
    failedOfAll++;
    return Answer.WRONG;
  }

  private boolean isRight(String given) {
    return BCrypt.verifyer(
            BCrypt.Version.VERSION_2A, LongPasswordStrategies.hashSha512(BCrypt.Version.VERSION_2A))
        .verify(given.getBytes(StandardCharsets.UTF_8), hash)
        .verified;
  }

  private static byte[] digest(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
