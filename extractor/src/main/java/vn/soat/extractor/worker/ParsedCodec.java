package vn.soat.extractor.worker;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import vn.soat.extractor.source.Contents;
import vn.soat.extractor.source.Parsed;
import vn.soat.extractor.source.Problem;
import vn.soat.extractor.source.Source;
import vn.soat.patterns.text.Bilingual;
import vn.soat.patterns.text.Box;
import vn.soat.patterns.text.PlacedWord;
import vn.soat.patterns.text.SourceTable;
import vn.soat.patterns.text.SourceText;
import vn.soat.patterns.text.Span;

/**
 * Carries what was parsed from one process to another: plain numbers and texts, no objects of Java,
 * for the other process has had a file of a stranger in its hands.
 */
final class ParsedCodec {

  private interface Writer<T> {
    void write(T value) throws IOException;
  }

  private interface Reader<T> {
    T read() throws IOException;
  }

  private ParsedCodec() {}

  static void write(DataOutputStream out, Parsed parsed) throws IOException {
    optional(out, parsed.mediaType(), v -> text(out, v));
    optional(out, parsed.contents(), v -> contents(out, v));
    list(out, parsed.members(), v -> member(out, v));
    list(out, parsed.problems(), v -> problem(out, v));
    out.flush();
  }

  static Parsed read(DataInputStream in) throws IOException {
    return new Parsed(
        optional(in, () -> text(in)),
        optional(in, () -> contents(in)),
        list(in, () -> new Parsed.Member(text(in), Path.of(text(in)))),
        list(in, () -> problem(in)));
  }

  private static void member(DataOutputStream out, Parsed.Member member) throws IOException {
    text(out, member.name());
    text(out, member.file().toString());
  }

  private static void contents(DataOutputStream out, Contents contents) throws IOException {
    text(out, contents.text().text());
    list(out, contents.text().pageStarts(), out::writeInt);
    list(out, contents.text().words(), v -> word(out, v));
    list(out, contents.text().tables(), v -> list(out, v.cells(), cell -> cell(out, cell)));
    text(out, contents.method().name());
    out.writeInt(contents.pages().orElse(-1));
    optional(out, contents.encoding(), v -> text(out, v));
    list(out, contents.problems(), v -> problem(out, v));
  }

  private static Contents contents(DataInputStream in) throws IOException {
    String text = text(in);
    List<Integer> pageStarts = list(in, in::readInt);
    List<PlacedWord> words = list(in, () -> word(in));
    List<SourceTable> tables = list(in, () -> new SourceTable(list(in, () -> cell(in))));
    Source.Method method = Source.Method.valueOf(text(in));
    int pages = in.readInt();
    return new Contents(
        SourceText.of(text, pageStarts, words, tables),
        method,
        orEmpty(pages),
        optional(in, () -> text(in)),
        list(in, () -> problem(in)));
  }

  private static OptionalInt orEmpty(int number) {
    return number < 0 ? OptionalInt.empty() : OptionalInt.of(number);
  }

  private static void word(DataOutputStream out, PlacedWord word) throws IOException {
    out.writeInt(word.span().start());
    out.writeInt(word.span().end());
    out.writeInt(word.box().page());
    out.writeDouble(word.box().x());
    out.writeDouble(word.box().y());
    out.writeDouble(word.box().width());
    out.writeDouble(word.box().height());
    out.writeInt(word.confidence().orElse(-1));
  }

  private static PlacedWord word(DataInputStream in) throws IOException {
    Span span = new Span(in.readInt(), in.readInt());
    Box box =
        new Box(in.readInt(), in.readDouble(), in.readDouble(), in.readDouble(), in.readDouble());
    return new PlacedWord(span, box, orEmpty(in.readInt()));
  }

  private static void cell(DataOutputStream out, SourceTable.Cell cell) throws IOException {
    out.writeInt(cell.span().start());
    out.writeInt(cell.span().end());
    out.writeInt(cell.row());
    out.writeInt(cell.column());
    out.writeInt(cell.rows());
    out.writeInt(cell.columns());
  }

  private static SourceTable.Cell cell(DataInputStream in) throws IOException {
    Span span = new Span(in.readInt(), in.readInt());
    return new SourceTable.Cell(span, in.readInt(), in.readInt(), in.readInt(), in.readInt());
  }

  private static void problem(DataOutputStream out, Problem problem) throws IOException {
    text(out, problem.kind().name());
    text(out, problem.message().vi());
    text(out, problem.message().en());
  }

  private static Problem problem(DataInputStream in) throws IOException {
    return new Problem(Problem.Kind.valueOf(text(in)), new Bilingual(text(in), text(in)));
  }

  private static void text(DataOutputStream out, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  private static String text(DataInputStream in) throws IOException {
    byte[] bytes = in.readNBytes(length(in));
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private static int length(DataInputStream in) throws IOException {
    int length = in.readInt();
    if (length < 0) {
      throw new IOException("negative length");
    }
    return length;
  }

  private static <T> void optional(DataOutputStream out, Optional<T> value, Writer<T> writer)
      throws IOException {
    out.writeBoolean(value.isPresent());
    if (value.isPresent()) {
      writer.write(value.get());
    }
  }

  private static <T> Optional<T> optional(DataInputStream in, Reader<T> reader) throws IOException {
    return in.readBoolean() ? Optional.of(reader.read()) : Optional.empty();
  }

  private static <T> void list(DataOutputStream out, List<T> values, Writer<T> writer)
      throws IOException {
    out.writeInt(values.size());
    for (T value : values) {
      writer.write(value);
    }
  }

  private static <T> List<T> list(DataInputStream in, Reader<T> reader) throws IOException {
    int length = length(in);
    List<T> values = new ArrayList<>();
    for (int i = 0; i < length; i++) {
      values.add(reader.read());
    }
    return values;
  }
}
