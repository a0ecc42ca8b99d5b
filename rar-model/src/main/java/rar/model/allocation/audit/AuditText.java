package rar.model.allocation.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import rar.model.allocation.AllocationMethod;
import rar.model.allocation.Decimals;
import rar.model.money.Money;
import rar.model.money.Share;

/** The findings of a rounding audit in words. */
final class AuditText {

    private AuditText() {}

    static List<String> of(RoundingAudit audit) {
        List<String> lines = new ArrayList<>();
        gap(audit, lines);
        for (RoundingAudit.Row row : audit.unrounded()) {
            lines.add(row(row) + " is not the quota rounded to the nearest unit"
                    + (row.isNearestWithinWeights() ? within(row) : ""));
        }
        methods(audit, lines);
        audit.paradoxes()
                .forEach(paradox -> lines.add(
                        "largest-remainder shows the Alabama paradox near this total: " + paradox.text(audit.unit())));
        return List.copyOf(lines);
    }

    private static String within(RoundingAudit.Row row) {
        return ", but may be: with its weights as rounded it lies between " + Decimals.decimal(row.leastQuota())
                + " and " + Decimals.decimal(row.greatestQuota());
    }

    private static void methods(RoundingAudit audit, List<String> lines) {
        if (!audit.reproducedBy().isEmpty()) {
            lines.add("the printed amounts are those of " + listed(audit.reproducedBy()));
        } else if (audit.withinWeights().isEmpty()) {
            lines.add("no method gives the printed amounts");
        }
        if (!audit.byOtherTie().isEmpty()) {
            lines.add("a tie falls otherwise in the printed amounts than by the order of the claims, which is as good: "
                    + listed(audit.byOtherTie()));
        }
        if (!audit.withinWeights().isEmpty()) {
            lines.add("the weights are rounded; of some that are printed like these the printed amounts are those of "
                    + listed(audit.withinWeights()));
        }
    }

    private static String listed(List<AllocationMethod> methods) {
        return methods.stream().map(AllocationMethod::toString).collect(Collectors.joining(", "));
    }

    private static void gap(RoundingAudit audit, List<String> lines) {
        Money gap = audit.gap();
        if (gap.equals(Money.ZERO)) {
            lines.add("the rows sum to the total, " + money(audit, audit.total()));
            return;
        }
        lines.add("the rows sum to " + money(audit, audit.total().minus(gap)) + ", the total is "
                + money(audit, audit.total()) + ": a rounding gap of " + money(audit, gap));
        if (audit.carriers().isEmpty()) {
            lines.add("the gap is more units than there are rows: more than rounding explains");
        }
        for (RoundingAudit.Row row : audit.carriers()) {
            lines.add(row(row) + " carries " + Decimals.decimal(Share.of(row.carried(), 1), 0) + " of the gap");
        }
    }

    private static String row(RoundingAudit.Row row) {
        return row.name() + ", quota " + Decimals.decimal(row.quota()) + " printed "
                + Decimals.decimal(Share.of(row.printed(), 1), 0) + ",";
    }

    private static String money(RoundingAudit audit, Money amount) {
        return amount.format(audit.unit());
    }
}
