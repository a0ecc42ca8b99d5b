package rar.examples.phrase;

/** What is said where a risk file names no risks, in place of tables that would be empty. */
public final class NoFactors {

    public static final String SENTENCE = "The risk file names no risks, so every scenario is the same.";

    private NoFactors() {}
}
