package vn.soat.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.soat.corpus.Samples;

/**
 * The README asks the store three questions and prints the answers on the samples: they are those
 * of the program. {@code -Dsoat.rewrite=true} writes them anew.
 */
class ReadmeQueriesTest {

  private static final Path README = Path.of("..", "README.md");
  private static final Pattern QUESTION =
      Pattern.compile("```sql\\n(?<sql>.+?)```\\n\\n```\\n(?<answer>.+?)```", Pattern.DOTALL);

  @TempDir private Path folder;

  @Test
  void theAnswersInTheReadmeAreThoseOfTheStore() throws IOException {
    Path in = Files.createDirectories(folder.resolve("in"));
    for (var sample : Samples.standard().samples()) {
      Files.writeString(in.resolve(sample.name() + ".txt"), sample.text());
    }
    soat("import", "in", "--in-process");
    String readme = Files.readString(README);
    StringBuilder right = new StringBuilder();
    Matcher question = QUESTION.matcher(readme);
    int count = 0;
    int done = 0;
    while (question.find()) {
      right.append(readme.substring(done, question.start("answer")));
      right.append(soat("query", question.group("sql").strip()));
      done = question.end("answer");
      count++;
    }
    right.append(readme.substring(done));
    assertEquals(3, count, "three questions, each with its answer");
    if (Boolean.getBoolean("soat.rewrite")) {
      Files.writeString(README, right);
    }
    assertEquals(
        right.toString(), Files.readString(README), "run this test with -Dsoat.rewrite=true");
  }

  private String soat(String... arguments) {
    ProductRun run = ProductRun.in(folder, arguments);
    assertEquals(0, run.exitCode(), run.out() + run.err());
    return run.out();
  }
}
