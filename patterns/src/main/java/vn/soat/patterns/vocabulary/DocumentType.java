package vn.soat.patterns.vocabulary;

import java.util.List;
import java.util.Optional;

/**
 * A type of document.
 *
 * @param name as a record writes it
 * @param abbreviations what stands for it in a symbol
 * @param issuer who issues it where nothing else is said
 * @param words its spellings in a report, in lower case unless they are abbreviations
 */
public record DocumentType(
    String name, List<String> abbreviations, Optional<String> issuer, List<String> words) {}
