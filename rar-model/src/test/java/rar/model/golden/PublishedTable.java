package rar.model.golden;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import rar.model.money.Money;

/**
 * Printed cells beside the amounts that a plan gives for them. A cell agrees if it is within half of its last printed
 * digit of the amount; a tie agrees with both neighbours.
 */
final class PublishedTable {

    private final BigDecimal oreOfUnit;
    private final Vector<String> columns;
    private final List<String> findings = new ArrayList<>();

    private PublishedTable(long oreOfUnit, String... columns) {
        this.oreOfUnit = BigDecimal.valueOf(oreOfUnit);
        this.columns = Vector.of(columns);
    }

    static PublishedTable inTkr(String... columns) {
        return new PublishedTable(100_000, columns);
    }

    /** A row of the table; an empty cell says nothing. */
    PublishedTable row(String name, Seq<Money> derived, String... printed) {
        if (printed.length != columns.size() || derived.size() != columns.size()) {
            throw new IllegalArgumentException(name + " has " + printed.length + " cells and " + derived.size()
                    + " amounts for " + columns.size() + " columns");
        }
        for (int i = 0; i < printed.length; i++) {
            if (!printed[i].isEmpty()) {
                compare(name + " " + columns.get(i), derived.get(i), printed[i]);
            }
        }
        return this;
    }

    private void compare(String cell, Money derived, String printed) {
        BigDecimal shown = new BigDecimal(printed.replace(" ", "").replace(',', '.'));
        BigDecimal exact = BigDecimal.valueOf(derived.ore()).divide(oreOfUnit);
        BigDecimal half = BigDecimal.valueOf(5, shown.scale() + 1);
        if (exact.subtract(shown).abs().compareTo(half) > 0) {
            findings.add(cell + ": printed " + printed + ", derived "
                    + exact.stripTrailingZeros().toPlainString());
        }
    }

    /** The cells that do not agree, with both numbers. */
    List<String> findings() {
        return findings;
    }

    /** The amounts with the other sign, for tables that print income as negative. */
    static Seq<Money> flipped(Seq<Money> amounts) {
        return amounts.map(Money::negated);
    }
}
