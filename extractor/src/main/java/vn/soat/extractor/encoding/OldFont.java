package vn.soat.extractor.encoding;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A font that prints an old encoding: its name is all that tells what the characters mean.
 *
 * @param capitals whether it prints capitals for every letter
 */
public record OldFont(OldEncoding encoding, boolean capitals) {

  /** ".VnTime", ".VnArial NarrowH", and "VnTimeH" as PDF files name it, maybe behind "ABCDEF+". */
  private static final Pattern TCVN3 = Pattern.compile("(?:[A-Z]{6}\\+)?\\.?Vn[A-Z0-9].*");

  private static final Pattern VNI = Pattern.compile("(?:[A-Z]{6}\\+)?VNI[- _].*");
  private static final Pattern VPS = Pattern.compile("(?:[A-Z]{6}\\+)?VPS[- _].*");
  private static final Pattern VISCII =
      Pattern.compile("(?:[A-Z]{6}\\+)?(?:VI |VISCII|VU )[A-Za-z].*");

  /** What PDF files add to a name. */
  private static final Pattern STYLE =
      Pattern.compile("[-, ]?(?:Bold|Italic|Oblique|Normal|Regular)+$");

  /** The old font of a name; empty for all others. */
  public static Optional<OldFont> named(String name) {
    if (TCVN3.matcher(name).matches()) {
      String bare = STYLE.matcher(name.strip()).replaceAll("");
      return Optional.of(new OldFont(OldEncoding.TCVN3, bare.endsWith("H")));
    }
    return encodingOf(name).map(encoding -> new OldFont(encoding, false));
  }

  private static Optional<OldEncoding> encodingOf(String name) {
    if (VNI.matcher(name).matches()) {
      return Optional.of(OldEncoding.VNI);
    }
    if (VPS.matcher(name).matches()) {
      return Optional.of(OldEncoding.VPS);
    }
    return VISCII.matcher(name).matches() ? Optional.of(OldEncoding.VISCII) : Optional.empty();
  }

  /**
   * What the font prints.
   *
   * @return empty if the text is none of the encoding: people typed Unicode in such fonts, too, and
   *     the word processor took the letters from another font
   */
  public Optional<String> decode(String text) {
    return encoding.decode(text).map(t -> capitals ? t.toUpperCase(Locale.ROOT) : t);
  }
}
