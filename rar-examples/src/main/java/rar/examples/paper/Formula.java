package rar.examples.paper;

/**
 * How figures are made.
 *
 * @param id unique in the paper, of small letters and hyphens
 * @param name of the figures
 * @param text the formula in words
 */
public record Formula(String id, String name, String text) {}
