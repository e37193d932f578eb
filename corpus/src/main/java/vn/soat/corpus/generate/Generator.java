package vn.soat.corpus.generate;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Makes up reports whose figures agree with each other, puts errors into some, and knows what each
 * says. A seed gives the same reports under every Java; report 7 is the same whether ten are asked
 * for or a thousand.
 */
public final class Generator {

  private static final int MILLION = 1_000_000;

  private final long seed;
  private final int errorsInMillion;
  private final Names names = Names.standard();
  private final List<Archive.Law> laws = Archive.Law.standard();
  private final Grammar grammar = Grammar.standard();

  /**
   * A generator.
   *
   * @param errors the share of reports with one error, from 0 to 1
   * @throws IllegalArgumentException if it lies outside
   */
  public Generator(long seed, BigDecimal errors) {
    if (errors.signum() < 0 || errors.compareTo(BigDecimal.ONE) > 0) {
      throw new IllegalArgumentException("the share of reports with an error is 0 to 1: " + errors);
    }
    this.seed = seed;
    this.errorsInMillion = errors.multiply(BigDecimal.valueOf(MILLION)).intValue();
  }

  /** Every choice that the grammar offers, as {@link GeneratedReport#wordings} names them. */
  public Set<String> wordings() {
    return grammar.choices();
  }

  /** The report of a number, from 1. */
  public GeneratedReport report(int number) {
    Dice dice = Dice.of(seed, number);
    World world = WorldMaker.make(dice, names);
    Style style = Style.of(dice);
    Teller teller = new Teller(grammar, dice, style, words(world, dice));
    teller.citesFrom(new Archive(dice, teller, world, laws)::take);
    Composer.Composed composed = new Composer(world, names, style, dice, teller).compose();
    Optional<Injected> error = error(dice, composed, world, style);
    Draft draft = error.map(Injected::draft).orElse(composed.draft());
    String name = "report-%05d".formatted(number);
    return written(name, dice, style, world, composed, draft, error, teller.used());
  }

  private Optional<Injected> error(
      Dice dice, Composer.Composed composed, World world, Style style) {
    return dice.million(errorsInMillion)
        ? new Injector(dice, composed, world, style).inject()
        : Optional.empty();
  }

  private static GeneratedReport written(
      String name,
      Dice dice,
      Style style,
      World world,
      Composer.Composed composed,
      Draft draft,
      Optional<Injected> error,
      Set<String> used) {
    List<Paragraph> typed = new Mess(dice, style).over(draft.paragraphs());
    Placed placed = Layout.of(typed, style, dice);
    Placed plain = Layout.of(typed, style.forTypesetting(), dice);
    GoldWriter gold = new GoldWriter(heading(name + ".txt", world, composed), draft, placed);
    Normalizer.Form form = style.decomposed() ? Normalizer.Form.NFD : Normalizer.Form.NFC;
    return new GeneratedReport(
        name,
        Normalizer.normalize(placed.text(), form),
        plain.text(),
        gold.write(error),
        error.map(Injected::kind),
        used);
  }

  private static GoldWriter.Heading heading(
      String document, World world, Composer.Composed composed) {
    Place place = world.place();
    Head head = composed.head();
    String district = place.isDistrict() ? place.title() : place.district().orElse("");
    return new GoldWriter.Heading(
        document,
        composed.title(),
        head.isNumbered() ? Optional.of(head.number()) : Optional.empty(),
        head.isDated() ? Optional.of(world.period().issued().toString()) : Optional.empty(),
        "UBND " + place.title(),
        place.isDistrict() ? Optional.empty() : Optional.of(place.name()),
        composed.namesDistrict() ? Optional.of(bare(district)) : Optional.empty(),
        composed.namesProvince() ? Optional.of(bare(place.province())) : Optional.empty(),
        composed.statesPeriod() ? world.period().from() : world.period().labelFrom(),
        composed.statesPeriod() ? world.period().to() : world.period().labelTo(),
        world.period().year(),
        head.signer(),
        head.signerTitle());
  }

  private static String bare(String place) {
    return place.substring(Place.kindOf(place).length()).strip();
  }

  /**
   * What the slots of the grammar stand for in a world; documents are taken when they are cited.
   */
  static Env words(World world, Dice dice) {
    Place place = world.place();
    ReportPeriod period = world.period();
    List<String> parts =
        place.isDistrict()
            ? List.of("xã, thị trấn")
            : place.kind().equals("xã")
                ? List.of("thôn", "thôn", "ấp", "xóm")
                : List.of("khu phố", "tổ dân phố", "khu dân cư");
    Env env =
        Env.empty()
            .facts(world.facts())
            .words("xa", place.kind())
            .words("ten", place.name())
            .words("xaTen", place.title())
            .words("trenLoai", place.aboveKind())
            .words("trenTen", place.above())
            .words("tinhTen", place.province())
            .words(
                "noiVu",
                (place.aboveIsProvince() ? "Sở Nội vụ " : "Phòng Nội vụ ") + place.aboveKind())
            .words("capUy", place.isDistrict() ? "Huyện ủy" : "Đảng ủy")
            .words("ky", period.label())
            .words("kySau", period.next())
            .words("year", String.valueOf(period.year()))
            .words("nextYear", String.valueOf(period.year() + 1))
            .words("lastYear", String.valueOf(period.year() - 1))
            .words("tu", day(period.from()))
            .words("den", day(period.to()))
            .words("tu0", day(period.from().minusYears(1)))
            .words("den0", day(period.to().minusYears(1)))
            .words("thon", dice.pick(parts));
    Env dated = period.shifted() ? env.words("shifted", "") : env;
    return place.district().map(d -> dated.words("huyenTen", d)).orElse(dated);
  }

  private static String day(LocalDate date) {
    return DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT).format(date);
  }
}
