package rar.examples.run;

/** A file could not be written; what stood there before still does. */
public final class NotWrittenException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NotWrittenException(String message, Throwable cause) {
        super(message, cause);
    }
}
