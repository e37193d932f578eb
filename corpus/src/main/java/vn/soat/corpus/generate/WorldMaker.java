package vn.soat.corpus.generate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.soat.corpus.generate.Fact.Kind;

/** Makes up a world: parts first, wholes as their sums. */
final class WorldMaker {

  /** The columns of form II.06a and the indicators of the record. */
  static final Map<String, String> DOSSIERS = dossiers();

  private static final long MILLION = 1_000_000;

  private final Dice dice;
  private final Names names;
  private final Map<String, Fact> facts = new TreeMap<>();
  private int leastEarly;

  private WorldMaker(Dice dice, Names names) {
    this.dice = dice;
    this.names = names;
  }

  private static Map<String, String> dossiers() {
    Map<String, String> columns = new LinkedHashMap<>();
    columns.put("received", "dossier.received.total");
    columns.put("online", "dossier.received.online");
    columns.put("inPerson", "dossier.received.inPerson");
    columns.put("carried", "dossier.received.carriedOver");
    columns.put("resolved", "dossier.resolved.total");
    columns.put("early", "dossier.resolved.early");
    columns.put("onTime", "dossier.resolved.onTime");
    columns.put("overdue", "dossier.resolved.overdue");
    columns.put("pending", "dossier.pending.total");
    columns.put("pendingIn", "dossier.pending.onTime");
    columns.put("pendingOver", "dossier.pending.overdue");
    return columns;
  }

  static World make(Dice dice, Names names) {
    WorldMaker maker = new WorldMaker(dice, names);
    ReportPeriod period = ReportPeriod.of(dice);
    Place place = Place.of(dice, names, period.isTwoTiers());
    List<World.Field> fields = maker.fields(period, place);
    maker.totals(fields);
    maker.services(period);
    maker.procedures(place);
    maker.work(period);
    maker.staff(place);
    maker.money(period);
    maker.survey();
    maker.land(place);
    return new World(place, period, maker.facts, fields);
  }

  private List<World.Field> fields(ReportPeriod period, Place place) {
    List<String> chosen = dice.some(names.fields(), dice.between(4, 8));
    boolean overdue = dice.percent(30);
    boolean carried = dice.percent(65);
    leastEarly = dice.percent(15) ? 100 : 40;
    int scale = place.isDistrict() ? 8 : 1;
    List<World.Field> fields = new ArrayList<>();
    for (int i = 0; i < chosen.size(); i++) {
      int volume = dice.pick(List.of(3, 8, 20, 45, 90)) * period.months() * scale / 3;
      Map<String, Long> row = row(period, 1 + dice.between(volume / 2, volume), carried, overdue);
      Map<String, Fact> named = new TreeMap<>();
      String prefix = "f" + i + ".";
      Optional<String> scope = Optional.of(chosen.get(i));
      row.forEach((name, n) -> named.put(name, dossier(prefix + name, name, n, scope)));
      fields.add(new World.Field(chosen.get(i), named));
    }
    return fields;
  }

  private Map<String, Long> row(ReportPeriod period, int fresh, boolean carried, boolean overdue) {
    int[] byYear = period.year() < 2016 ? new int[] {0, 0} : onlineShare(period.year());
    long online = (long) fresh * dice.between(byYear[0], byYear[1]) / 100;
    long old = carried && dice.percent(50) ? dice.between(1, 2 + fresh / 40) : 0;
    long all = fresh + old;
    long pending = dice.percent(45) ? dice.between(0, 1 + (int) all / 25) : 0;
    long resolved = all - pending;
    long late = overdue && dice.percent(40) ? dice.between(0, 1 + (int) resolved / 40) : 0;
    late = Math.min(late, resolved);
    long early = (resolved - late) * dice.between(leastEarly, 100) / 100;
    long pendingLate = overdue && pending > 1 && dice.percent(30) ? 1 : 0;
    Map<String, Long> row = new LinkedHashMap<>();
    row.put("received", all);
    row.put("online", online);
    row.put("inPerson", fresh - online);
    row.put("carried", old);
    row.put("resolved", resolved);
    row.put("early", early);
    row.put("onTime", resolved - late - early);
    row.put("overdue", late);
    row.put("pending", pending);
    row.put("pendingIn", pending - pendingLate);
    row.put("pendingOver", pendingLate);
    return row;
  }

  private static int[] onlineShare(int year) {
    return year < 2020 ? new int[] {2, 30} : year < 2022 ? new int[] {20, 70} : new int[] {55, 100};
  }

  private Fact dossier(String key, String name, long value, Optional<String> scope) {
    String indicator = Optional.ofNullable(DOSSIERS.get(name)).orElse("dossier.other");
    return new Fact(key, BigDecimal.valueOf(value), Kind.DOSSIER, indicator, scope);
  }

  private void totals(List<World.Field> fields) {
    for (String name : DOSSIERS.keySet()) {
      BigDecimal sum =
          fields.stream()
              .map(f -> f.facts().getOrDefault(name, dossier(name, name, 0, Optional.empty())))
              .map(Fact::value)
              .reduce(BigDecimal.ZERO, BigDecimal::add);
      facts.put(name, dossier(name, name, sum.longValueExact(), Optional.empty()));
    }
    yearBefore();
    count("earlyOnTime", value("early") + value("onTime"), "dossier.resolved.earlyOrOnTime");
  }

  /** What was received in the same time of the year before: never the same. */
  private void yearBefore() {
    long now = value("received");
    long percent = dice.percent(20) ? dice.between(30, 48) : dice.between(68, 135);
    long before = Math.max(1, now * percent / 100);
    count("received0", before == now ? now + 7 : before, "dossier.received.total");
  }

