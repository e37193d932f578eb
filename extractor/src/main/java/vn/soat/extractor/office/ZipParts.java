package vn.soat.extractor.office;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import vn.soat.extractor.limits.ArchiveProblems;
import vn.soat.extractor.limits.Limits;
import vn.soat.extractor.source.Unreadable;

/** The parts of a DOCX or ODT in memory, by their names. */
final class ZipParts {

  private static final int BUFFER = 1 << 14;

  private final Map<String, byte[]> parts = new LinkedHashMap<>();

  private ZipParts() {}

  /**
   * @throws Unreadable if the parts are larger together than a document can be
   */
  static ZipParts of(byte[] file, Limits limits) throws Unreadable, IOException {
    ZipParts all = new ZipParts();
    Limits.Meter meter = limits.meter(file.length);
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        if (all.parts.size() >= limits.members()) {
          throw new Unreadable(ArchiveProblems.expandsTooFar(limits));
        }
        all.parts.put(entry.getName(), expand(in, meter));
      }
    }
    return all;
  }

  /** What is left of a stream, counted. */
  static byte[] expand(InputStream in, Limits.Meter meter) throws Unreadable, IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[] buffer = new byte[BUFFER];
    for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
      meter.add(read);
      out.write(buffer, 0, read);
    }
    return out.toByteArray();
  }

  Optional<byte[]> part(String name) {
    return Optional.ofNullable(parts.get(name));
  }

  Map<String, byte[]> all() {
    return parts;
  }
}
