package vn.soat.extractor.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import vn.soat.extractor.detect.TypeDetector;
import vn.soat.extractor.encoding.Guess;
import vn.soat.extractor.encoding.Western;
import vn.soat.extractor.limits.ArchiveProblems;
import vn.soat.extractor.limits.Limits;
import vn.soat.extractor.source.Parsed;
import vn.soat.extractor.source.Problems;
import vn.soat.extractor.source.Unreadable;
import vn.soat.extractor.source.WorkFolder;
import vn.soat.extractor.text.TextDecoder;

/**
 * Unpacks a ZIP archive. A member is stored under a name of ours, so that no name in the archive
 * ("../../etc") leads anywhere.
 */
public final class ZipArchive {

  /** What systems put into archives beside the files: never a report. */
  private static final Pattern LITTER =
      Pattern.compile("(?:^|.*/)(?:__MACOSX/.*|\\._[^/]*|\\.DS_Store|Thumbs\\.db|desktop\\.ini)");

  private static final int BUFFER = 1 << 14;

  private final WorkFolder folder;
  private final Limits limits;

  public ZipArchive(WorkFolder folder, Limits limits) {
    this.folder = folder;
    this.limits = limits;
  }

  public Parsed open(Path file) throws Unreadable, IOException {
    Limits.Meter meter = limits.meter(Files.size(file));
    List<Parsed.Member> members = new ArrayList<>();
    try (ZipFile zip = ZipFile.builder().setPath(file).setCharset(StandardCharsets.UTF_8).get()) {
      for (ZipArchiveEntry entry : Collections.list(zip.getEntriesInPhysicalOrder())) {
        if (!entry.isDirectory() && !LITTER.matcher(entry.getName()).matches()) {
          if (members.size() >= limits.members()) {
            throw new Unreadable(ArchiveProblems.expandsTooFar(limits));
          }
          members.add(unpack(zip, entry, meter));
        }
      }
    }
    if (members.isEmpty()) {
      throw new Unreadable(ArchiveProblems.noMembers());
    }
    return new Parsed(Optional.of(TypeDetector.ZIP), Optional.empty(), members, List.of());
  }

  private Parsed.Member unpack(ZipFile zip, ZipArchiveEntry entry, Limits.Meter meter)
      throws Unreadable, IOException {
    if (entry.getGeneralPurposeBit().usesEncryption()) {
      throw new Unreadable(Problems.encrypted());
    }
    try (InputStream in = zip.getInputStream(entry)) {
      return new Parsed.Member(name(entry), store(in, folder, meter));
    }
  }

  /** Writes a stream into the work folder, counting. */
  static Path store(InputStream in, WorkFolder folder, Limits.Meter meter)
      throws Unreadable, IOException {
    Path file = folder.newFile();
    try (var out = Files.newOutputStream(file)) {
      byte[] buffer = new byte[BUFFER];
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        meter.add(read);
        out.write(buffer, 0, read);
      }
    }
    return file;
  }

  /** The name; old Windows programs wrote it in whatever code page the computer had. */
  private static String name(ZipArchiveEntry entry) {
    byte[] raw = entry.getRawName();
    if (raw == null || entry.getGeneralPurposeBit().usesUTF8ForNames()) {
      return entry.getName();
    }
    Optional<String> unicode = TextDecoder.decode(raw).map(TextDecoder.Decoded::text);
    return unicode.orElseGet(
        () -> {
          String western = Western.decode(raw);
          return Guess.of(western).map(Guess::text).orElse(western);
        });
  }
}
