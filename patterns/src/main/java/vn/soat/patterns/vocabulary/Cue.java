package vn.soat.patterns.vocabulary;

import java.util.List;

/** Words that tell one side of what a count means. */
public record Cue(Facet facet, List<String> words) {}
