package vn.soat.dashboard.web;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What every request meets first: the headers that keep a page to itself, whether it came to the
 * right name, whether its sender may come in, and whether a form came from a page of ours.
 */
public final class Guard {

  private static final String COOKIE = "soat_visitor";
  private static final String VISITOR = "visitor";
  private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:;"
          + " font-src 'self' data:; connect-src 'self'; worker-src 'self'; form-action 'self';"
          + " base-uri 'none'; frame-ancestors 'none'";

  private final Sessions sessions;
  private final Optional<Password> password;
  private final boolean thisMachineOnly;

  /**
   * @param thisMachineOnly whether only this machine's own names are answered: a name elsewhere
   *     that was pointed here is somebody else's page trying to read ours
   */
  public Guard(Sessions sessions, Optional<Password> password, boolean thisMachineOnly) {
    this.sessions = sessions;
    this.password = password;
    this.thisMachineOnly = thisMachineOnly;
  }

  /** Why a request goes no further. */
  public static final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private final int status;
    private final String key;

    public Refused(int status, String key) {
      super(key, null, false, false);
      this.status = status;
      this.key = key;
    }

    public int status() {
      return status;
    }

    /** Of the sentence that says why. */
    public String key() {
      return key;
    }
  }

  /** Looks at a request before anything else does. */
  public void check(Context context) {
    harden(context);
    if (thisMachineOnly && !isOurName(context)) {
      throw new Refused(421, "refused.host");
    }
    if (context.path().startsWith("/assets/")) {
      return;
    }
    String visitor = visitor(context);
    context.attribute(VISITOR, visitor);
    boolean program = password.isPresent() && isProgram(context, password.get());
    if (password.isPresent() && !program && !mayEnter(context, visitor)) {
      throw new Refused(401, "refused.login");
    }
    if (!SAFE.contains(context.req().getMethod()) && !program && !isFromOurPage(context, visitor)) {
      throw new Refused(403, "refused.form");
    }
  }

  private static void harden(Context context) {
    context.header("Content-Security-Policy", POLICY);
    context.header("X-Content-Type-Options", "nosniff");
    context.header("X-Frame-Options", "DENY");
    context.header("Referrer-Policy", "same-origin");
    context.header("Cross-Origin-Opener-Policy", "same-origin");
    context.header("Cross-Origin-Resource-Policy", "same-origin");
    context.header("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
    context.header("Cache-Control", "no-store");
  }

  private static boolean isOurName(Context context) {
    String host = Optional.ofNullable(context.host()).orElse("").toLowerCase(Locale.ROOT);
    String name = host.replaceFirst(":\\d{1,5}$", "");
    return Set.of("localhost", "127.0.0.1", "[::1]").contains(name);
  }

  private String visitor(Context context) {
    Optional<String> known =
        Optional.ofNullable(context.cookie(COOKIE)).filter(c -> c.matches("[A-Za-z0-9_-]{43}"));
    return known.orElseGet(() -> remember(context, sessions.visitor()));
  }

  private static String remember(Context context, String visitor) {
    boolean secure = context.scheme().equals("https");
    context.cookie(new Cookie(COOKIE, visitor, "/", -1, secure, true, null, SameSite.STRICT));
    return visitor;
  }

  private static boolean isProgram(Context context, Password password) {
    String header = Optional.ofNullable(context.header("Authorization")).orElse("");
    if (!header.startsWith("Bearer ")) {
      return false;
    }
    return switch (password.check(header.substring(7).strip(), context.ip())) {
      case RIGHT -> true;
      case WRONG -> false;
      case LATER -> throw new Refused(429, "refused.later");
    };
  }

  private boolean mayEnter(Context context, String visitor) {
    String path = context.path();
    return path.equals("/login") || path.equals("/lang") || sessions.isIn(visitor);
  }

  /** A form brings its token; a program without a browser is no page of anybody. */
  private boolean isFromOurPage(Context context, String visitor) {
    Optional<String> sent = Optional.ofNullable(context.header("X-CSRF-Token"));
    if (sent.isEmpty() && context.path().startsWith("/api/")) {
      return context.header("Origin") == null && context.header("Sec-Fetch-Site") == null;
    }
    String token = sent.orElseGet(() -> Body.field(context, "_csrf"));
    return sessions.fits(visitor, token);
  }

  /** Whose request it is. */
  public static String visitorOf(Context context) {
    return Optional.<String>ofNullable(context.attribute(VISITOR)).orElse("");
  }

  /** Whether a password is asked for. */
  public boolean asks() {
    return password.isPresent();
  }

  /** A try to come in; the visitor gets a new number, so that nobody can have planted the old. */
  public Password.Answer enter(Context context, String given) {
    Password.Answer answer =
        password.map(p -> p.check(given, context.ip())).orElse(Password.Answer.RIGHT);
    if (answer == Password.Answer.RIGHT) {
      remember(context, sessions.letIn());
    }
    return answer;
  }

  public void leave(Context context) {
    sessions.out(visitorOf(context));
    remember(context, sessions.visitor());
  }
}
