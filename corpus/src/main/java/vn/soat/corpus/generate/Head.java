package vn.soat.corpus.generate;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.soat.corpus.generate.Paragraph.Kind;

/** The head of a report with its titles, and its foot. */
final class Head {

  private static final String STATE = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
  private static final String MOTTO = "Độc lập - Tự do - Hạnh phúc";

  private final World world;
  private final Dice dice;
  private final Teller teller;
  private final Page page;
  private final String signer;
  private final boolean deputy;
  private final int form;
  private final boolean numbered;

  Head(World world, Names names, Dice dice, Teller teller, Page page) {
    this.world = world;
    this.dice = dice;
    this.teller = teller;
    this.page = page;
    this.signer = names.person(dice);
    this.deputy = dice.percent(30);
    this.form = dice.below(6);
    this.numbered = form < 5 && dice.percent(45);
  }

  boolean isNumbered() {
    return numbered;
  }

  boolean isDated() {
    return form < 5;
  }

  String signer() {
    return signer;
  }

  String signerTitle() {
    return deputy ? "PHÓ CHỦ TỊCH" : "CHỦ TỊCH";
  }

  /** The report's own number, between those of its other reports. */
  String number() {
    return (world.period().to().getDayOfYear() * 3 / 2 + 20) + "/BC-UBND";
  }

  /** Writes head and titles; gives the title. */
  String write() {
    switch (form) {
      case 0, 1, 2 -> columns();
      case 3 -> stacked();
      case 4 -> stateFirst();
      default -> {}
    }
    return titles();
  }

  private String capitals() {
    return world.place().title().toUpperCase(Locale.ROOT);
  }

  private String place() {
    var day = world.period().issued();
    String month = day.getMonthValue() > 2 ? "%d" : "%02d";
    return String.format(
        Locale.ROOT,
        "%s, ngày %02d tháng " + month + " năm %d",
        world.place().name(),
        day.getDayOfMonth(),
        day.getMonthValue(),
        day.getYear());
  }

  private String numberLine() {
    return numbered ? "Số: " + number() : "Số:" + " ".repeat(dice.between(4, 9)) + "/BC-UBND";
  }

  private void columns() {
    String gap = " ".repeat(dice.between(6, 16));
    if (form == 2 && world.place().district().isPresent()) {
      String above = "UBND " + world.place().above().toUpperCase(Locale.ROOT);
      page.raw(raw("   " + above + gap + STATE));
      page.raw(raw("ỦY BAN NHÂN DÂN " + capitals() + gap + MOTTO));
    } else {
      page.raw(raw("ỦY BAN NHÂN DÂN" + gap + STATE));
      page.raw(raw("   " + capitals() + gap + "    " + MOTTO));
    }
    page.raw(raw(""));
    page.raw(raw(" " + numberLine() + gap + place()));
    page.raw(raw(""));
  }

  private void stacked() {
    page.raw(raw(dice.percent(50) ? "ỦY BAN NHÂN DÂN\n" + capitals() : "UBND " + capitals()));
    page.raw(raw(numberLine()));
    page.raw(raw(STATE));
    page.raw(raw(MOTTO));
    page.raw(raw(place()));
    page.raw(raw(""));
  }

  private void stateFirst() {
    String pad = " ".repeat(dice.between(10, 22));
    page.raw(raw(pad + STATE));
    page.raw(raw(pad + "    " + MOTTO));
    page.raw(raw(pad + "    ---------------"));
    page.raw(raw("ỦY BAN NHÂN DÂN"));
    page.raw(raw(capitals()));
    page.raw(raw(numberLine()));
    page.raw(raw(pad + place()));
    page.raw(raw(""));
  }

  boolean printsDistrict() {
    return form == 2;
  }

  private String titles() {
    boolean capitals = dice.percent(35);
    String[] lines = text(teller.tell("title")).split("§");
    page.raw(raw((dice.percent(40) ? " " : "") + "BÁO CÁO"));
    for (String line : lines) {
      page.raw(raw(capitals ? line.strip().toUpperCase(Locale.ROOT) : line.strip()));
    }
    if (dice.percent(35)) {
      page.raw(raw(dice.pick(List.of("______________________", "----------", "___________"))));
    }
    page.raw(raw(""));
    return Placed.folded(String.join(" ", lines));
  }

  private static String text(List<Piece> pieces) {
    return pieces.stream().map(Piece::text).collect(Collectors.joining());
  }

  void foot() {
    page.raw(raw(""));
    if (dice.percent(85)) {
      page.raw(raw("Nơi nhận:"));
      for (String line : text(teller.tell("recipients")).split("§")) {
        page.raw(raw(line.strip()));
      }
    }
    String pad = dice.percent(50) ? " ".repeat(dice.between(8, 40)) : "";
    page.raw(raw(pad + "TM. " + dice.pick(List.of("ỦY BAN NHÂN DÂN", "UBND " + capitals()))));
    page.raw(raw(pad + (deputy ? "KT. CHỦ TỊCH\n" + pad + "PHÓ CHỦ TỊCH" : "    CHỦ TỊCH")));
    page.raw(raw("\n" + (dice.percent(20) ? "(Đã ký)\n\n" : "")));
    page.raw(raw(pad + signer));
  }

  private static Paragraph raw(String text) {
    return Paragraph.of(Kind.RAW, text);
  }
}
