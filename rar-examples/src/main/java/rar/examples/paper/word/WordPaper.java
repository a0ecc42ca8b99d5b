package rar.examples.paper.word;

import rar.examples.paper.BoardPaper;

/** A board paper as a document for Word. */
public final class WordPaper {

    private WordPaper() {}

    /** The file. */
    public static byte[] bytes(BoardPaper paper) {
        throw new UnsupportedOperationException("not yet");
    }
}
