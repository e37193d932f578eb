package vn.soat.extractor.encoding;

import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The letters of one encoding and their bytes, one or two each. What it lacks is Western. */
final class CodeTable {

  private static final Map<OldEncoding, CodeTable> ALL = loadAll();

  private final Map<String, String> byBytes = new HashMap<>();
  private final Map<String, String> byLetter = new HashMap<>();

  private CodeTable() {}

  private static Map<OldEncoding, CodeTable> loadAll() {
    Map<OldEncoding, CodeTable> tables = new EnumMap<>(OldEncoding.class);
    for (OldEncoding encoding : OldEncoding.values()) {
      if (encoding != OldEncoding.MISREAD_UTF8) {
        tables.put(encoding, load(encoding.code() + ".txt"));
      }
    }
    return Collections.unmodifiableMap(tables);
  }

  /** The table of an encoding that has one: of all but misread UTF-8. */
  static CodeTable of(OldEncoding encoding) {
    return Optional.ofNullable(ALL.get(encoding)).orElseThrow();
  }

  private static CodeTable load(String file) {
    CodeTable table = new CodeTable();
    ProgramFile.lines(CodeTable.class, file).forEach(table::add);
    table.addMixedCase();
    return table;
  }

  private void add(String row) {
    String[] sides = row.split(" = ");
    String[] letters = sides[0].split(" ");
    String[] codes = sides[1].split(" ");
    for (int i = 0; i < letters.length; i++) {
      String bytes = Western.decode(HexFormat.of().parseHex(codes[i]));
      byBytes.put(bytes, letters[i]);
      byLetter.put(letters[i], bytes);
    }
  }

  /** Who types a capital and then a mark gets the mark of the small letter: "Aùp" for "Áp". */
  private void addMixedCase() {
    for (Map.Entry<String, String> entry : byLetter.entrySet()) {
      String bytes = entry.getValue();
      if (bytes.length() == 2) {
        String mark = bytes.substring(1);
        String base = bytes.substring(0, 1);
        byBytes.putIfAbsent(base + mark.toLowerCase(Locale.ROOT), entry.getKey());
        byBytes.putIfAbsent(base + mark.toUpperCase(Locale.ROOT), entry.getKey());
      }
    }
  }

  /** The text that Western characters stand for: the longest code first. */
  String decode(String western) {
    StringBuilder text = new StringBuilder(western.length());
    int at = 0;
    while (at < western.length()) {
      int length = codeLength(western, at);
      String code = western.substring(at, at + length);
      text.append(byBytes.getOrDefault(code, code));
      at += length;
    }
    return text.toString();
  }

  private int codeLength(String western, int at) {
    boolean pair = at + 2 <= western.length() && byBytes.containsKey(western.substring(at, at + 2));
    return pair ? 2 : 1;
  }

  /**
   * The Western characters that stand for a text.
   *
   * @throws IllegalArgumentException if it has a letter that the encoding lacks
   */
  String encode(String text) {
    StringBuilder western = new StringBuilder(text.length());
    text.codePoints().forEach(c -> western.append(code(Character.toString(c))));
    return western.toString();
  }

  private String code(String letter) {
    String code = byLetter.get(letter);
    if (code != null) {
      return code;
    }
    boolean lacks = letter.charAt(0) > '~' && Character.isLetter(letter.charAt(0));
    if (lacks || byBytes.containsKey(letter) || Western.encode(letter).isEmpty()) {
      throw new IllegalArgumentException("no code for " + letter);
    }
    return letter;
  }
}
