package rar.examples.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Seq;
import rar.examples.page.Amounts;
import rar.model.message.Language;
import rar.model.message.Message;
import rar.model.message.PhraseBook;
import rar.model.message.Words;
import rar.model.money.MoneyUnit;

/**
 * A case of an answer as each language says it: one row of a table of cases, so that both are tested with the same.
 *
 * @param sentences the answer, decided once
 * @param english what it is in English, plain spaces and minus signs
 * @param swedish and in Swedish
 */
record Answer(Seq<Message> sentences, String english, String swedish) {

    static final Amounts TKR = new Amounts(MoneyUnit.TKR, PhraseBook.of(Language.ENGLISH));

    void verify() {
        assertThat(plain(sentences.map(Words::english))).isEqualTo(english);
        assertThat(plain(sentences.map(Words::swedish))).isEqualTo(swedish);
    }

    private static String plain(Seq<String> sentences) {
        return sentences.mkString(" ").replace('\u00a0', ' ');
    }
}
