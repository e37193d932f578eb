package vn.soat.output.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.soat.output.bulk.Imports;

/** Places are looked up as they were on the report's day. */
@ExtendWith(Databases.class)
class UnitsTest {

  /** The reports of the test are of Gia Lộc, Hải Dương and end on 31 December 2023. */
  private static final String UNITS =
      """
      level,code,kind,name,parent,from,to,merged_into
      province,30,tỉnh,Hải Dương,,,2025-06-30,31
      province,31,thành phố,Hải Phòng,,,2025-06-30,31
      province,31,thành phố,Hải Phòng,,2025-07-01,,
      district,297,huyện,Gia Lộc,30,,2025-06-30,
      district,298,huyện,Tứ Kỳ,30,,2025-06-30,
      commune,11007,xã,Hoà Bình,297,,2025-06-30,11100
      commune,11008,xã,Trùng Khánh,297,,2025-06-30,11100
      commune,11009,xã,Trùng Khánh,297,,2025-06-30,11100
      commune,11010,xã,Quang Minh,297,2024-12-01,2025-06-30,11100
      commune,11011,xã,Mĩ Lý,298,,2025-06-30,11100
      commune,11100,xã,Gia Lộc,31,2025-07-01,,
      """;

  @TempDir private Path temp;

  private List<Unit> units(String text) throws IOException {
    return GazetteerFile.read(Files.writeString(temp.resolve("đơn vị.csv"), text));
  }

  private Imports imports(Databases.Kind kind, Databases.Maker maker) throws IOException {
    Imports imports = new Imports(maker.store(kind, temp), temp.resolve("in"));
    imports.write("a.txt", "Hòa Bình\n10");
    imports.write("b.txt", "Trùng Khánh\n11");
    imports.write("c.txt", "Quang Minh\n12");
    imports.write("d.txt", "Mỹ Lý\n13");
    imports.run();
    return imports;
  }

  private static List<String> rows(Store store, String sql) {
    List<String> rows = new ArrayList<>();
    StoreQuery.ask(
        store,
        sql,
        new StoreQuery.Sink() {
          @Override
          public void columns(List<String> names) {
            assertTrue(!names.isEmpty());
          }

          @Override
          public void row(List<Optional<Object>> values) {
            rows.add(String.join(" | ", values.stream().map(v -> "" + v.orElse("-")).toList()));
          }
        });
    return rows;
  }

  private static final String PLACED =
      """
      SELECT f.commune, u.commune_code, u.commune, u.district, u.province, u.province_now, u.commune_now
      FROM report_unit u JOIN form_06a f ON f.report_id = u.report_id ORDER BY f.commune
      """;

  @ParameterizedTest
  @EnumSource
  void reportsAreLookedUpWhenUnitsAreLoadedAndWhenReportsCome(
      Databases.Kind kind, Databases.Maker maker) throws IOException {
    Imports imports = imports(kind, maker);
    Units units = new Units(imports.store());
    assertEquals(new Units.Fit(0, 4, 0), units.fit());
    assertEquals(List.of(), units.unmatched(), "nothing is loaded that a name could fit");
    assertEquals(new Units.Fit(11, 4, 4), units.load(units(UNITS)));
    List<String> placed = rows(imports.store(), PLACED);
    assertEquals(
        List.of(
            "Hòa Bình | 11007 | Hoà Bình | Gia Lộc | Hải Dương | Hải Phòng | Gia Lộc",
            "Mỹ Lý | - | - | Gia Lộc | Hải Dương | Hải Phòng | -",
            "Quang Minh | - | - | Gia Lộc | Hải Dương | Hải Phòng | -",
            "Trùng Khánh | - | - | Gia Lộc | Hải Dương | Hải Phòng | -"),
        placed,
        "another district, not yet there, two of the name");
    imports.write("e.txt", "Xã Hoà Bình\n14");
    imports.run();
    assertEquals(5, rows(imports.store(), PLACED).size());
    assertEquals(
        2, rows(imports.store(), PLACED).stream().filter(r -> r.contains("11007")).count());
    assertEquals(
        List.of("Mỹ Lý", "Quang Minh", "Trùng Khánh"),
        units.unmatched().stream().map(Units.Unmatched::name).sorted().toList());
    assertEquals(
        List.of("Gia Lộc | Hải Dương"),
        rows(imports.store(), "SELECT DISTINCT district, province FROM report"),
        "what is printed stays");
  }

