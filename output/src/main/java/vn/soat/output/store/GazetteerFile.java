package vn.soat.output.store;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import vn.soat.output.store.Unit.Level;
import vn.soat.patterns.text.Bilingual;

/**
 * A file of units: CSV in UTF-8, its first line {@code
 * level,code,kind,name,parent,from,to,merged_into}; explained in docs/store.md.
 */
public final class GazetteerFile {

  private static final List<String> COLUMNS =
      List.of("level", "code", "kind", "name", "parent", "from", "to", "merged_into");

  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180
          .builder()
          .setHeader()
          .setSkipHeaderRecord(true)
          .setCommentMarker('#')
          .setIgnoreEmptyLines(true)
          .setIgnoreSurroundingSpaces(true)
          .get();

  private GazetteerFile() {}

  /**
   * Reads it whole.
   *
   * @throws StoreFailure if it has a line that cannot be used; tells which
   * @throws IOException if it cannot be read
   */
  public static List<Unit> read(Path file) throws IOException {
    try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      skipByteOrderMark(in);
      try (CSVParser rows = CSVParser.parse(in, FORMAT)) {
        if (!rows.getHeaderNames().containsAll(COLUMNS)) {
          throw unusable(
              1, "thiếu cột; cần có " + COLUMNS, "columns are missing; wanted " + COLUMNS);
        }
        return units(rows);
      }
    } catch (CharacterCodingException | UncheckedIOException | IllegalArgumentException e) {
      throw new StoreFailure(
          new Bilingual(
              "danh mục đơn vị phải là tệp CSV bằng UTF-8 có dòng tên cột: " + e.getMessage(),
              "a gazetteer is a CSV file in UTF-8 with a line of column names: " + e.getMessage()),
          e);
    }
  }

  private static void skipByteOrderMark(Reader in) throws IOException {
    in.mark(1);
    if (in.read() != '\uFEFF') {
      in.reset();
    }
  }

  private static List<Unit> units(CSVParser rows) {
    List<Unit> units = new ArrayList<>();
    List<Long> lines = new ArrayList<>();
    for (CSVRecord row : rows) {
      long line = rows.getCurrentLineNumber();
      units.add(unit(row, line));
      lines.add(line);
    }
    Gazetteer gazetteer = new Gazetteer(units);
    for (int i = 0; i < units.size(); i++) {
      check(gazetteer, units.get(i), lines.get(i));
    }
    return units;
  }

  private static void check(Gazetteer gazetteer, Unit unit, long line) {
    if (gazetteer.isDoubled(unit)) {
      throw unusable(
          line,
          "mã " + unit.code() + " có hai lần trong cùng thời gian",
          "there are two units " + unit.code() + " at the same time");
    }
    Optional<String> unknown = gazetteer.unknownCode(unit);
    if (unknown.isPresent()) {
      throw unusable(
          line, "không có đơn vị mã " + unknown.get(), "there is no unit " + unknown.get());
    }
  }

  private static Unit unit(CSVRecord row, long line) {
    Level level =
        Arrays.stream(Level.values())
            .filter(l -> l.code().equals(row.get("level").toLowerCase(Locale.ROOT)))
            .findFirst()
            .orElseThrow(
                () ->
                    unusable(
                        line,
                        "cấp phải là province, district hoặc commune",
                        "the level is province, district or commune"));
    Optional<LocalDate> from = day(row, "from", line);
    Optional<LocalDate> to = day(row, "to", line);
    if (row.get("code").isEmpty() || row.get("name").isEmpty()) {
      throw unusable(line, "thiếu mã hoặc tên", "the code or the name is missing");
    }
    if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
      throw unusable(line, "ngày cuối trước ngày đầu", "the last day is before the first");
    }
    return new Unit(
        level,
        row.get("code"),
        text(row, "kind"),
        row.get("name"),
        text(row, "parent"),
        from,
        to,
        text(row, "merged_into"));
  }

  private static Optional<String> text(CSVRecord row, String column) {
    return Optional.of(row.get(column)).filter(value -> !value.isEmpty());
  }

  private static Optional<LocalDate> day(CSVRecord row, String column, long line) {
    try {
      return text(row, column).map(LocalDate::parse);
    } catch (DateTimeException e) {
      throw unusable(
          line,
          "ngày “" + row.get(column) + "” phải viết như 2025-06-30",
          "the day “" + row.get(column) + "” is to be written as 2025-06-30");
    }
  }

  private static StoreFailure unusable(long line, String vi, String en) {
    return new StoreFailure(
        new Bilingual(
            "danh mục đơn vị, dòng " + line + ": " + vi, "gazetteer, line " + line + ": " + en));
  }
}
