package rar.model.allocation.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import rar.model.allocation.AllocationMethod;
import rar.model.allocation.Decimals;
import rar.model.message.Message;
import rar.model.money.Money;
import rar.model.money.Share;

/** What is said of the findings of a rounding audit. */
final class AuditText {

    private AuditText() {}

    static List<Message> of(RoundingAudit audit) {
        List<Message> lines = new ArrayList<>();
        gap(audit, lines);
        audit.unrounded().forEach(row -> lines.add(unrounded(row)));
        methods(audit, lines);
        audit.paradoxes()
                .forEach(paradox -> lines.add(AuditFinding.PARADOX.with("case", paradox.message(audit.unit()))));
        return List.copyOf(lines);
    }

    private static Message unrounded(RoundingAudit.Row row) {
        return row.isNearestWithinWeights()
                ? row(AuditFinding.PERHAPS_NEAREST, row)
                        .with("least", Decimals.decimal(row.leastQuota()))
                        .with("greatest", Decimals.decimal(row.greatestQuota()))
                : row(AuditFinding.NOT_NEAREST, row);
    }

    private static void methods(RoundingAudit audit, List<Message> lines) {
        if (!audit.reproducedBy().isEmpty()) {
            lines.add(AuditFinding.REPRODUCED.with("methods", listed(audit.reproducedBy())));
        } else if (audit.withinWeights().isEmpty()) {
            lines.add(AuditFinding.NO_METHOD.message());
        }
        if (!audit.byOtherTie().isEmpty()) {
            lines.add(AuditFinding.OTHER_TIE.with("methods", listed(audit.byOtherTie())));
        }
        if (!audit.withinWeights().isEmpty()) {
            lines.add(AuditFinding.WITHIN_WEIGHTS.with("methods", listed(audit.withinWeights())));
        }
    }

    private static String listed(List<AllocationMethod> methods) {
        return methods.stream().map(AllocationMethod::toString).collect(Collectors.joining(", "));
    }

    private static void gap(RoundingAudit audit, List<Message> lines) {
        Money gap = audit.gap();
        String total = money(audit, audit.total());
        if (gap.equals(Money.ZERO)) {
            lines.add(AuditFinding.ROWS_SUM.with("total", total));
            return;
        }
        lines.add(AuditFinding.GAP
                .with("rows", money(audit, audit.total().minus(gap)))
                .with("total", total)
                .with("gap", money(audit, gap)));
        if (audit.carriers().isEmpty()) {
            lines.add(AuditFinding.BEYOND_ROUNDING.message());
        }
        for (RoundingAudit.Row row : audit.carriers()) {
            lines.add(row(AuditFinding.CARRIES, row).with("carried", count(row.carried())));
        }
    }

    private static Message row(AuditFinding finding, RoundingAudit.Row row) {
        return finding.with("name", row.name())
                .with("quota", Decimals.decimal(row.quota()))
                .with("printed", count(row.printed()));
    }

    private static String count(long units) {
        return Decimals.decimal(Share.of(units, 1), 0);
    }

    private static String money(RoundingAudit audit, Money amount) {
        return amount.format(audit.unit());
    }
}
