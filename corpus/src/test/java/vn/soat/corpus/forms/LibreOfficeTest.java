package vn.soat.corpus.forms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.soat.corpus.Samples;
import vn.soat.corpus.typeset.DocxWriter;
import vn.soat.extractor.Extractor;

/** The PDF that LibreOffice makes of a report reads like the report. */
class LibreOfficeTest {

  private static final Extractor EXTRACTOR = Extractor.inProcess();

  /** One report of prose, one with the dossier table, one long. */
  private static final List<String> REPORTS =
      List.of("quang-lam-2023", "phuong-an-hoa-2024", "hop-tien-2022");

  private static final String TIMES = "Times New Roman";

  @TempDir private Path folder = Path.of("");

  @Test
  void textOfThePdfIsThatOfTheReportApartFromWhiteSpace() throws Exception {
    assumeTrue(has("soffice"), "LibreOffice (soffice) is not installed, so no PDF can be made");
    assumeTrue(
        hasFontAsWideAsTimes(),
        "no Times New Roman and no Liberation Serif (fonts-liberation): wider letters would break"
            + " the numbers of narrow columns");
    for (String name : REPORTS) {
      byte[] docx = DocxWriter.write(Samples.standard().named(name).text());
      Files.write(folder.resolve(name + ".docx"), docx);
    }
    convert();
    for (String name : REPORTS) {
      String own = read(Files.readAllBytes(folder.resolve(name + ".docx")));
      String pdf = read(Files.readAllBytes(folder.resolve(name + ".pdf")));
      assertEquals(bodyOf(own), bodyOf(pdf), name);
      assertEquals(wordsOf(own), wordsOf(pdf), name);
    }
  }

  private static boolean has(String program) {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
        .anyMatch(path -> Files.isExecutable(Path.of(path, program)));
  }

  private static boolean hasFontAsWideAsTimes() throws IOException {
    if (!has("fc-match")) {
      return false;
    }
    Process process = new ProcessBuilder("fc-match", "--format", "%{family}", TIMES).start();
    try (InputStream family = process.getInputStream()) {
      String found = new String(family.readAllBytes(), StandardCharsets.UTF_8);
      return found.contains(TIMES) || found.contains("Liberation Serif");
    }
  }

  private void convert() throws IOException, InterruptedException {
    List<String> command =
        Stream.concat(
                Stream.of(
                    "soffice",
                    "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                    "--headless",
                    "--convert-to",
                    "pdf",
                    "--outdir",
                    folder.toString()),
                REPORTS.stream().map(name -> folder.resolve(name + ".docx").toString()))
            .toList();
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    assertTrue(process.waitFor(3, TimeUnit.MINUTES), "LibreOffice did not end");
  }

  private static String read(byte[] bytes) {
    return EXTRACTOR.read(new ByteArrayInputStream(bytes), "x").text().orElseThrow().text();
  }

  /** From the title to the recipients, without white space: head and foot stand in two columns. */
  private static String bodyOf(String text) {
    int start = text.indexOf("BÁO CÁO");
    int end = text.indexOf("Nơi nhận");
    return text.substring(start, end < 0 ? text.length() : end).replaceAll("\\s+", "");
  }

  /** All words in the order of the alphabet. */
  private static String wordsOf(String text) {
    return Arrays.stream(text.strip().split("\\s+")).sorted().collect(Collectors.joining("\n"));
  }
}
