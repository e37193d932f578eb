package vn.soat.output.store;

import java.net.URI;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import vn.soat.patterns.text.Bilingual;

/**
 * Where a store is: a file of SQLite, or a PostgreSQL database by its URL.
 *
 * @param url what the driver is given; may hold a password
 * @param shown what people may see
 * @param file that of SQLite; empty for a server
 */
public record StoreAddress(String url, String shown, Optional<Path> file) {

  private static final String JDBC_POSTGRESQL = "jdbc:postgresql:";
  private static final String JDBC_SQLITE = "jdbc:sqlite:";

  /**
   * What a user wrote: a path, {@code jdbc:postgresql:…}, {@code postgresql://…} or {@code
   * jdbc:sqlite:…}.
   *
   * @param folder what a relative path counts from
   * @throws StoreFailure if it is none of them
   */
  public static StoreAddress of(String text, Path folder) {
    if (text.startsWith(JDBC_POSTGRESQL)) {
      return server(text);
    }
    if (text.startsWith("postgresql://") || text.startsWith("postgres://")) {
      return server(jdbc(text));
    }
    if (text.startsWith("jdbc:") && !text.startsWith(JDBC_SQLITE)) {
      throw unknown(text);
    }
    return file(text.startsWith(JDBC_SQLITE) ? text.substring(JDBC_SQLITE.length()) : text, folder);
  }

  Dialect dialect() {
    return file.isPresent() ? Dialect.SQLITE : Dialect.POSTGRESQL;
  }

  private static StoreAddress file(String text, Path folder) {
    try {
      Path file = folder.resolve(text).toAbsolutePath().normalize();
      return new StoreAddress(JDBC_SQLITE + file, text, Optional.of(file));
    } catch (InvalidPathException e) {
      throw unknown(text);
    }
  }

  private static StoreAddress server(String url) {
    String shown = url.replaceFirst("\\?.*", "").replaceFirst("//[^/@]*@", "//");
    return new StoreAddress(url, shown, Optional.empty());
  }

  /** The form that libpq takes, with the user before the host, as the driver wants it. */
  private static String jdbc(String text) {
    try {
      URI uri = URI.create(text);
      String query = Optional.ofNullable(uri.getRawQuery()).orElse("");
      String[] user = Optional.ofNullable(uri.getRawUserInfo()).orElse("").split(":", 2);
      String login =
          (user[0].isEmpty() ? "" : "&user=" + user[0])
              + (user.length < 2 ? "" : "&password=" + user[1]);
      String port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
      String host = Optional.ofNullable(uri.getHost()).orElse("localhost");
      return JDBC_POSTGRESQL + "//" + host + port + uri.getRawPath() + "?" + query + login;
    } catch (IllegalArgumentException e) {
      throw unknown("postgresql://…");
    }
  }

  private static StoreFailure unknown(String text) {
    return new StoreFailure(
        new Bilingual(
            "“"
                + text
                + "” không phải địa chỉ của kho; hãy cho một tệp SQLite hoặc"
                + " jdbc:postgresql://MÁY/CƠ-SỞ-DỮ-LIỆU",
            "“"
                + text
                + "” is no address of a store; give a file for SQLite or"
                + " jdbc:postgresql://HOST/DATABASE"));
  }
}