  @ParameterizedTest
  @EnumSource
  void otherUnitsTakeThePlaceOfTheFirst(Databases.Kind kind, Databases.Maker maker)
      throws IOException {
    Imports imports = imports(kind, maker);
    Units units = new Units(imports.store());
    units.load(units(UNITS));
    List<Unit> provinces = GazetteerFile.read(Path.of("..", "docs", "gazetteer.csv"));
    assertEquals(4, units.load(provinces).matched());
    assertEquals(
        List.of("30 | Hải Dương | - | 31 | Hải Phòng"),
        rows(
            imports.store(),
            """
            SELECT DISTINCT province_code, province, district, province_now_code, province_now
            FROM report_unit
            """));
    assertEquals(List.of(), units.unmatched(), "of communes it knows nothing");
    assertEquals(0, units.load(List.of()).matched());
  }

  @Test
  void theProvincesAreThoseBeforeAndAfterTheMerger() throws IOException {
    List<Unit> units = GazetteerFile.read(Path.of("..", "docs", "gazetteer.csv"));
    assertEquals(63, on(units, "2024-06-30"));
    assertEquals(63, on(units, "2025-06-30"));
    assertEquals(34, on(units, "2025-07-01"));
    assertEquals(64, on(units, "2008-07-31"), "with Hà Tây");
    Gazetteer gazetteer = new Gazetteer(units);
    assertEquals(
        34, units.stream().map(gazetteer::now).map(Unit::code).distinct().count(), "none is lost");
  }

  private static long on(List<Unit> units, String day) {
    return units.stream().filter(unit -> unit.isOn(java.time.LocalDate.parse(day))).count();
  }

  @ParameterizedTest
  @CsvSource({
    "Hòa Bình, Hoà Bình",
    "Thủy Nguyên, huyện Thuỷ Nguyên",
    "Mỹ Đức, Mĩ Đức",
    "Quý Lộc, Quí Lộc",
    "Phường 1, phường 01",
    "Bà Rịa - Vũng Tàu, Bà Rịa–Vũng Tàu",
    "thành phố Hồ Chí Minh, TP. Hồ Chí Minh",
    "ĐẮK LẮK, Đắk Lắk"
  })
  void spellingsOfOneNameAreAlike(String one, String other) {
    assertEquals(UnitName.key(one), UnitName.key(other));
  }

  @ParameterizedTest
  @CsvSource({"Tân Hòa, Tân Hóa", "Thụy An, Thủy An", "Tây Sơn, Tai Sơn", "Phường 1, Phường 10"})
  void otherNamesAreNot(String one, String other) {
    assertTrue(!UnitName.key(one).equals(UnitName.key(other)), UnitName.key(one));
  }

  @ParameterizedTest
  @CsvSource({
    "'level,code\n', dòng 1: thiếu cột",
    "'level,code,kind,name,parent,from,to,merged_into\nvillage,1,,A,,,,\n', dòng 2: cấp phải là",
    "'level,code,kind,name,parent,from,to,merged_into\n"
        + "commune,1,,A,7,,,\n"
        + "', dòng 2: không có đơn vị mã 7",
    "'level,code,kind,name,parent,from,to,merged_into\n"
        + "province,1,,A,,1/7/2025,,\n"
        + "', dòng 2: ngày “1/7/2025”",
    "'level,code,kind,name,parent,from,to,merged_into\n"
        + "province,1,,,,,,\n"
        + "', dòng 2: thiếu mã hoặc tên",
    "'level,code,kind,name,parent,from,to,merged_into\n"
        + "province,1,,A,,2025-01-02,2025-01-01,\n"
        + "', dòng 2: ngày cuối",
    "'level,code,kind,name,parent,from,to,merged_into\n"
        + "province,1,,A,,,,\n"
        + "province,1,,B,,,,\n"
        + "', dòng 2: mã 1 có hai",
    "'level,code,kind,name,parent,from,to,merged_into\n"
        + "province,1,,A,,,2025-06-30,2\n"
        + "', dòng 2: không có đơn vị mã 2",
    "'', dòng 1: thiếu cột",
    "'{\"a\": 1}', dòng 1: thiếu cột"
  })
  void aLineThatCannotBeUsedIsTold(String text, String message) {
    StoreFailure failure = assertThrows(StoreFailure.class, () -> units(text));
    assertTrue(failure.reason().vi().contains(message), failure.reason().vi());
  }
}
