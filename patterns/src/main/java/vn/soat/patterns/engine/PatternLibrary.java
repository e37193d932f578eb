package vn.soat.patterns.engine;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.soat.patterns.PatternInfo;

/** The patterns of the product, one file each, named in {@code patterns.yaml}. */
public final class PatternLibrary {

  private static final String LIST = "patterns.yaml";

  private final List<CompiledPattern> patterns;

  private PatternLibrary(List<CompiledPattern> patterns) {
    this.patterns = patterns;
  }

  /**
   * Reads and compiles the pattern files.
   *
   * @throws IllegalStateException if a file does not bear the id of its pattern
   */
  public static PatternLibrary load(DataFiles files, Vocabulary vocabulary) {
    List<String> ids = files.read(LIST, new TypeReference<>() {});
    return new PatternLibrary(
        ids.stream().map(id -> CompiledPattern.of(file(files, id), vocabulary)).toList());
  }

  private static PatternFile file(DataFiles files, String id) {
    PatternFile file = files.read("pattern/" + id + ".yaml", new TypeReference<>() {});
    if (!file.id().equals(id)) {
      throw new IllegalStateException("pattern/" + id + ".yaml calls itself " + file.id());
    }
    return file;
  }

  public Scanner scanner() {
    return Scanner.of(patterns);
  }

  /** A scanner of one pattern alone, to try its examples. */
  public Scanner scanner(String id) {
    return Scanner.of(patterns.stream().filter(pattern -> pattern.id().equals(id)).toList());
  }

  /** What each group of each example must hold, by the example's text. */
  public Map<String, Map<String, String>> expectations(String id) {
    return patterns.stream()
        .filter(pattern -> pattern.id().equals(id))
        .flatMap(pattern -> pattern.file().examples().stream())
        .collect(
            Collectors.toMap(
                PatternFile.Example::text, example -> example.gives().orElse(Map.of())));
  }

  public List<PatternInfo> infos() {
    return patterns.stream()
        .map(pattern -> info(pattern.file()))
        .sorted(Comparator.comparing(PatternInfo::id))
        .toList();
  }

  private static PatternInfo info(PatternFile file) {
    return new PatternInfo(
        file.id(),
        file.finds(),
        file.examples().stream().map(PatternFile.Example::text).toList(),
        file.nonExamples().stream()
            .map(other -> new PatternInfo.NonExample(other.text(), other.because()))
            .toList());
  }
}
