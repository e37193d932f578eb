package vn.soat.extractor.limits;

import java.time.Duration;
import java.util.function.Consumer;
import vn.soat.extractor.source.Unreadable;

/**
 * How much one file may cost. A file beyond a limit becomes one problem in its record.
 *
 * @param bytes of one file, and of one member of an archive
 * @param pages of one document
 * @param characters of text that one document may have
 * @param members of one archive or message, those of its inner archives included
 * @param depth how many archives may stand inside each other; 1 for one without another inside
 * @param mailDepth how many parts of a message may stand inside each other, those of messages
 *     within it included
 * @param expandedBytes of all members of an archive together, and of the parts of one DOCX or ODT
 * @param ratio how many times larger than its file an archive may expand to, from a megabyte on
 * @param time for one file, in its own process
 * @param heapMegabytes of the process that files are parsed in
 * @param ocrPages how many pages of one document are recognised from their picture
 * @param ocrTime for recognising them, beside {@code time}
 */
public record Limits(
    int bytes,
    int pages,
    int characters,
    int members,
    int depth,
    int mailDepth,
    long expandedBytes,
    int ratio,
    Duration time,
    int heapMegabytes,
    int ocrPages,
    Duration ocrTime) {

  /**
   * Far above any report: 200 MB a file, which scans reach; 2,000 pages; the text of 1,500 pages,
   * whose words with their places take 200 MB; an archive of a whole district's year. Mail programs
   * put about four parts into each other, a message forwarded ten times about thirty.
   */
  public static final Limits DEFAULT =
      new Limits(
          200 << 20,
          2000,
          4_000_000,
          5000,
          3,
          50,
          2L << 30,
          200,
          Duration.ofMinutes(2),
          768,
          300,
          Duration.ofMinutes(30));

  /** No JVM that parses anything starts with less. */
  public static final int LEAST_HEAP_MEGABYTES = 64;

  public Limits {
    boolean positive =
        bytes > 0 && pages > 0 && characters > 0 && members > 0 && depth > 0 && expandedBytes > 0;
    if (!positive
        || ratio < 1
        || time.isNegative()
        || time.isZero()
        || mailDepth < 1
        || heapMegabytes < LEAST_HEAP_MEGABYTES
        || ocrPages < 1
        || ocrTime.isNegative()
        || ocrTime.isZero()) {
      throw new IllegalArgumentException(
          "limits must be positive, the heap large enough for a JVM");
    }
  }

  /** The same with another limit for the size of a file. */
  public Limits withBytes(int other) {
    return with(copy -> copy.bytes = other);
  }

  /** The same with another limit for the time of a file. */
  public Limits withTime(Duration other) {
    return with(copy -> copy.time = other);
  }

  /** The same with another limit for the text of a document, in characters. */
  public Limits withCharacters(int other) {
    return with(copy -> copy.characters = other);
  }

  /** The same with another limit for how many times larger an archive may become. */
  public Limits withRatio(int other) {
    return with(copy -> copy.ratio = other);
  }

  /** The same with another limit for pages. */
  public Limits withPages(int other) {
    return with(copy -> copy.pages = other);
  }

  /** The same with another heap, in megabytes. */
  public Limits withHeap(int megabytes) {
    return with(copy -> copy.heapMegabytes = megabytes);
  }

  /** The same with other limits for archives. */
  public Limits withArchives(int maxMembers, int maxDepth, long maxExpandedBytes) {
    return with(
        copy -> {
          copy.members = maxMembers;
          copy.depth = maxDepth;
          copy.expandedBytes = maxExpandedBytes;
        });
  }

  /** The same with another limit for parts of messages inside each other. */
  public Limits withMailDepth(int other) {
    return with(copy -> copy.mailDepth = other);
  }

  /** The same with other limits for recognising pictures. */
  public Limits withOcr(int maxPages, Duration maxTime) {
    return with(
        copy -> {
          copy.ocrPages = maxPages;
          copy.ocrTime = maxTime;
        });
  }

  private Limits with(Consumer<Copy> change) {
    Copy copy = new Copy(this);
    change.accept(copy);
    return copy.limits();
  }

  /** Other limits in the making; what nobody sets stays as it is. */
  private static final class Copy {

    private int bytes;
    private int pages;
    private int characters;
    private int members;
    private int depth;
    private int mailDepth;
    private long expandedBytes;
    private int ratio;
    private Duration time;
    private int heapMegabytes;
    private int ocrPages;
    private Duration ocrTime;

    private Copy(Limits from) {
      bytes = from.bytes;
      pages = from.pages;
      characters = from.characters;
      members = from.members;
      depth = from.depth;
      mailDepth = from.mailDepth;
      expandedBytes = from.expandedBytes;
      ratio = from.ratio;
      time = from.time;
      heapMegabytes = from.heapMegabytes;
      ocrPages = from.ocrPages;
      ocrTime = from.ocrTime;
    }

    private Limits limits() {
      return new Limits(
          bytes,
          pages,
          characters,
          members,
          depth,
          mailDepth,
          expandedBytes,
          ratio,
          time,
          heapMegabytes,
          ocrPages,
          ocrTime);
    }
  }

  /** Counts what an archive expands to against its own size. */
  public Meter meter(long packedBytes) {
    return new Meter(packedBytes);
  }

  /** The bytes that one archive has become so far. */
  public final class Meter {

    /** Below this no ratio is looked at: an empty form packs a thousandfold. */
    private static final long HARMLESS = 1 << 20;

    private final long packedBytes;
    private long expanded;

    private Meter(long packedBytes) {
      this.packedBytes = packedBytes;
    }

    /**
     * Takes note of more bytes.
     *
     * @throws Unreadable if they are too many
     */
    public void add(int count) throws Unreadable {
      expanded += count;
      boolean bomb = expanded > HARMLESS && expanded / ratio > Math.max(1, packedBytes);
      if (bomb || expanded > expandedBytes) {
        throw new Unreadable(ArchiveProblems.expandsTooFar(Limits.this));
      }
    }
  }
}
