package vn.soat.extractor.limits;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import vn.soat.audit.Settings;
import vn.soat.patterns.text.Bilingual;

/**
 * The project file {@code soat.yaml}: found in a folder or the nearest one above it, and read with
 * the line of every key, so that a message can name the line.
 */
public final class ProjectFile {

  /** What it is called. */
  public static final String NAME = "soat.yaml";

  private static final Bilingual NOT_YAML =
      new Bilingual(
          "không phải YAML đúng cách; hãy thụt lề bằng dấu cách (không dùng phím Tab) và để một"
              + " dấu cách sau dấu hai chấm",
          "is not proper YAML; indent with spaces (no tabs) and put a space behind the colon");

  private final String name;
  private final Map<String, Integer> lines = new HashMap<>();

  private ProjectFile(String name) {
    this.name = name;
  }

  /** A project file that cannot be used. */
  public static final class Unusable extends Exception {

    private static final long serialVersionUID = 1;

    private final transient Bilingual text;

    private Unusable(String place, Bilingual text) {
      super(place + ": " + text.en());
      this.text = new Bilingual(place + ": " + text.vi(), place + ": " + text.en());
    }

    /** What is wrong in which line, and what to do. */
    public Bilingual text() {
      return text;
    }
  }

  /** The project file of a folder: its own, or that of the nearest folder above it. */
  public static Optional<Path> of(Path folder) {
    return Stream.<@Nullable Path>iterate(folder.toAbsolutePath().normalize(), Path::getParent)
        .takeWhile(f -> f != null)
        .map(f -> f.resolve(NAME))
        .filter(Files::isRegularFile)
        .findFirst();
  }

  /**
   * The settings that a project file makes.
   *
   * @param name how messages call it
   * @throws Unusable if it cannot be read, is no YAML, or names what there is not
   */
  public static Settings read(Path file, String name) throws Unusable {
    return new ProjectFile(name).settings(file);
  }

  /**
   * The limits that a project file sets in its section {@code limits}, else those of the product.
   *
   * @param name how messages call it
   * @throws Unusable if it cannot be read, is no YAML, or names a limit that there is not
   */
  public static Limits limits(Path file, String name) throws Unusable {
    ProjectFile project = new ProjectFile(name);
    Object section = project.sections(file).get(LimitsSection.NAME);
    try {
      if (section == null || section instanceof Map<?, ?>) {
        return section == null ? Limits.DEFAULT : LimitsSection.read((Map<?, ?>) section);
      }
    } catch (LimitsSection.Invalid e) {
      throw new Unusable(project.place(project.lines.getOrDefault(e.key(), 0)), e.text());
    }
    throw new Unusable(
        project.place(project.lines.getOrDefault(LimitsSection.NAME, 0)),
        new Bilingual(
            "dưới “limits” phải là các dòng “tên: giá trị”, thụt vào hai dấu cách",
            "below “limits” there must be lines “name: value”, indented by two spaces"));
  }

  private Settings settings(Path file) throws Unusable {
    Map<String, @Nullable Object> sections = sections(file);
    sections.remove(LimitsSection.NAME);
    try {
      return Settings.of(sections);
    } catch (Settings.Invalid e) {
      throw new Unusable(place(lines.getOrDefault(e.key(), 0)), e.text());
    }
  }

  private Map<String, @Nullable Object> sections(Path file) throws Unusable {
    try (JsonParser parser = new YAMLFactory().createParser(bytes(file))) {
      return new LinkedHashMap<>(top(parser));
    } catch (IOException e) {
      throw new Unusable(place(line(e)), NOT_YAML);
    }
  }

  private byte[] bytes(Path file) throws Unusable {
    try {
      return Files.readAllBytes(file);
    } catch (NoSuchFileException e) {
      throw new Unusable(name, new Bilingual("không có tệp này", "there is no such file"));
    } catch (IOException e) {
      throw new Unusable(name, new Bilingual("không đọc được tệp", "the file cannot be read"));
    }
  }

  /** Where the trouble is; the parser's own place is where the construct around it began. */
  private static int line(IOException e) {
    return e.getCause() instanceof MarkedYAMLException marked && marked.getProblemMark() != null
        ? marked.getProblemMark().getLine() + 1
        : 0;
  }

  private String place(int line) {
    return line > 0 ? name + ":" + line : name;
  }

  private Map<String, @Nullable Object> top(JsonParser parser) throws IOException, Unusable {
    JsonToken first = parser.nextToken();
    if (first == null || first == JsonToken.VALUE_NULL) {
      return Map.of();
    }
    int line = parser.currentTokenLocation().getLineNr();
    if (first != JsonToken.START_OBJECT) {
      throw new Unusable(
          place(line),
          new Bilingual(
              "phải gồm các mục “rules:”, “bounds:” và “limits:”",
              "must consist of the sections “rules:”, “bounds:” and “limits:”"));
    }
    return map(parser, "");
  }

  private Map<String, @Nullable Object> map(JsonParser parser, String prefix)
      throws IOException, Unusable {
    Map<String, @Nullable Object> map = new LinkedHashMap<>();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String key = parser.currentName();
      int line = parser.currentTokenLocation().getLineNr();
      if (lines.putIfAbsent(prefix + key, line) != null) {
        throw new Unusable(
            place(line),
            new Bilingual("“" + key + "” đã có ở trên", "“" + key + "” stands above already"));
      }
      map.put(key, value(parser, prefix + key + "."));
    }
    return map;
  }

  private @Nullable Object value(JsonParser parser, String prefix) throws IOException, Unusable {
    JsonToken token = parser.nextToken();
    if (token == JsonToken.START_OBJECT) {
      return map(parser, prefix);
    }
    if (token == JsonToken.START_ARRAY) {
      parser.skipChildren();
      return "[…]";
    }
    return token == JsonToken.VALUE_NULL ? null : parser.getText();
  }
}
