package rar.examples.calculation;

import io.vavr.collection.Map;
import rar.model.balance.StatementRow;
import rar.model.message.Message;
import rar.model.message.PhraseBook;
import rar.model.plan.BudgetLine;
import rar.model.plan.FinancialPlan;
import rar.model.plan.Member;
import rar.model.plan.OpeningItem;
import rar.model.plan.Party;
import rar.model.schedule.BookingKind;
import rar.model.schedule.Commitment;
import rar.model.schedule.FundedPayouts;
import rar.model.schedule.Schedule;

/** What the sources of bookings are called; ids are the file's, and names the reader's. */
final class SourceNames {

    private final Map<String, String> members;
    private final Map<String, String> lines;
    private final Map<String, String> commitments;
    private final Map<String, String> funding;

    SourceNames(Schedule schedule, PhraseBook words) {
        FinancialPlan plan = schedule.plan();
        members = plan.contributions().parties().flatMap(Party::members).toMap(Member::id, Member::name);
        lines = plan.lines()
                .toMap(BudgetLine::id, BudgetLine::name)
                .put(OpeningItem.SOURCE, words.text(Message.of(StatementRow.PREPAID_BEFORE)));
        commitments = schedule.commitments().toMap(Commitment::id, Commitment::name);
        funding = schedule.commitments()
                .flatMap(Commitment::funding)
                .map(FundedPayouts::terms)
                .toMap(terms -> terms.id(), terms -> terms.name());
    }

    /** The name of a row's source; nothing where the kind says all. */
    String of(FlowRow row) {
        return names(row.kind()).get(row.source()).getOrElse("");
    }

    private Map<String, String> names(BookingKind kind) {
        if (kind.compareTo(BookingKind.CONTRIBUTION_ARREARS) <= 0) {
            return members;
        }
        if (kind.isOfLine()) {
            return lines;
        }
        boolean isFunding = kind == BookingKind.FUNDING_EARNED || kind == BookingKind.FUNDING_PAID;
        return isFunding ? funding : commitments;
    }
}
