package vn.soat.patterns.vocabulary;

import java.util.List;

/**
 * A type of document.
 *
 * @param name as a record writes it
 * @param abbreviations what stands for it in a symbol
 * @param words its spellings in a report, in lower case unless they are abbreviations
 */
public record DocumentType(String name, List<String> abbreviations, List<String> words) {}
