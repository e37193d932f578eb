package vn.soat.patterns.reference;

/**
 * An issuer and how sure it is.
 *
 * @param stated whether words of the text say it, rather than the symbol or nothing at all
 */
record Issuer(String name, boolean stated) {}
