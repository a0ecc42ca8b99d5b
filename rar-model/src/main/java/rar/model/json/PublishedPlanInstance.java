package rar.model.json;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import rar.model.json.PublishedPlanTable.Place;
import rar.model.json.PublishedPlanTerm.Factor;
import rar.model.money.Share;
import rar.model.reconciliation.Cell;
import rar.model.reconciliation.Identity;
import rar.model.reconciliation.PrintUnit;
import rar.model.reconciliation.PrintedNumber;
import rar.model.reconciliation.Relation;
import rar.model.reconciliation.Term;

/** An identity of a file written out for one column or row, or once where it names single cells. */
final class PublishedPlanInstance {

    private static final Share MINUS_ONE = Share.of(-1, 1);

    private final String stop;
    private final Option<String> previous;
    private final List<Term> left = new ArrayList<>();
    private final List<Term> right = new ArrayList<>();
    private final Set<Cell> onTheLeft = new HashSet<>();
    private final List<String> gaps = new ArrayList<>();
    private Share constant = Share.ZERO;
    private Option<PrintUnit> unit = Option.none();
    private boolean hasValue;
    private boolean mistaken;

    /**
     * @param stop name of the column or row, empty where it stands alone
     * @param previous the one before, none for the first
     */
    PublishedPlanInstance(String stop, Option<String> previous) {
        this.stop = stop;
        this.previous = previous;
    }

    /** Why it cannot be written out here: what is not printed. */
    List<String> gaps() {
        return gaps;
    }

    /** Adds an entry of the left side: blanks in it are nothing, as in any printed sum. */
    void addLeft(PublishedPlanTerm term, Share sign) {
        for (PrintedNumber value : term.value()) {
            hasValue = true;
            constant = constant.plus(valueOf(term, value).times(sign).times(MINUS_ONE));
        }
        for (PublishedPlanReference place : term.places()) {
            cell(term, place, term.isPrevious()).forEach(cell -> {
                if (!onTheLeft.add(cell)) {
                    mistake(
                            term,
                            Wording.quoted(cell.row()) + " in column " + Wording.quoted(cell.column())
                                    + " is counted twice in this identity");
                }
                product(term, cell)
                        .forEach(t -> left.add(new Term(t.cell(), t.factor().times(sign))));
            });
        }
    }

    /** Adds the right side: where it is blank, nothing is said here. */
    void addRight(PublishedPlanTerm term) {
        term.value().forEach(value -> constant = constant.plus(valueOf(term, value)));
        for (PublishedPlanReference place : term.places()) {
            cell(term, place, true).flatMap(cell -> product(term, cell)).forEach(right::add);
        }
    }

    /** The identity, none where something is missing or mistaken. */
    Option<Identity> identity(JsonCursor field, String name, Relation relation) {
        if (mistaken || !gaps.isEmpty() || unit.isEmpty()) {
            return Option.none();
        }
        if (left.isEmpty() && !hasValue) {
            gaps.add("nothing of its sum is printed there");
            return Option.none();
        }
        try {
            return Option.of(
                    new Identity(name, stop, Vector.ofAll(left), relation, Vector.ofAll(right), constant, unit.get()));
        } catch (IllegalArgumentException e) {
            field.report("this identity says nothing: its cells cancel out");
            return Option.none();
        }
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
            return Option.of(new Term(cell, other.number().value()));
        }
        if (cell.number().isExact()) {
            return Option.of(new Term(other, cell.number().value()));
        }
        return mistake(
                term,
                "neither " + place(cell) + " nor " + place(other)
                        + " is exact, and what two rounded numbers give when multiplied is no linear identity; if one of them"
                        + " is exact, name its row or column under \"exact\" in its table");
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
        return Option.of(
                new Term(cell, part.number().value().dividedBy(whole.number().value())));
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
        if (sofar.kind() != counted.kind()) {
            mistake(
                    term,
                    "this counts " + counted.kind().words() + ", what stands before it in this identity counts "
                            + sofar.kind().words());
        }
        unit = Option.of(counted.size().compareTo(sofar.size()) > 0 ? counted : sofar);
    }

    private static String place(Cell cell) {
        return Wording.quoted(cell.table() + "/" + cell.row() + "/" + cell.column());
    }

    private <T> Option<T> mistake(PublishedPlanTerm term, String message) {
        mistaken = true;
        term.field().report(message);
        return Option.none();
    }
}
