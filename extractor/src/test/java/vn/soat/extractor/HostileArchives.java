package vn.soat.extractor;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import vn.soat.extractor.source.Problem;

/** Archives and pictures made to harm. */
final class HostileArchives {

  private static final byte[] SAYS = "12 ho so".getBytes(StandardCharsets.US_ASCII);

  private HostileArchives() {}

  static List<HostileKind> archives() throws IOException {
    byte[] whole = ZipFiles.zip("a.txt", SAYS);
    int directory = find(whole, 1, 2);
    return List.of(
        HostileKind.read("ZIP, its first half", Fixtures.firstHalf(whole))
            .refused(Problem.Kind.DAMAGED),
        HostileKind.read("ZIP, a name with a nought", ZipFiles.zip("a\0.txt", SAYS)),
        HostileKind.read("ZIP, a name without letters", ZipFiles.zip("", SAYS)),
        HostileKind.read(
            "ZIP, a name without end", ZipFiles.zip("a/".repeat(30_000) + "a.txt", SAYS)),
        HostileKind.read("ZIP, folders alone", ZipFiles.zip("a/", new byte[0]))
            .refused(Problem.Kind.NO_TEXT),
        HostileKind.read("ZIP, thousands of nothing", many(5_000)).refused(Problem.Kind.TOO_LARGE),
        HostileKind.read("ZIP, one file under many names", overlapping(40))
            .refused(Problem.Kind.TOO_LARGE),
        HostileKind.read(
                "ZIP, a member that is not there", changed(whole, directory + 42, 0x7FFFFFFF))
            .refused(Problem.Kind.DAMAGED),
        HostileKind.read("ZIP, a member of gigabytes", changed(whole, directory + 24, 0x7FFFFFFF)),
        HostileKind.read(
                "ZIP, packed in an unknown way", shortAt(shortAt(whole, 8, 99), directory + 10, 99))
            .refused(Problem.Kind.DAMAGED),
        HostileKind.read(
                "ZIP, a member with a password", shortAt(shortAt(whole, 6, 9), directory + 8, 9))
            .refused(Problem.Kind.ENCRYPTED),
        HostileKind.read(
            "ZIP, another sum than its member's", changed(whole, directory + 16, 12345)),
        HostileKind.read("GZIP in GZIP", gzip(gzip(new byte[10 << 20])))
            .refused(Problem.Kind.UNSUPPORTED_TYPE));
  }

  static List<HostileKind> pictures() {
    return List.of(
        HostileKind.read("PNG of acres", png(60_000, 60_000)).refused(Problem.Kind.TOO_LARGE),
        HostileKind.read("PNG of no size", png(0, 0)).refused(Problem.Kind.DAMAGED),
        HostileKind.read("PNG, its first bytes", Arrays.copyOf(png(9, 9), 10))
            .refused(Problem.Kind.DAMAGED),
        HostileKind.read("JPEG of acres", jpeg()).refused(Problem.Kind.DAMAGED),
        HostileKind.read("TIFF of itself", tiff(8)).refused(Problem.Kind.DAMAGED),
        HostileKind.read("TIFF that leads nowhere", tiff(0x7FFFFFF0)).refused(Problem.Kind.DAMAGED),
        HostileKind.read("TIFF of acres", tiffOfAcres()).refused(Problem.Kind.TOO_LARGE));
  }

  private static byte[] many(int members) throws IOException {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    for (int i = 0; i < members; i++) {
      parts.put(i + ".txt", new byte[0]);
    }
    return ZipFiles.zip(parts);
  }

  /** A directory that lists the one member of ten megabytes again and again. */
  private static byte[] overlapping(int times) throws IOException {
    byte[] whole = ZipFiles.zip("a.txt", new byte[10 << 20]);
    int directory = find(whole, 1, 2);
    int end = find(whole, 5, 6);
    byte[] entry = Arrays.copyOfRange(whole, directory, end);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(whole, 0, directory);
    for (int i = 0; i < times; i++) {
      entry[46] = (byte) ('A' + i % 26);
      entry[47] = i < 26 ? (byte) '.' : (byte) '-';
      out.write(entry, 0, entry.length);
    }
    byte[] last = Arrays.copyOfRange(whole, end, whole.length);
    ByteBuffer.wrap(last)
        .order(ByteOrder.LITTLE_ENDIAN)
        .putShort(8, (short) times)
        .putShort(10, (short) times)
        .putInt(12, times * entry.length);
    out.write(last, 0, last.length);
    return out.toByteArray();
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    }
    return out.toByteArray();
  }

  private static byte[] png(int width, int height) {
    return ByteBuffer.allocate(200)
        .putLong(0x89504E470D0A1A0AL)
        .putInt(13)
        .putInt(0x49484452)
        .putInt(width)
        .putInt(height)
        .put((byte) 8)
        .put((byte) 6)
        .array();
  }

  private static byte[] jpeg() {
    ByteBuffer jpeg = ByteBuffer.allocate(200);
    jpeg.putShort((short) 0xFFD8).putShort((short) 0xFFE0).putShort((short) 16).putInt(0x4A464946);
    jpeg.put(new byte[] {0, 1, 1, 0, 0, 1, 0, 1, 0, 0});
    jpeg.putShort((short) 0xFFC0).putShort((short) 11).put((byte) 8);
    jpeg.putShort((short) 65_500)
        .putShort((short) 65_500)
        .put((byte) 1)
        .put((byte) 1)
        .put((byte) 0x11);
    return jpeg.put((byte) 0).putShort((short) 0xFFDA).array();
  }

  /** A directory of no entries whose next one stands at a place. */
  private static byte[] tiff(int next) {
    return ByteBuffer.allocate(64)
        .order(ByteOrder.LITTLE_ENDIAN)
        .putInt(0x002A4949)
        .putInt(8)
        .putShort((short) 0)
        .putInt(next)
        .array();
  }

  private static byte[] tiffOfAcres() {
    ByteBuffer tiff =
        ByteBuffer.allocate(256).order(ByteOrder.LITTLE_ENDIAN).putInt(0x002A4949).putInt(8);
    int[][] entries = {
      {256, 4, 60_000},
      {257, 4, 60_000},
      {258, 3, 8},
      {259, 3, 1},
      {262, 3, 1},
      {273, 4, 200},
      {278, 4, 60_000},
      {279, 4, 9}
    };
    tiff.putShort((short) entries.length);
    for (int[] entry : entries) {
      tiff.putShort((short) entry[0]).putShort((short) entry[1]).putInt(1).putInt(entry[2]);
    }
    return tiff.putInt(0).array();
  }

  /** Where a record of the directory begins: "PK" and two signs. */
  private static int find(byte[] zip, int first, int second) {
    for (int at = 0; at < zip.length - 3; at++) {
      if (zip[at] == 'P' && zip[at + 1] == 'K' && zip[at + 2] == first && zip[at + 3] == second) {
        return at;
      }
    }
    throw new IllegalArgumentException("no directory");
  }

  private static byte[] changed(byte[] whole, int at, int value) {
    byte[] bytes = whole.clone();
    ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).putInt(at, value);
    return bytes;
  }

  private static byte[] shortAt(byte[] whole, int at, int value) {
    byte[] bytes = whole.clone();
    ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).putShort(at, (short) value);
    return bytes;
  }
}
