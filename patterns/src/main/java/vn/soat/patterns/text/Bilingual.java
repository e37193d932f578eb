package vn.soat.patterns.text;

/** A sentence for people, in the two languages of the product. */
public record Bilingual(String vi, String en) {}
