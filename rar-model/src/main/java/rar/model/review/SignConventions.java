package rar.model.review;

import io.vavr.Tuple2;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import rar.model.message.Message;
import rar.model.money.Share;
import rar.model.plan.Remark;
import rar.model.published.Cell;
import rar.model.published.Identity;
import rar.model.published.PublishedPlan;
import rar.model.published.Table;
import rar.model.published.Term;

/**
 * The same thing printed with one sign here and the other there: rows of two tables that are each other's negatives in
 * every column they share, and identities that hold only with a sign turned.
 */
final class SignConventions {

    private static final Share MINUS_ONE = Share.of(-1, 1);
    private static final int LEAST_COLUMNS = 2;
    private static final int MOST_NAMED = 6;

    private SignConventions() {}

    static Seq<Remark> remarks(PublishedPlan plan) {
        Set<Message> turned = new LinkedHashSet<>(mirroredRows(plan));
        turned.addAll(turnedIdentities(plan).asJava());
        return turned.isEmpty() ? Vector.empty() : Vector.of(remark(Vector.ofAll(turned)));
    }

    private static Remark remark(Vector<Message> turned) {
        Message named = ReviewRemark.SIGNS_TURNED.with("turned", turned.take(MOST_NAMED));
        return Remark.at(
                "/tables",
                turned.size() > MOST_NAMED
                        ? ReviewRemark.MORE_SIGNS_TURNED
                                .with("turned", turned.take(MOST_NAMED))
                                .with("more", turned.size() - MOST_NAMED)
                        : named);
    }

    private static List<Message> mirroredRows(PublishedPlan plan) {
        Map<Tuple2<String, Share>, List<Seq<Cell>>> met = new LinkedHashMap<>();
        Set<Message> found = new LinkedHashSet<>();
        for (Seq<Cell> row :
                plan.tables().flatMap(Table::rows).map(row -> row.cells().flatMap(cell -> cell))) {
            for (Cell cell : row.filter(cell -> !value(cell).equals(Share.ZERO))) {
                met.getOrDefault(new Tuple2<>(cell.column(), value(cell).times(MINUS_ONE)), List.of()).stream()
                        .filter(other -> !table(other).equals(table(row)) && areMirrored(other, row))
                        .forEach(other -> found.add(turned(Vector.of(name(other.head())), name(row.head()))));
            }
            row.forEach(cell -> met.computeIfAbsent(new Tuple2<>(cell.column(), value(cell)), key -> new ArrayList<>())
                    .add(row));
        }
        return List.copyOf(found);
    }

    private static boolean areMirrored(Seq<Cell> one, Seq<Cell> other) {
        Seq<Tuple2<Cell, Cell>> common = one.flatMap(
                cell -> other.find(o -> o.column().equals(cell.column())).map(o -> new Tuple2<>(cell, o)));
        return common.count(pair -> !value(pair._1).equals(Share.ZERO)) >= LEAST_COLUMNS
                && common.forAll(pair -> value(pair._1).equals(value(pair._2).times(MINUS_ONE)));
    }

    /** Equations in which everything counts as it is printed but one cell, which stands alone on its side. */
    private static Seq<Message> turnedIdentities(PublishedPlan plan) {
        return plan.identities()
                .filter(identity -> !identity.isClaim() && identity.constant().equals(Share.ZERO))
                .filter(identity -> isTurned(identity.right()) && areAsPrinted(identity.left()))
                .filter(identity -> !isOverTime(identity))
                .map(identity -> turned(
                        identity.left().map(term -> name(term.cell())).distinct(),
                        name(identity.right().head().cell())))
                .distinct();
    }

    /** What one year pays back of another has the other sign by nature. */
    private static boolean isOverTime(Identity identity) {
        return identity.cells().map(Cell::table).distinct().size() == 1
                && identity.cells().map(Cell::column).distinct().size() > 1;
    }

    private static boolean isTurned(Seq<Term> side) {
        return side.size() == 1 && side.head().factor().equals(MINUS_ONE);
    }

    private static boolean areAsPrinted(Seq<Term> side) {
        return side.forAll(term -> term.factor().equals(Share.ONE));
    }

    /** The same whichever of two rows is met first. */
    private static Message turned(Seq<String> some, String other) {
        boolean isInOrder = some.mkString().compareTo(other) < 0;
        Vector<String> alone = Vector.of(other);
        return ReviewRemark.OTHER_SIGN
                .with("one", isInOrder ? alone : some.toVector())
                .with("other", isInOrder ? some.toVector() : alone);
    }

    private static String name(Cell cell) {
        return "\"" + cell.table() + "/" + cell.row() + "\"";
    }

    private static String table(Seq<Cell> row) {
        return row.head().table();
    }

    private static Share value(Cell cell) {
        return cell.number().value();
    }
}
