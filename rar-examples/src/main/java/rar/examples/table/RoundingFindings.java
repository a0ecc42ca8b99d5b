package rar.examples.table;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import rar.examples.page.Page;
import rar.model.message.Language;
import rar.model.message.Message;
import rar.model.message.PhraseBook;
import rar.model.published.PublishedPlan;
import rar.model.published.RoundingStatement;
import rar.model.reconciliation.Finding;
import rar.model.reconciliation.Reconciliation;
import rar.model.reconciliation.RoundingExplanation;

/**
 * The rounding of the numbers of published plans.
 *
 * @param statements what the plans say of it, held against the print
 * @param explanations what they do not say and would explain contradictions
 */
public record RoundingFindings(Seq<RoundingStatement> statements, Seq<RoundingExplanation> explanations) {

    public static RoundingFindings of(Seq<PublishedPlan> plans, Reconciliation reconciliation) {
        return new RoundingFindings(
                plans.flatMap(PublishedPlan::tables).flatMap(table -> table.statements()),
                RoundingExplanation.of(plans, reconciliation));
    }

    /** The rounding that may explain the contradiction; none where none is known. */
    public Option<Message> sentence(Finding finding) {
        return readings(finding)
                .reduceRightOption((one, others) ->
                        Message.of(RoundingPhrase.OR).with("one", one).with("others", others))
                .map(readings -> Message.of(RoundingPhrase.WOULD_HOLD).with("readings", readings));
    }

    private Seq<Message> readings(Finding finding) {
        return explanations
                .filter(explanation -> explanation.explained().contains(finding.identity()))
                .map(explanation -> Message.of(RoundingPhrase.READING)
                        .with("reading", explanation.reading())
                        .with("table", explanation.table()));
    }

    /** A line for each statement, if there are any. */
    public void printStatements(Page page) {
        if (statements.nonEmpty()) {
            page.paragraph(Message.of(RoundingPhrase.STATED));
            statements.forEach(statement -> page.line(line(statement)));
        }
    }

    private static Message line(RoundingStatement statement) {
        return statement
                .fault()
                .map(fault -> Message.of(RoundingPhrase.NOT_SO).with("fault", fault))
                .getOrElse(() -> Message.of(RoundingPhrase.AS_PRINTED))
                .with("place", statement.place())
                .with("saying", statement.saying());
    }

    public void putExplanations(ObjectNode object, Finding finding) {
        ArrayNode list = object.putArray("roundingExplanations");
        readings(finding)
                .map(PhraseBook.of(Language.ENGLISH)::text)
                .map(Page::plain)
                .forEach(list::add);
    }

    private static String text(Message what) {
        return Page.plain(PhraseBook.of(Language.ENGLISH).text(what));
    }

    public void putStatements(ObjectNode document) {
        ArrayNode list = document.putArray("roundingStatements");
        statements.forEach(statement -> {
            ObjectNode object = list.addObject()
                    .put("place", statement.place())
                    .put("says", text(statement.saying()))
                    .put("holds", statement.fault().isEmpty());
            statement.fault().forEach(fault -> object.put("fault", text(fault)));
        });
    }
}
