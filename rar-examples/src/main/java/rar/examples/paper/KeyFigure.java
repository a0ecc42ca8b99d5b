package rar.examples.paper;

/**
 * A figure that is read first.
 *
 * @param name what it is
 * @param value with its unit
 * @param note when, or how sure; may be empty
 * @param chapter the id of the chapter that tells more
 */
public record KeyFigure(String name, String value, String note, String chapter) {}