  private long value(String name) {
    return Optional.ofNullable(facts.get(name)).orElseThrow().value().longValueExact();
  }

  private void count(String name, long value, String indicator) {
    Kind kind = indicator.startsWith("procedure") ? Kind.PROCEDURE : Kind.DOSSIER;
    facts.put(name, new Fact(name, BigDecimal.valueOf(value), kind, indicator, Optional.empty()));
  }

  private void other(String name, long value) {
    facts.put(name, new Fact(name, BigDecimal.valueOf(value), Kind.OTHER, "", Optional.empty()));
  }

  private long share(long whole, int from, int to) {
    return whole * dice.between(from, to) / 100;
  }

  private void services(ReportPeriod period) {
    count("returned", dice.percent(50) ? dice.between(1, 12) : 0, "dossier.returned");
    if (period.year() >= 2021) {
      count("digitised", share(value("resolved"), 40, 100), "dossier.digitised");
      count("fee", share(value("resolved"), 30, 80) + 1, "dossier.other");
      count("paid", share(value("fee"), 20, 100), "dossier.paidOnline");
      count("certified", dice.between(3, 400), "dossier.certifiedElectronically");
    }
    if (period.year() >= 2018) {
      count("interlinked", dice.between(2, 160), "dossier.interlinked");
    }
    other("feedback", dice.percent(40) ? dice.between(1, 9) : 0);
  }

  private void procedures(Place place) {
    int total = place.isDistrict() ? dice.between(230, 360) : dice.between(98, 190);
    count("procedures", total, "procedure.published");
    count("procTotal", total, "procedure.total");
    count("procOnline", share(total, 30, 95), "procedure.online");
    count("added", dice.between(1, 24), "procedure.added");
    count("removed", dice.between(1, 15), "procedure.removed");
    other("boards", dice.between(1, 6));
    other("hundred", 100);
    other("goal", dice.between(16, 19) * 5L);
  }

  private void work(ReportPeriod period) {
    other("tasks", dice.between(18, 46));
    other("tasksDone", share(value("tasks"), 60, 100));
    other("decisions", dice.between(20, 40) * (long) period.months());
    other("plans", dice.between(4, 9) * (long) period.months());
    other("otherDocs", dice.between(3, 22) * (long) period.months());
    other("docs", value("decisions") + value("plans") + value("otherDocs"));
    other("resolutions", dice.between(2, 14));
    other("reviewed", dice.between(5, 40));
    other("news", dice.between(4, 12) * (long) period.months());
    other("meetings", dice.between(2, 16));
    other("attendees", dice.between(60, 900));
    other("teams", dice.between(3, 9));
    other("faults", dice.between(2, 12));
    other("computers", dice.between(12, 48));
    other("signatures", dice.between(4, 28));
    other("netDocs", share(value("docs"), 70, 100));
  }

  private void staff(Place place) {
    int scale = place.isDistrict() ? 4 : 1;
    other("cadres", (long) dice.between(8, 12) * scale);
    other("officials", (long) dice.between(8, 14) * scale);
    other("staff", value("cadres") + value("officials"));
    other("women", share(value("staff"), 20, 60));
    other("men", value("staff") - value("women"));
    other("degree", share(value("staff"), 70, 100));
    other("lowDegree", value("staff") - value("degree"));
    other("parttime", dice.between(7, 14));
    other("trained", dice.between(2, 19));
    other("excellent", share(value("staff"), 10, 20));
    other("good", share(value("staff"), 60, 75));
    other("done", value("staff") - value("excellent") - value("good"));
  }

  private void money(ReportPeriod period) {
    boolean round = dice.percent(50);
    long plan = dice.between(3_200, 24_000) * MILLION;
    sum("incomePlan", plan);
    sum("income", amount(plan, period, round, 118));
    long spending = plan * dice.between(80, 100) / 100 / MILLION * MILLION;
    sum("spendPlan", spending);
    sum("spend", amount(spending, period, round, 100));
    sum("saving", dice.between(40, 390) * MILLION);
  }

  private long amount(long plan, ReportPeriod period, boolean round, int most) {
    long percent = dice.between(70, most) * (long) period.months() / 12L + 2L;
    long raw = plan / 100 * percent + dice.below(9_000) * 1_000L;
    return round ? raw / MILLION * MILLION : raw;
  }

  private void sum(String name, long value) {
    facts.put(name, new Fact(name, BigDecimal.valueOf(value), Kind.MONEY, "", Optional.empty()));
  }

  private void survey() {
    other("asked", dice.between(5, 40) * 10L);
    other("answered", share(value("asked"), 85, 100));
    other("veryGood", share(value("answered"), 40, 75));
    long rest = value("answered") - value("veryGood");
    other("neutral", Math.min(rest, dice.percent(50) ? dice.between(1, 6) : 0));
    other("satisfied", rest - value("neutral"));
    other("content", value("veryGood") + value("satisfied"));
  }

  private void land(Place place) {
    int scale = place.isDistrict() ? 15 : 1;
    BigDecimal area = BigDecimal.valueOf((long) dice.between(231, 3_987) * scale, 2);
    facts.put("area", new Fact("area", area, Kind.AREA, "", Optional.empty()));
    other("hamlets", dice.between(4, 18));
    other("households", (long) dice.between(1_050, 4_900) * scale);
    other("people", value("households") * dice.between(31, 39) / 10);
  }
}
