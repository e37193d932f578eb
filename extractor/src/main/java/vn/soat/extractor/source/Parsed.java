package vn.soat.extractor.source;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What the parsing of one file gave: a text, files that it holds, or a problem.
 *
 * @param mediaType empty if it was not found out
 * @param contents the text of the file itself; of a message, what its writer wrote
 * @param members the files inside an archive or message
 * @param problems why there is neither text nor member; what a text lacks is among its contents
 */
public record Parsed(
    Optional<String> mediaType,
    Optional<Contents> contents,
    List<Member> members,
    List<Problem> problems) {

  /**
   * A file inside another.
   *
   * @param name as the archive has it, with slashes; what would move a terminal's cursor or turn
   *     the direction of the text around is replaced
   * @param file where it was unpacked, under a name of ours
   */
  public record Member(String name, Path file) {

    /**
     * Control codes, line ends, and invisible signs such as those that make "cod.exe" "exe.doc".
     */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]");

    public Member {
      name = UNSEEN.matcher(name).replaceAll("\uFFFD");
    }
  }

  public Parsed {
    members = List.copyOf(members);
    problems = List.copyOf(problems);
  }

  public static Parsed text(String mediaType, Contents contents) {
    return new Parsed(Optional.of(mediaType), Optional.of(contents), List.of(), List.of());
  }

  public static Parsed failed(Optional<String> mediaType, Problem problem) {
    return new Parsed(mediaType, Optional.empty(), List.of(), List.of(problem));
  }
}
