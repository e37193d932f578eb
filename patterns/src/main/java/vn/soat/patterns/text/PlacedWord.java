package vn.soat.patterns.text;

/** A word of the text and where it stands on its page. */
public record PlacedWord(Span span, Box box) {}
