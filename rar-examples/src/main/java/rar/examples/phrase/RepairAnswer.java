package rar.examples.phrase;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import rar.examples.page.Amounts;
import rar.examples.page.FloorText;
import rar.model.message.Message;
import rar.simulation.repair.InfeasibilityCertificate;
import rar.simulation.repair.Repair;
import rar.simulation.repair.RepairShortfall;
import rar.simulation.repair.RepairTerms;

/**
 * The payments to postpone or cut, in sentences.
 *
 * @param repair the repair
 * @param amounts as the page prints them
 */
public record RepairAnswer(Repair repair, Amounts amounts) {

    /** The goals that were asked for. */
    public Message asked() {
        return Message.of(RepairPhrase.ASKED)
                .with("goals", goals())
                .with("until", Message.of(terms().beyond() ? RepairPhrase.BEYOND_PLAN : RepairPhrase.WITHIN_PLAN))
                .with("cuts", Message.of(terms().cuts() ? RepairPhrase.MAY_BE_CUT : RepairPhrase.NOT_CUT));
    }

    private Message goals() {
        FloorText floor = new FloorText(terms().floors(), repair.before(), amounts);
        return terms().readiness()
                .map(readiness -> Message.of(RepairPhrase.FLOOR_AND_READINESS)
                        .with("floor", floor.withUnit())
                        .with("when", floor.whenNever())
                        .with("readiness", readiness.demand()))
                .getOrElse(() -> Message.of(RepairPhrase.FLOOR)
                        .with("floor", floor.withUnit())
                        .with("when", floor.whenNever()));
    }

    /** The answer: nothing to do, no way, none found, or what to move and what proves that less would not do. */
    public Seq<Message> sentences() {
        if (repair.holdsAlready()) {
            return Vector.of(Message.of(RepairPhrase.HOLDS));
        }
        if (repair.conflicts().nonEmpty()) {
            return Vector.of(impossible());
        }
        return repair.after().isEmpty()
                ? Vector.of(Message.of(RepairPhrase.NOT_FOUND))
                : Vector.of(moved(), proof()).appendAll(binding());
    }

    private Message impossible() {
        return repair.certificate().map(this::outOfReach).getOrElse(this::outOfReach);
    }

    private Message outOfReach(InfeasibilityCertificate certificate) {
        return certificate.months().size() == 1
                ? Message.of(RepairPhrase.IMPOSSIBLE_MONTH)
                        .with("month", certificate.months().head().month())
                        .with("missing", amounts.marginWithUnit(certificate.missing()))
                : Message.of(RepairPhrase.IMPOSSIBLE_TOGETHER)
                        .with("attainable", amounts.exact(certificate.attainableMean()))
                        .with("demanded", amounts.exact(certificate.demandedMean()));
    }

    private Message outOfReach() {
        if (repair.conflicts().forAll(conflict -> conflict.missing().ore() == 0)) {
            return Message.of(RepairPhrase.IMPOSSIBLE_IN_TKR);
        }
        RepairShortfall worst = repair.conflicts().reduce((a, b) -> b.missing().compareTo(a.missing()) > 0 ? b : a);
        return Message.of(terms().cuts() ? RepairPhrase.IMPOSSIBLE_WITH_CUTS : RepairPhrase.IMPOSSIBLE)
                .with("missing", amounts.withUnit(worst.missing()))
                .with("month", worst.month());
    }

    private Message moved() {
        Message moved = Message.of(
                        repair.cut().ore() == 0
                                ? RepairPhrase.POSTPONED
                                : isAllCut() ? RepairPhrase.CUT : RepairPhrase.PARTLY_CUT)
                .with("total", amounts.withUnit(repair.total()))
                .with("goals", goals());
        return repair.cut().ore() == 0 || isAllCut() ? moved : moved.with("cut", amounts.withUnit(repair.cut()));
    }

    /** A repair first cuts as little as it can; one that cuts more might move less in all. */
    private Message proof() {
        if (!repair.isSmallest()) {
            return Message.of(RepairPhrase.NOT_PROVED)
                    .with("bound", amounts.withUnit(repair.lowerBound()))
                    .with("cut", amounts.withUnit(repair.cutLowerBound()));
        }
        if (!terms().cuts() || isAllCut()) {
            return Message.of(RepairPhrase.SMALLEST);
        }
        return Message.of(
                repair.cut().ore() == 0 ? RepairPhrase.SMALLEST_WITHOUT_CUT : RepairPhrase.SMALLEST_OF_LEAST_CUT);
    }

    private Option<Message> binding() {
        return Option.when(
                repair.binding().nonEmpty(),
                () -> Message.of(RepairPhrase.BINDING)
                        .with(
                                "months",
                                repair.binding()
                                        .map(month -> Message.of(RepairPhrase.MONTH_END)
                                                .with("month", month))));
    }

    /** The options that allow more, where there is no repair. */
    public Message hint() {
        Vector<String> options = Vector.of("--allow-cuts")
                .filter(option -> !terms().cuts())
                .appendAll(Vector.of("--beyond-plan").filter(option -> !terms().beyond()));
        return options.isEmpty()
                ? Message.of(RepairPhrase.CHANGE_PLAN)
                : Message.of(RepairPhrase.ALLOW).with("options", options);
    }

    /** The lowest cash before and after. */
    public Message lowest() {
        Message planned = amounts.lowestWithUnit(repair.before());
        return repair.after()
                .filter(after -> !repair.holdsAlready())
                .map(after -> Message.of(RepairPhrase.LOWEST_REPAIRED).with("repaired", amounts.lowestWithUnit(after)))
                .getOrElse(() -> Message.of(RepairPhrase.LOWEST))
                .with("planned", planned);
    }

    private boolean isAllCut() {
        return repair.cut().equals(repair.total());
    }

    private RepairTerms terms() {
        return repair.terms();
    }
}
