package vn.soat.dashboard.web;

import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.UploadedFile;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

/**
 * What a request brings in its body. One that ends early or is not what it says is its sender's
 * trouble, whatever the server's parser throws of it, so that nothing else looks like it.
 */
public final class Body {

  private Body() {}

  /** A field of a form; empty where there is none. */
  public static String field(Context context, String name) {
    return parsed(() -> Optional.ofNullable(context.formParam(name)).orElse(""));
  }

  /** The files of a form under one name. */
  public static List<UploadedFile> files(Context context, String name) {
    return parsed(() -> context.uploadedFiles(name));
  }

  /** The file of a form under a name, or the body itself where it is no form. */
  public static InputStream file(Context context, String name) {
    if (!context.isMultipartFormData()) {
      return new Arriving(parsed(context::bodyInputStream));
    }
    return Optional.ofNullable(parsed(() -> context.uploadedFile(name)))
        .map(UploadedFile::content)
        .orElseThrow(() -> new Guard.Refused(400, "refused.noFile"));
  }

  private static <T> T parsed(Callable<T> body) {
    try {
      return body.call();
    } catch (HttpResponseException e) {
      throw e;
    } catch (Exception e) {
      throw unreadable();
    }
  }

  private static Guard.Refused unreadable() {
    return new Guard.Refused(400, "refused.body");
  }

  /** A body that is still on its way, and may never end. */
  private static final class Arriving extends FilterInputStream {

    Arriving(InputStream body) {
      super(body);
    }

    @Override
    public int read() throws IOException {
      return parsed(in::read);
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
      return parsed(() -> in.read(bytes, from, length));
    }
  }
}
