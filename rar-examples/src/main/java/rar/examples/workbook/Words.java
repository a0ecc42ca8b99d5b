package rar.examples.workbook;

import rar.model.message.Language;

/**
 * What is called or explained in both languages.
 *
 * @param swedish in Swedish
 * @param english in English
 */
public record Words(String swedish, String english) {

    static final Words NONE = new Words("", "");

    /** In one of them. */
    public String in(Language language) {
        return language == Language.SWEDISH ? swedish : english;
    }
}
