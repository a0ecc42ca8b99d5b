package rar.model.next;

import rar.model.forecast.FollowUp;
import rar.model.message.Message;
import rar.model.message.PhraseBook;
import rar.model.money.Money;
import rar.model.schedule.Commitment;

/**
 * The texts of the draft, in its language.
 *
 * @param words of the language
 * @param followUp from which everything is taken over
 * @param turn of the year
 */
record NextTexts(PhraseBook words, FollowUp followUp, Turn turn) {

    String name() {
        return text(NextPhrase.NAME.with("plan", plan()).with("year", turn.year() + 1));
    }

    String source() {
        return text(said(NextPhrase.SOURCE)
                .with("source", followUp.planned().plan().source())
                .with("through", followUp.through())
                .with("books", followUp.outcome().source()));
    }

    String opening() {
        return text(said(NextPhrase.OPENING).with("through", followUp.through()));
    }

    String line(boolean isForecast) {
        return text((isForecast ? NextPhrase.LINE_FORECAST : NextPhrase.LINE_AS_PLANNED)
                .with("first", turn.old().firstYear())
                .with("end", turn.old().lastYear())
                .with("last", turn.next().lastYear()));
    }

    String beside() {
        return text(NextPhrase.LINE_BESIDE.with("year", turn.year()));
    }

    String project(Commitment commitment, Money remaining) {
        return text(commitment
                .decided()
                .map(month -> NextPhrase.PROJECT_DECIDED.with("decided", month))
                .getOrElse(NextPhrase.PROJECT::message)
                .with("year", turn.year())
                .with("amount", commitment.amount())
                .with("remaining", remaining));
    }

    String owed(String member) {
        return of(NextPhrase.OWED, member);
    }

    String unpaid(String line) {
        return of(NextPhrase.UNPAID, line);
    }

    String prepaid(String of) {
        return of(NextPhrase.PREPAID, of);
    }

    String vat(String line) {
        return of(NextPhrase.VAT, line);
    }

    String claim(String funding) {
        return of(NextPhrase.CLAIM, funding);
    }

    private String of(NextPhrase phrase, String name) {
        return text(phrase.with("name", name).with("year", turn.year()));
    }

    private Message said(NextPhrase phrase) {
        return phrase.with("plan", plan()).with("year", turn.year());
    }

    private String plan() {
        return followUp.planned().plan().name();
    }

    private String text(Message message) {
        return words.text(message);
    }
}
