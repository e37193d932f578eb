package vn.soat.patterns.sentence;

/** What a word looks like. */
enum Shape {
  NONE,
  /** Signs alone, such as the dash before an item. */
  SIGN,
  /** One or two digits: the number of an item, a day, a ward. */
  SMALL_NUMBER,
  /** 1.105, 98.23%, 27/6/2019. */
  NUMBER,
  /** 58/QĐ-UBND, 33-KL/ĐU. */
  CODE,
  /** I, IV: the number of a chapter, a quarter. */
  ROMAN,
  /** One letter: Q. 3, the initial of a name. */
  LETTER,
  /** Consonants alone: TP, Th, BS, tr, đ/c. */
  ABBREVIATION,
  CAPITALS,
  CAPITALISED,
  SMALL;

  private static final String CONSONANTS = "bcdđfghjklmnpqrstvwxz";

  static Shape of(String word) {
    int digits = 0;
    int capitals = 0;
    int letters = 0;
    int consonants = 0;
    for (int i = 0; i < word.length(); i++) {
      char sign = word.charAt(i);
      digits += Character.isDigit(sign) ? 1 : 0;
      capitals += Character.isUpperCase(sign) ? 1 : 0;
      letters += Character.isLetter(sign) ? 1 : 0;
      consonants += CONSONANTS.indexOf(Character.toLowerCase(sign)) >= 0 ? 1 : 0;
    }
    if (letters == 0) {
      return ofNumber(word, digits);
    }
    if (digits > 0 || capitals > 1) {
      boolean joined = word.indexOf('/') >= 0 || word.indexOf('-') >= 0;
      if ((joined && capitals > 1) || (digits > 0 && capitals > 0)) {
        return CODE;
      }
    }
    return digits > 0 ? NUMBER : ofWord(word, letters, capitals, consonants);
  }

  private static Shape ofNumber(String word, int digits) {
    if (word.isEmpty()) {
      return NONE;
    }
    if (digits == 0) {
      return SIGN;
    }
    return digits <= 2 && digits == word.length() ? SMALL_NUMBER : NUMBER;
  }

  private static Shape ofWord(String word, int letters, int capitals, int consonants) {
    if (capitals == letters && word.chars().allMatch(c -> "IVX".indexOf(c) >= 0)) {
      return ROMAN;
    }
    if (letters == 1) {
      return LETTER;
    }
    if (consonants == letters) {
      return ABBREVIATION;
    }
    if (capitals == letters) {
      return CAPITALS;
    }
    return capitals > 0 ? CAPITALISED : SMALL;
  }
}
