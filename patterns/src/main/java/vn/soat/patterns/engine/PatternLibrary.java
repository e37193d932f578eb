package vn.soat.patterns.engine;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.soat.patterns.PatternInfo;

/** The patterns of the product, one file each, named in {@code patterns.yaml}. */
public final class PatternLibrary {

  private static final String LIST = "patterns.yaml";

  private final List<PatternFile> files;
  private final Vocabulary vocabulary;

  private PatternLibrary(List<PatternFile> files, Vocabulary vocabulary) {
    this.files = files;
    this.vocabulary = vocabulary;
  }

  /**
   * Reads the pattern files.
   *
   * @throws IllegalStateException if a file does not bear the id of its pattern
   */
  public static PatternLibrary load(DataFiles files, Vocabulary vocabulary) {
    return load(files, vocabulary, files.read(LIST, new TypeReference<>() {}));
  }

  /** Reads some of the pattern files. */
  public static PatternLibrary load(DataFiles files, Vocabulary vocabulary, List<String> ids) {
    return new PatternLibrary(ids.stream().map(id -> file(files, id)).toList(), vocabulary);
  }

  private static PatternFile file(DataFiles files, String id) {
    PatternFile file = files.read("pattern/" + id + ".yaml", new TypeReference<>() {});
    if (!file.id().equals(id)) {
      throw new IllegalStateException("pattern/" + id + ".yaml calls itself " + file.id());
    }
    return file;
  }

  public Scanner scanner() {
    return scanner(files.stream());
  }

  /** A scanner of one pattern alone, to try its examples. */
  public Scanner scanner(String id) {
    return scanner(files.stream().filter(file -> file.id().equals(id)));
  }

  private Scanner scanner(Stream<PatternFile> some) {
    return new Scanner(some.map(file -> CompiledPattern.of(file, vocabulary)).toList());
  }

  /** What each group of each example must hold, by the example's text. */
  public Map<String, Map<String, String>> expectations(String id) {
    return files.stream()
        .filter(file -> file.id().equals(id))
        .flatMap(file -> file.examples().stream())
        .collect(
            Collectors.toMap(
                PatternFile.Example::text, example -> example.gives().orElse(Map.of())));
  }

  public List<PatternInfo> infos() {
    return files.stream()
        .map(PatternLibrary::info)
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
