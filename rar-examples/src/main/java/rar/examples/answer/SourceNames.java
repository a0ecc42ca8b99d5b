package rar.examples.answer;

import io.vavr.collection.Map;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import rar.model.balance.StatementRow;
import rar.model.message.Message;
import rar.model.message.PhraseBook;
import rar.model.money.Components;
import rar.model.plan.BudgetLine;
import rar.model.plan.FinancialPlan;
import rar.model.plan.Member;
import rar.model.plan.OpeningItem;
import rar.model.plan.Party;
import rar.model.schedule.BookingKind;
import rar.model.schedule.Commitment;
import rar.model.schedule.FundedPayouts;
import rar.model.schedule.Schedule;
import rar.simulation.factor.RiskFactor;
import rar.simulation.factor.RiskModel;

/**
 * What readers call that which bookings stem from and draws are of; ids are the file's.
 *
 * @param members by id
 * @param lines of the budget, by id
 * @param commitments projects and grants, by id
 * @param funding by id
 * @param others that no booking stems from, by id
 */
public record SourceNames(
        Map<String, String> members,
        Map<String, String> lines,
        Map<String, String> commitments,
        Map<String, String> funding,
        Map<String, String> others) {

    /** @throws NullPointerException if a component is null; it names the component */
    public SourceNames {
        Components.present(SourceNames.class, members, lines, commitments, funding, others);
    }

    /** The names of a plan's parts. */
    public static SourceNames of(Schedule schedule, PhraseBook words) {
        FinancialPlan plan = schedule.plan();
        return new SourceNames(
                plan.contributions().parties().flatMap(Party::members).toMap(Member::id, Member::name),
                plan.lines()
                        .toMap(BudgetLine::id, BudgetLine::name)
                        .put(OpeningItem.SOURCE, words.text(Message.of(StatementRow.PREPAID_BEFORE))),
                schedule.commitments().toMap(Commitment::id, Commitment::name),
                schedule.commitments()
                        .flatMap(Commitment::funding)
                        .map(FundedPayouts::terms)
                        .toMap(terms -> terms.id(), terms -> terms.name()),
                plan.contributions().parties().toMap(Party::id, Party::name));
    }

    /** With those of risk factors, as bookings may stem from them. */
    public static SourceNames of(Schedule schedule, RiskModel model, PhraseBook words) {
        SourceNames names = of(schedule, words);
        Map<String, String> factors = model.factors()
                .toMap(RiskFactor::id, factor -> model.nameOf(factor.id()).in(words.language()));
        return new SourceNames(
                names.members, names.lines, names.commitments, names.funding, names.others.merge(factors));
    }

    /** The name of what a booking stems from; none where the kind says all. */
    public Option<String> of(BookingKind kind, String source) {
        return named(kind).get(source);
    }

    private Map<String, String> named(BookingKind kind) {
        if (kind.compareTo(BookingKind.CONTRIBUTION_ARREARS) <= 0) {
            return members;
        }
        if (kind.isOfLine()) {
            return lines;
        }
        return switch (kind) {
            case FUNDING_EARNED, FUNDING_PAID -> funding;
            default -> commitments;
        };
    }

    /** What a booking stems from: its name, or its id where it has none; nothing for all lines of a kind together. */
    public String ofBooking(BookingKind kind, String source) {
        return of(kind, source).getOrElse(() -> {
            String other = of(source);
            return kind.isOfLine() && other.equals(source) ? "" : other;
        });
    }

    /** The name of whatever has the id; the id where nothing has it, or two things that are called differently. */
    public String of(String id) {
        Vector<String> names = Vector.of(members, lines, commitments, funding, others)
                .flatMap(each -> each.get(id))
                .distinct();
        return names.size() == 1 ? names.head() : id;
    }
}
