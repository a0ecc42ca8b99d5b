package rar.model.sie;

/** A line that is no record; caught where the line was read. */
final class SieSyntaxException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final SieMistake mistake;

    SieSyntaxException(SieMistake mistake) {
        super(mistake.code(), null, false, false);
        this.mistake = mistake;
    }

    SieMistake mistake() {
        return mistake;
    }
}
