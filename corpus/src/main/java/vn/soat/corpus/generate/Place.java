package vn.soat.corpus.generate;

import java.util.List;
import java.util.Optional;

/**
 * Who reports.
 *
 * @param kind xã, phường, thị trấn or huyện
 * @param district with its kind; empty for a district itself and since July 2025
 * @param province with its kind
 */
record Place(String kind, String name, Optional<String> district, String province) {

  private static final List<String> KINDS =
      List.of("xã", "xã", "xã", "xã", "xã", "phường", "phường", "thị trấn", "huyện");

  static Place of(Dice dice, Names names, boolean twoTiers) {
    String province = province(dice.pick(twoTiers ? names.provinces2025() : names.provinces()));
    String kind = dice.pick(twoTiers ? KINDS.subList(0, 7) : KINDS);
    String name = names.place(dice);
    if (twoTiers || kind.equals("huyện")) {
      return new Place(kind, name, Optional.empty(), province);
    }
    String above =
        kind.equals("phường") ? dice.pick(List.of("thành phố ", "thị xã ", "quận ")) : "huyện ";
    String district = names.heads().isEmpty() ? name : other(dice, names, name);
    return new Place(kind, name, Optional.of(above + district), province);
  }

  private static String other(Dice dice, Names names, String name) {
    String made = names.place(dice);
    return made.equals(name) ? other(dice, names, name) : made;
  }

  private static String province(String name) {
    return name.startsWith("thành phố") ? name : "tỉnh " + name;
  }

  boolean isDistrict() {
    return kind.equals("huyện");
  }

  String title() {
    return kind + " " + name;
  }

  /** The authority to which the report goes, with its kind: huyện Yên Giang. */
  String above() {
    return district.orElse(province);
  }

  boolean aboveIsProvince() {
    return district.isEmpty();
  }

  /** Its kind only: huyện. */
  String aboveKind() {
    return kindOf(above());
  }

  static String kindOf(String place) {
    return place.startsWith("thành phố")
        ? "thành phố"
        : place.startsWith("thị xã") ? "thị xã" : place.substring(0, place.indexOf(' '));
  }
}
