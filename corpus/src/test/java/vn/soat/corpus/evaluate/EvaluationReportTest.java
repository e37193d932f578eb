package vn.soat.corpus.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.soat.output.text.Language;

/** {@code corpus/EVALUATION.md} gives today's figures: no dates, no machines, no speeds. */
class EvaluationReportTest {

  private static final String REWRITE = "soat.rewrite";
  private static final String COMMAND = "./soat test -pl corpus -am -D" + REWRITE + "=true";

  private static final String HEAD =
      """
      # Evaluation

      How well the program reads and audits reports whose content is known. `%s` writes this file; the
      build fails when it is stale.

      - A mention counts as found when its value or code is equal and it starts at most one line away from the gold's line.
      - **precision**: what share of the record is right. **recall**: what share of the gold was found. **support**: how many the gold has.
      - A field below a mention (`references.date`) is measured on the mentions that were found.
      - The gold's period of a report is that over which its dossiers are counted, where the report says it, else that of its title.
      - Rules: findings of severity error or warning count as reported; gold of certainty weak may be missed. A rule is right, too,
        where the gold names a kindred rule at the same place, as one digit can break a ratio and a sum at once.
      - A suggested repair is right when it restores exactly what stood there; only generated reports know that.
      """
          .formatted(COMMAND);

  private record Section(String title, Evaluation evaluation) {

    String text() {
      String tables = new EvaluationText(Language.EN).markdown(evaluation, 3);
      return "\n## " + title + "\n\n" + tables.replaceAll("\n(?=[A-Z])", "  \n");
    }
  }

  /** What the report is about, in its order. */
  private static List<Section> sections() {
    return List.of(
        new Section("Sample reports, as text", Measured.EVALUATION),
        new Section("Generated reports: `" + Generated.COMMAND + "`", Generated.EVALUATION));
  }

  private static String made() {
    return Stream.concat(Stream.of(HEAD), sections().stream().map(Section::text))
        .collect(Collectors.joining());
  }

  @Test
  void theCommittedReportIsFresh() throws IOException {
    Path file = Measured.module().resolve("EVALUATION.md");
    String made = made();
    if (Boolean.getBoolean(REWRITE)) {
      Files.writeString(file, made);
    }
    String committed = Files.exists(file) ? Files.readString(file) : "";
    assertEquals(
        made, committed, "corpus/EVALUATION.md is stale; review the diff after: " + COMMAND);
  }
}
