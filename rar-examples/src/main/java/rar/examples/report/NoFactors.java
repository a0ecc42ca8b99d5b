package rar.examples.report;

/** What is said where a risk file names no risks, in place of tables that would be empty. */
final class NoFactors {

    static final String SENTENCE = "The risk file names no risks, so every scenario is the same.";

    private NoFactors() {}
}
