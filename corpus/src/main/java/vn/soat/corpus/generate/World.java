package vn.soat.corpus.generate;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * One authority's period: every figure there is to report. The figures agree with each other by
 * construction, see {@link WorldMaker}.
 *
 * @param facts of the whole authority, by the names that the grammar uses
 * @param fields of work, whose dossiers add up to those of the whole
 */
record World(Place place, ReportPeriod period, Map<String, Fact> facts, List<Field> fields) {

  World {
    facts = new TreeMap<>(facts);
    fields = List.copyOf(fields);
  }

  /** A field of work with its dossiers, by the same names. */
  record Field(String name, Map<String, Fact> facts) {

    Field {
      facts = new TreeMap<>(facts);
    }
  }
}
