package rar.examples.workbook;

import rar.model.message.Language;

/**
 * One of the words that a field may have.
 *
 * @param word as files have it, and in English
 * @param swedish in Swedish
 */
record Choice(String word, String swedish) {

    String in(Language language) {
        return language == Language.SWEDISH ? swedish : word;
    }

    boolean isCalled(String written) {
        return Heading.plain(written).equals(Heading.plain(word))
                || Heading.plain(written).equals(Heading.plain(swedish));
    }
}
