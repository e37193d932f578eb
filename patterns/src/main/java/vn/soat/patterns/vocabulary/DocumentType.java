package vn.soat.patterns.vocabulary;

import java.util.List;
import java.util.Optional;

/**
 * A type of document.
 *
 * @param name as a record writes it
 * @param abbreviations what stands for it in a symbol
 * @param words its spellings in a report, in lower case unless they are abbreviations
 * @param numberedOnly present and true where the word is also an everyday word ("quy định"), so
 *     that it names a document only before a number
 */
public record DocumentType(
    String name, List<String> abbreviations, List<String> words, Optional<Boolean> numberedOnly) {}
