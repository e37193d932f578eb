package vn.soat.patterns.sentence;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import opennlp.tools.sentdetect.SentenceSample;
import vn.soat.patterns.text.Span;

/** A paragraph of which we know the sentences. */
record Passage(String text, List<Span> sentences) {

  /** Ends a sentence that the next one follows without a blank. */
  private static final String GLUED = "<>";

  /** Reads OpenNLP's format: a sentence a line, a blank line between paragraphs. */
  static List<Passage> read(Path file) throws IOException {
    String all = Files.readString(file, StandardCharsets.UTF_8).strip();
    return all.lines().collect(Paragraphs::new, Paragraphs::add, (a, b) -> {}).passages();
  }

  private static final class Paragraphs {
    private final List<List<String>> paragraphs = new ArrayList<>(List.of(new ArrayList<>()));

    void add(String line) {
      if (line.isBlank()) {
        paragraphs.add(new ArrayList<>());
      } else {
        paragraphs.get(paragraphs.size() - 1).add(line);
      }
    }

    List<Passage> passages() {
      return paragraphs.stream().filter(lines -> !lines.isEmpty()).map(Passage::of).toList();
    }
  }

  private static Passage of(List<String> lines) {
    StringBuilder text = new StringBuilder();
    List<Span> sentences = new ArrayList<>();
    for (String line : lines) {
      String sentence = line.replace(GLUED, "").strip();
      sentences.add(new Span(text.length(), text.length() + sentence.length()));
      text.append(sentence).append(line.endsWith(GLUED) ? "" : " ");
    }
    return new Passage(text.toString(), sentences);
  }

  Span whole() {
    return new Span(0, text.length());
  }

  SentenceSample sample() {
    return new SentenceSample(
        text,
        sentences.stream()
            .map(span -> new opennlp.tools.util.Span(span.start(), span.end()))
            .toArray(opennlp.tools.util.Span[]::new));
  }
}
