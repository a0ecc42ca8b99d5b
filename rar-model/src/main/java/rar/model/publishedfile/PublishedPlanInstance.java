package rar.model.publishedfile;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import rar.model.json.JsonCursor;
import rar.model.message.Excerpt;
import rar.model.message.Message;
import rar.model.money.Share;
import rar.model.published.Cell;
import rar.model.published.Identity;
import rar.model.published.Interval;
import rar.model.published.PrintUnit;
import rar.model.published.PrintedNumber;
import rar.model.published.Relation;
import rar.model.published.Term;
import rar.model.publishedfile.PublishedPlanTable.Place;
import rar.model.publishedfile.PublishedPlanTerm.Factor;

/** An identity of a file written out for one column or row, or once where it names single cells. */
final class PublishedPlanInstance {

    private static final Share MINUS_ONE = Share.of(-1, 1);

    private final String stop;
    private final Option<String> previous;
    private final List<Term> left = new ArrayList<>();
    private final List<Term> right = new ArrayList<>();
    private final Set<Cell> onTheLeft = new HashSet<>();
    private final List<Message> gaps = new ArrayList<>();
    private Share constant = Share.ZERO;
    private Option<PrintUnit> unit = Option.none();
    private Option<PublishedPlanQuotient> quotient = Option.none();
    private int entriesOnTheLeft;
    private boolean isRatio;
    private boolean hasSum;
    private boolean mistaken;
    private boolean reported;

    /**
     * @param stop name of the column or row, empty where it stands alone
     * @param previous the one before, none for the first
     */
    PublishedPlanInstance(String stop, Option<String> previous) {
        this.stop = stop;
        this.previous = previous;
    }

    /** Whether a mistake was reported of it. */
    boolean isReported() {
        return reported;
    }

    /** Why it cannot be written out here: what is not printed. */
    List<Message> gaps() {
        return gaps;
    }

    /** Adds an entry of the sum: blanks in it are nothing, as in any printed sum, unless all of it is blank. */
    void add(PublishedPlanTerm term) {
        addLeft(term, Share.ONE);
        hasSum |= term.value().isDefined() || !left.isEmpty() || quotient.isDefined();
    }

    /** Adds an entry that is subtracted; a blank is nothing. */
    void subtract(PublishedPlanTerm term) {
        addLeft(term, MINUS_ONE);
    }

    private void addLeft(PublishedPlanTerm term, Share sign) {
        entriesOnTheLeft++;
        if (term.isQuotient()) {
            quotient = quotient(term, sign);
            return;
        }
        if (quotient.isDefined()) {
            mistake(term, TermMistake.RATIO_NOT_ALONE.message());
        }
        term.value()
                .forEach(value -> constant =
                        constant.plus(valueOf(term, value).times(sign).times(MINUS_ONE)));
        for (PublishedPlanReference place : term.places()) {
            cell(term, place, term.isPrevious()).forEach(cell -> {
                if (!onTheLeft.add(cell)) {
                    mistake(term, TermMistake.CELL_COUNTED_TWICE.with("cell", place(cell)));
                }
                product(term, cell).forEach(t -> left.add(t.times(sign)));
            });
        }
    }

    private Option<PublishedPlanQuotient> quotient(PublishedPlanTerm term, Share sign) {
        isRatio = true;
        Option<Cell> part = cell(term, term.places().head(), true);
        Option<Cell> whole = term.factor().whole().flatMap(reference -> cell(term, reference, true));
        if (entriesOnTheLeft > 1) {
            return mistake(term, TermMistake.RATIO_NOT_ALONE.message());
        }
        return part.flatMap(p -> whole.flatMap(w -> quotient(term, sign, p, w)));
    }

    private Option<PublishedPlanQuotient> quotient(PublishedPlanTerm term, Share sign, Cell part, Cell whole) {
        PrintUnit.Kind kind = whole.number().unit().kind();
        if (kind == PrintUnit.Kind.NUMBER && part.number().unit().kind() != kind) {
            count(term, part.number().unit());
        } else if (part.number().unit().kind() != kind) {
            return mistake(
                    term,
                    TermMistake.RATIO_OF_KINDS
                            .with("part", part.number().unit().kind().message())
                            .with("whole", kind.message()));
        } else {
            count(term, PrintUnit.NUMBER);
        }
        Interval divisors = whole.number().trueValues();
        if (divisors.least().forAll(end -> end.compareTo(Share.ZERO) < 0 || end.equals(Share.ZERO))) {
            return mistake(term, TermMistake.DIVISOR_PERHAPS_ZERO.with("cell", place(whole)));
        }
        return Option.of(new PublishedPlanQuotient(term.factor().number().times(sign), part, whole));
    }

    /** Adds the right side: where it is blank, nothing is said here. */
    void addRight(PublishedPlanTerm term) {
        if (term.isQuotient()) {
            mistake(term, TermMistake.RATIO_ON_THE_RIGHT.message());
            return;
        }
        term.value().forEach(value -> constant = constant.plus(valueOf(term, value)));
        for (PublishedPlanReference place : term.places()) {
            cell(term, place, true).flatMap(cell -> product(term, cell)).forEach(right::add);
        }
    }

    /** The identity, none where something is missing or mistaken; several for a ratio. */
    Seq<Identity> identities(JsonCursor field, String name, Relation relation) {
        if (mistaken || !gaps.isEmpty() || unit.isEmpty()) {
            return Vector.empty();
        }
        if (!hasSum) {
            gaps.add(IdentityGap.SUM_BLANK.message());
            return Vector.empty();
        }
        try {
            return quotient.isDefined()
                    ? quotient.get()
                            .identities(
                                    name,
                                    stop,
                                    relation,
                                    ratios(),
                                    Vector.ofAll(right).map(Term::cell))
                    : Vector.of(new Identity(
                            name, stop, Vector.ofAll(left), relation, Vector.ofAll(right), constant, unit.get()));
        } catch (IllegalArgumentException e) {
            reported = true;
            field.report(IdentityMistake.CANCELS_OUT.message());
            return Vector.empty();
        }
    }

