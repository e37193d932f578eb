package vn.soat.audit.rule;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.soat.patterns.report.Reference;
import vn.soat.patterns.text.Bilingual;

/** Tells whether two mentions of one number speak of two matters. */
final class Subjects {

  /** What says nothing of the matter: the frame of a title, places, years. */
  private static final Pattern FRAME =
      Pattern.compile(
          "(?<![\\p{L}\\d])(?:về việc|về|v/v|ban hành|thực hiện|triển khai|công tác|tổ chức|trên"
              + " địa bàn|địa bàn|xã|phường|thị trấn|huyện|tỉnh|ubnd|[uủ][ỷỵỳýyủ]? ?ban nhân"
              + " dân|nhiệm kỳ|giai đoạn|năm|tháng|quý|kế hoạch|quy chế|quyết định|báo cáo|chương"
              + " trình|kết quả|tình hình|của|và|các|cho|trong|với|giữa|tại|đối với|một số|\\d+"
              + "|[^\\p{L}\\s]+)(?![\\p{L}\\d])",
          Pattern.UNICODE_CASE);

  /** One mention abbreviates what the other writes out. */
  private static final Map<String, String> ABBREVIATIONS =
      Map.of(
          "cchc", "cải cách hành chính",
          "tthc", "thủ tục hành chính",
          "cntt", "công nghệ thông tin",
          "qppl", "quy phạm pháp luật",
          "pbgdpl", "phổ biến giáo dục pháp luật",
          "cbcc", "cán bộ công chức",
          "pctn", "phòng chống tham nhũng");

  private Subjects() {}

  /** The two mentions whose subjects share no word of two syllables; empty where all agree. */
  static Optional<CitedDocument> twoMatters(CitedDocument document) {
    List<Reference> mentions = document.mentions();
    for (int i = 1; i < mentions.size(); i++) {
      if (differ(mentions.get(0), mentions.get(i))) {
        return Optional.of(new CitedDocument(List.of(mentions.get(0), mentions.get(i))));
      }
    }
    return Optional.empty();
  }

  private static boolean differ(Reference one, Reference other) {
    if (one.subject().equals(other.subject())) {
      return false;
    }
    Set<String> first = words(one.subject().orElse(""));
    Set<String> second = words(other.subject().orElse(""));
    return !first.isEmpty() && !second.isEmpty() && Collections.disjoint(first, second);
  }

  /** Neighbouring syllables, which is what most Vietnamese words are. */
  private static Set<String> words(String subject) {
    Set<String> words = new HashSet<>();
    String plain = written(subject.toLowerCase(Locale.ROOT)).replaceAll("[^\\p{L}\\d\\s]+", " ; ");
    for (String piece : FRAME.matcher(plain).replaceAll(";").split(";", -1)) {
      String[] syllables = piece.strip().split("\\s+", -1);
      for (int i = 1; i < syllables.length; i++) {
        words.add(syllables[i - 1] + " " + syllables[i]);
      }
    }
    return words;
  }

  private static String written(String subject) {
    String out = subject;
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
