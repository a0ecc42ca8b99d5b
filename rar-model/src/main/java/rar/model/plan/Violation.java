package rar.model.plan;

/**
 * One mistake in a file: where it stands, what is wrong, what was expected and what to do.
 *
 * @param pointer JSON pointer (RFC 6901) to the value, empty for the whole file
 * @param line line of the file, from 1
 * @param message a sentence for the person who wrote the file
 */
public record Violation(String pointer, int line, String message) {}
