package rar.simulation.projection;

import io.vavr.Tuple2;
import io.vavr.collection.SortedMap;
import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import rar.model.money.Money;
import rar.model.schedule.Commitment;
import rar.model.schedule.Schedule;

/** The commitments of a schedule that are open: in a plan all of them, after an outcome what is left of them. */
final class OpenCommitments {

    private final Months months;
    private final int from;
    private final Set<String> begun;

    private OpenCommitments(Schedule planned, Months months, int from) {
        this.months = months;
        this.from = from;
        this.begun = planned.commitments()
                .map(Commitment::asAgreed)
                .filter(this::isBegun)
                .map(Commitment::id)
                .toJavaStream()
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Those of a plan. */
    static List<OpenCommitment> of(Schedule planned, Months months) {
        OpenCommitments all = new OpenCommitments(planned, months, 0);
        return planned.commitments().map(all::asPlanned).asJava();
    }

    /**
     * Those of a forecast.
     *
     * @param from the first month without an outcome
     */
    static List<OpenCommitment> of(Schedule planned, Schedule forecast, Months months, int from) {
        OpenCommitments all = new OpenCommitments(planned, months, from);
        Map<String, Vector<Commitment>> parts = new LinkedHashMap<>();
        forecast.commitments().forEach(part -> parts.merge(part.origin(), Vector.of(part), Vector::appendAll));
        return parts.values().stream()
                .flatMap(each -> all.left(each).toJavaStream())
                .toList();
    }

    private OpenCommitment asPlanned(Commitment commitment) {
        return new OpenCommitment(
                commitment.asAgreed(),
                commitment,
                commitment.amount().ore(),
                begun.contains(commitment.id()),
                true,
                TreeMap.empty());
    }

    private boolean isBegun(Commitment agreed) {
        return agreed.decided().isEmpty()
                && agreed.payouts().headOption().exists(first -> months.indexOf(first._1) == 0);
    }

    /** What is left of the parts of a grant; external funding, and VAT of a month, are of all of them together. */
    private Vector<OpenCommitment> left(Vector<Commitment> parts) {
        boolean hasBegun = begun.contains(parts.head().origin())
                || parts.exists(part -> part.payouts().exists(paid -> isPast(paid._1)));
        boolean isFollowed =
                parts.exists(part -> part.funding().isDefined() || part.vat().isDefined());
        return isFollowed
                ? Vector.of(left(
                        parts.size() == 1 ? parts.head() : together(parts), decided(parts), hasBegun, later(parts)))
                : parts.map(
                        part -> left(part, part.isOverrun() ? Money.ZERO : part.amount(), hasBegun, TreeMap.empty()));
    }

    private static Money decided(Vector<Commitment> parts) {
        return Money.sum(parts.reject(Commitment::isOverrun).map(Commitment::amount));
    }

    private static SortedMap<YearMonth, Money> later(Vector<Commitment> parts) {
        return TreeMap.ofEntries(parts.tail()
                .reject(Commitment::isOverrun)
                .flatMap(part -> part.decided().map(month -> new Tuple2<>(month, part.amount()))));
    }

    private static Commitment together(Vector<Commitment> parts) {
        SortedMap<YearMonth, Money> payouts =
                parts.map(Commitment::payouts).foldLeft(TreeMap.empty(), (all, some) -> all.merge(some, Money::plus));
        return parts.head().withPayouts(Money.sum(parts.map(Commitment::amount)), payouts);
    }

    private OpenCommitment left(
            Commitment part, Money decided, boolean hasBegun, SortedMap<YearMonth, Money> decidedLater) {
        SortedMap<YearMonth, Money> later = part.payouts().filterKeys(month -> !isPast(month));
        if (isStillCut(part)) {
            Option<YearMonth> decision = part.decided().filter(month -> isAhead(month, part));
            return new OpenCommitment(
                    part.asAgreed().withDecided(decision), part, part.amount().ore(), hasBegun, true, decidedLater);
        }
        Money paid = Money.sum(part.payouts().filterKeys(this::isPast).values());
        Money rest = Money.sum(later.values());
        // what the loss of its funding leaves unpaid is given back as forecast
        Money provided = part.isOverrun() ? Money.ZERO : decided.minus(paid).min(rest);
        // what is paid before its decision, or otherwise than decided, is no longer to be decided
        Option<YearMonth> decision = part.decided()
                .filter(month -> isAhead(month, part)
                        && decided.equals(rest)
                        && later.keySet().headOption().forAll(first -> !first.isBefore(month)));
        Commitment open = part.withPayouts(rest, later).withDecided(decision);
        return new OpenCommitment(open, open, provided.ore(), hasBegun, false, decidedLater);
    }

    /** Whether the loss of its funding cuts its payouts as the plan has it, all of them to come. */
    private boolean isStillCut(Commitment part) {
        return part.funding()
                .exists(funding -> funding.terms().isCut()
                        && funding.terms().made(funding.agreed()).equals(part.payouts())
                        && !funding.agreed().keySet().exists(this::isPast)
                        && !funding.lapses().exists(this::isPast));
    }

    /** Whether a decision is still to come, and nothing has been earned of it before. */
    private boolean isAhead(YearMonth decision, Commitment part) {
        return !isPast(decision)
                && part.funding().forAll(funding -> !funding.earned().keySet().exists(this::isPast));
    }

    private boolean isPast(YearMonth month) {
        return months.indexOf(month) < from;
    }
}