    /** All that the right side stands for. */
    private Interval ratios() {
        return Vector.ofAll(right)
                .map(term -> term.cell().number().trueValues().times(term.factor()))
                .fold(Interval.exactly(constant), Interval::plus);
    }

    private Option<Cell> cell(PublishedPlanTerm term, PublishedPlanReference reference, boolean isNeeded) {
        if (term.isPrevious() && previous.isEmpty()) {
            gaps.add(IdentityGap.NONE_BEFORE.message());
            return Option.none();
        }
        String at = term.isPrevious() ? previous.get() : stop;
        Place place = reference.at(at);
        switch (place.content()) {
            case NUMBER -> {}
            case MISTAKEN -> mistaken = true;
            case BLANK -> {
                if (!reference.isLine()) {
                    mistake(term, ReferenceMistake.CELL_BLANK.with("cell", reference.path(at)));
                } else if (isNeeded) {
                    gaps.add(IdentityGap.CELL_BLANK.with("cell", reference.path(at)));
                }
            }
            case MISSING ->
                gaps.add(IdentityGap.LINE_MISSING
                        .with("table", Excerpt.of(reference.table().name()))
                        .with("name", Excerpt.of(at)));
        }
        return place.cell();
    }

    /** The cell times the entry's factor. */
    private Option<Term> product(PublishedPlanTerm term, Cell cell) {
        Factor factor = term.factor();
        if (factor.part().isEmpty()) {
            count(term, cell.number().unit());
            return Option.of(new Term(cell, factor.number()));
        }
        Option<Cell> part = factor.part().flatMap(reference -> cell(term, reference, true));
        return factor.whole().isEmpty()
                ? part.flatMap(p -> product(term, cell, p))
                : part.flatMap(p -> factor.whole()
                        .flatMap(reference -> cell(term, reference, true))
                        .flatMap(whole -> ratio(term, cell, p, whole)));
    }

    private Option<Term> product(PublishedPlanTerm term, Cell cell, Cell other) {
        count(term, unitOfProduct(term, cell.number().unit(), other.number().unit()));
        if (other.number().isExact()) {
            return Option.of(multiplied(term, cell, other));
        }
        if (cell.number().isExact()) {
            return Option.of(multiplied(term, other, cell));
        }
        return mistake(term, TermMistake.NEITHER_EXACT.with("cell", place(cell)).with("other", place(other)));
    }

    /** A cell times an exact one; what is multiplied by zero is zero whatever else it says. */
    private static Term multiplied(PublishedPlanTerm term, Cell cell, Cell exact) {
        Share value = exact.number().value();
        return new Term(
                cell,
                value.times(term.factor().number()),
                value.equals(Share.ZERO) ? Vector.empty() : Vector.of(new Term.Multiplier(exact, false)));
    }

    private Option<Term> ratio(PublishedPlanTerm term, Cell cell, Cell part, Cell whole) {
        count(term, cell.number().unit());
        if (!part.number().isExact() || !whole.number().isExact()) {
            return mistake(
                    term,
                    TermMistake.RATIO_NOT_EXACT.with("cell", place(part.number().isExact() ? whole : part)));
        }
        if (whole.number().value().numerator().signum() <= 0) {
            return mistake(term, TermMistake.DIVISOR_NOT_POSITIVE.with("cell", place(whole)));
        }
        Term times = multiplied(term, cell, part);
        return Option.of(new Term(
                cell,
                times.factor().dividedBy(whole.number().value()),
                times.multipliers().append(new Term.Multiplier(whole, true))));
    }

    private PrintUnit unitOfProduct(PublishedPlanTerm term, PrintUnit one, PrintUnit other) {
        if (one.kind() == PrintUnit.Kind.MONEY && other.kind() == PrintUnit.Kind.MONEY) {
            mistake(term, TermMistake.MONEY_BY_MONEY.message());
        }
        // a share of something is that thing: money before numbers before shares
        return one.kind().compareTo(other.kind()) <= 0 ? one : other;
    }

    private Share valueOf(PublishedPlanTerm term, PrintedNumber value) {
        count(term, value.unit());
        if (term.factor().part().isDefined()) {
            mistake(term, TermMistake.VALUE_BY_CELL.message());
        }
        return value.value().times(term.factor().number());
    }

    /** Notes what an entry counts: all must be of one kind, and differences are shown in the coarsest unit. */
    private void count(PublishedPlanTerm term, PrintUnit counted) {
        PrintUnit sofar = unit.getOrElse(counted);
        if (sofar.kind() != counted.kind() && !(isRatio && isPlain(sofar) && isPlain(counted))) {
            mistake(
                    term,
                    TermMistake.KIND_OTHER
                            .with("kind", counted.kind().message())
                            .with("other", sofar.kind().message()));
        }
        unit = Option.of(counted.size().compareTo(sofar.size()) > 0 ? counted : sofar);
    }

    /** Whether it may be what two numbers of one kind give when divided. */
    private static boolean isPlain(PrintUnit unit) {
        return unit.kind() != PrintUnit.Kind.MONEY;
    }

    private static String place(Cell cell) {
        return Excerpt.of(cell.table() + "/" + cell.row() + "/" + cell.column());
    }

    private <T> Option<T> mistake(PublishedPlanTerm term, Message what) {
        mistaken = true;
        reported = true;
        term.field().report(what);
        return Option.none();
    }
}
