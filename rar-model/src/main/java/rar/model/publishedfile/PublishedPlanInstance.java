package rar.model.publishedfile;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import rar.model.json.JsonCursor;
import rar.model.json.Wording;
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

    private static final String ALONE =
            "a ratio of two cells stands alone in its sum, since a sum with it is no linear identity";

    private static final Share MINUS_ONE = Share.of(-1, 1);

    private final String stop;
    private final Option<String> previous;
    private final List<Term> left = new ArrayList<>();
    private final List<Term> right = new ArrayList<>();
    private final Set<Cell> onTheLeft = new HashSet<>();
    private final List<String> gaps = new ArrayList<>();
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
    List<String> gaps() {
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
            mistake(term, ALONE);
        }
        term.value()
                .forEach(value -> constant =
                        constant.plus(valueOf(term, value).times(sign).times(MINUS_ONE)));
        for (PublishedPlanReference place : term.places()) {
            cell(term, place, term.isPrevious()).forEach(cell -> {
                if (!onTheLeft.add(cell)) {
                    mistake(term, place(cell) + " is counted twice in this identity");
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
            return mistake(term, ALONE);
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
                    part.number().unit().kind().words() + " cannot be divided by " + kind.words()
                            + "; a ratio is of two numbers of one kind, or of something a plain number");
        } else {
            count(term, PrintUnit.NUMBER);
        }
        Interval divisors = whole.number().trueValues();
        if (divisors.least().forAll(end -> end.compareTo(Share.ZERO) < 0 || end.equals(Share.ZERO))) {
            return mistake(term, place(whole) + " can be zero or less, and nothing can be divided by it");
        }
        return Option.of(new PublishedPlanQuotient(term.factor().number().times(sign), part, whole));
    }

    /** Adds the right side: where it is blank, nothing is said here. */
    void addRight(PublishedPlanTerm term) {
        if (term.isQuotient()) {
            mistake(term, "a ratio stands in \"sum\", what it is compared with on the other side");
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
            gaps.add("nothing of its sum is printed there");
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
            field.report("this identity says nothing: its cells cancel out");
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
            gaps.add("there is none before it");
            return Option.none();
        }
        String at = term.isPrevious() ? previous.get() : stop;
        Place place = reference.at(at);
        switch (place.content()) {
            case NUMBER -> {}
            case MISTAKEN -> mistaken = true;
            case BLANK -> {
                if (!reference.isLine()) {
                    mistake(term, "nothing is printed at " + reference.path(at));
                } else if (isNeeded) {
                    gaps.add("nothing is printed at " + reference.path(at));
                }
            }
            case MISSING ->
                gaps.add("table " + Wording.quoted(reference.table().name()) + " has no " + Wording.quoted(at));
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
        return mistake(
                term,
                "neither " + place(cell) + " nor " + place(other)
                        + " is exact, and what two rounded numbers give when multiplied is no linear identity; if one of them"
                        + " is exact, name its row or column under \"exact\" in its table");
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
                    "a ratio needs two exact numbers, unlike "
                            + place(part.number().isExact() ? whole : part)
                            + "; if it is exact, name its row or column under \"exact\" in its table");
        }
        if (whole.number().value().numerator().signum() <= 0) {
            return mistake(term, place(whole) + " is not more than zero and nothing can be divided by it");
        }
        Term times = multiplied(term, cell, part);
        return Option.of(new Term(
                cell,
                times.factor().dividedBy(whole.number().value()),
                times.multipliers().append(new Term.Multiplier(whole, true))));
    }

    private PrintUnit unitOfProduct(PublishedPlanTerm term, PrintUnit one, PrintUnit other) {
        if (one.kind() == PrintUnit.Kind.MONEY && other.kind() == PrintUnit.Kind.MONEY) {
            mistake(term, "money is multiplied by money here");
        }
        // a share of something is that thing: money before numbers before shares
        return one.kind().compareTo(other.kind()) <= 0 ? one : other;
    }

    private Share valueOf(PublishedPlanTerm term, PrintedNumber value) {
        count(term, value.unit());
        if (term.factor().part().isDefined()) {
            mistake(term, "a value can only be multiplied by a number");
        }
        return value.value().times(term.factor().number());
    }

    /** Notes what an entry counts: all must be of one kind, and differences are shown in the coarsest unit. */
    private void count(PublishedPlanTerm term, PrintUnit counted) {
        PrintUnit sofar = unit.getOrElse(counted);
        if (sofar.kind() != counted.kind() && !(isRatio && isPlain(sofar) && isPlain(counted))) {
            mistake(
                    term,
                    "this counts " + counted.kind().words() + ", what stands before it in this identity counts "
                            + sofar.kind().words());
        }
        unit = Option.of(counted.size().compareTo(sofar.size()) > 0 ? counted : sofar);
    }

    /** Whether it may be what two numbers of one kind give when divided. */
    private static boolean isPlain(PrintUnit unit) {
        return unit.kind() != PrintUnit.Kind.MONEY;
    }

    private static String place(Cell cell) {
        return Wording.quoted(cell.table() + "/" + cell.row() + "/" + cell.column());
    }

    private <T> Option<T> mistake(PublishedPlanTerm term, String message) {
        mistaken = true;
        reported = true;
        term.field().report(message);
        return Option.none();
    }
}
