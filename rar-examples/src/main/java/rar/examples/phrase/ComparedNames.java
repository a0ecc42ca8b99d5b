package rar.examples.phrase;

import rar.model.message.Message;

/**
 * What the two are called that are compared.
 *
 * @param first against which the second is compared
 * @param second of them
 */
record ComparedNames(String first, String second) {

    /** The same sentence with the names. */
    Message in(ComparisonPhrase phrase) {
        return Message.of(NamedComparisonPhrase.valueOf(phrase.name()))
                .with("one", first)
                .with("other", second);
    }
}
