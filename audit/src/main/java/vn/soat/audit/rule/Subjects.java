package vn.soat.audit.rule;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.soat.audit.relation.Once;
import vn.soat.patterns.report.Reference;
import vn.soat.patterns.text.Bilingual;

/** Tells whether two mentions of one number speak of two matters. */
final class Subjects {

  /** What says nothing of the matter: the frame of a title, types of documents, places. */
  private static final Set<String> FRAME =
      Set.of(
          "về việc",
          "về",
          "ban hành",
          "thực hiện",
          "triển khai",
          "công tác",
          "tổ chức",
          "trên địa bàn",
          "địa bàn",
          "xã",
          "phường",
          "thị trấn",
          "huyện",
          "tỉnh",
          "ubnd",
          "nhiệm kỳ",
          "giai đoạn",
          "năm",
          "tháng",
          "quý",
          "kế hoạch",
          "quy chế",
          "quyết định",
          "báo cáo",
          "chương trình",
          "kết quả",
          "tình hình",
          "của",
          "và",
          "các",
          "cho",
          "trong",
          "với",
          "giữa",
          "tại",
          "đối với",
          "một số");

  private static final Set<String> FRAME_STARTS =
      FRAME.stream().map(words -> words.split(" ", -1)[0]).collect(Collectors.toUnmodifiableSet());

  /** Syllables of "trên địa bàn". */
  private static final int LONGEST = 3;

  private static final Pattern SYLLABLE = Pattern.compile("\\p{L}[\\p{L}\\d]*|[^\\s\\p{L}]+");

  private static final Pattern COMMITTEE = Pattern.compile("[uủ][ỷỵỳýyủ]? ?ban nhân dân");

  /**
   * One mention abbreviates what the other writes out; and "hành chính" behind two words tells one
   * matter from the other no more than they do.
   */
  private static final Map<String, String> ABBREVIATIONS =
      Map.of(
          "cchc", "cải cách",
          "cải cách hành chính", "cải cách",
          "tthc", "thủ tục",
          "thủ tục hành chính", "thủ tục",
          "cntt", "công nghệ thông tin",
          "qppl", "quy phạm pháp luật",
          "pbgdpl", "phổ biến giáo dục pháp luật",
          "cbcc", "cán bộ công chức",
          "pctn", "phòng chống tham nhũng");

  private Subjects() {}

  /** The two mentions whose subjects share no word of two syllables; empty where all agree. */
  static Optional<CitedDocument> twoMatters(CitedDocument document) {
    Reference first = document.mentions().get(0);
    Once<Set<String>> words = new Once<>(() -> words(first));
    return document.mentions().stream()
        .filter(other -> !other.subject().equals(first.subject()))
        .filter(other -> areDisjoint(words.get(), words(other)))
        .findFirst()
        .map(other -> new CitedDocument(List.of(first, other)));
  }

  private static boolean areDisjoint(Set<String> one, Set<String> other) {
    return !one.isEmpty() && !other.isEmpty() && Collections.disjoint(one, other);
  }

  private static Set<String> words(Reference mention) {
    return words(mention.subject().orElse(""));
  }

  /** Neighbouring syllables, which is what most Vietnamese words are. */
  private static Set<String> words(String subject) {
    List<String> syllables = syllables(written(subject.toLowerCase(Locale.ROOT)));
    Set<String> words = new HashSet<>();
    int at = 0;
    boolean goesOn = false;
    while (at < syllables.size()) {
      int frame = frameAt(syllables, at);
      if (frame == 0 && goesOn) {
        words.add(syllables.get(at - 1) + " " + syllables.get(at));
      }
      goesOn = frame == 0;
      at += Math.max(1, frame);
    }
    return words;
  }

  private static List<String> syllables(String text) {
    List<String> syllables = new ArrayList<>();
    Matcher syllable = SYLLABLE.matcher(text);
    while (syllable.find()) {
      syllables.add(syllable.group());
    }
    return syllables;
  }

  /** How many syllables of the frame, signs or digits stand at a place. */
  private static int frameAt(List<String> syllables, int at) {
    if (!Character.isLetter(syllables.get(at).codePointAt(0))) {
      return 1;
    }
    if (!FRAME_STARTS.contains(syllables.get(at))) {
      return 0;
    }
    for (int length = Math.min(LONGEST, syllables.size() - at); length > 0; length--) {
      if (FRAME.contains(String.join(" ", syllables.subList(at, at + length)))) {
        return length;
      }
    }
    return 0;
  }

  private static String written(String subject) {
    String out =
        subject.contains(" nhân dân") ? COMMITTEE.matcher(subject).replaceAll("ubnd") : subject;
    for (Map.Entry<String, String> abbreviation : ABBREVIATIONS.entrySet()) {
      out = out.replace(abbreviation.getKey(), abbreviation.getValue());
    }
    return out;
  }

  static Bilingual withPlaces(CitedDocument document) {
    return Words.joined(document.mentions().stream().map(Subjects::withPlace).toList(), "; ", "; ");
  }

  private static Bilingual withPlace(Reference mention) {
    Bilingual place = Words.place(mention.evidence());
    String subject = "“" + mention.subject().orElse("") + "”";
    return new Bilingual(subject + " (" + place.vi() + ")", subject + " (" + place.en() + ")");
  }
}
