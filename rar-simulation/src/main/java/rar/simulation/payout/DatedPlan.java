package rar.simulation.payout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import rar.model.plan.LineKind;
import rar.simulation.draw.Draws;
import rar.simulation.draw.Refusal;
import rar.simulation.factor.Draw;
import rar.simulation.kernel.Step;
import rar.simulation.projection.DatedLine;
import rar.simulation.projection.Projection;

/** Budget lines that are paid apart from when they are incurred, compiled; without such lines there is nothing to do. */
final class DatedPlan {

    private final Projection projection;
    private final Draws draws;

    DatedPlan(Projection projection, Draws draws) {
        this.projection = projection;
        this.draws = draws;
    }

    /** The steps that compute what factors touch, and take what they compute anew out of {@code flows}. */
    List<Step> steps(double[] flows) {
        if (projection.datedLines().isEmpty()) {
            return List.of();
        }
        List<Step> steps = new ArrayList<>();
        scaled(LineKind.COST, true).ifPresent(steps::add);
        scaled(LineKind.INTEREST, false).ifPresent(steps::add);
        for (DatedLine line : projection.datedLines()) {
            List<Refusal> refusals = draws.refusalsOfLine(line.id());
            if (line.kind() == LineKind.INCOME && !refusals.isEmpty()) {
                steps.add(income(line, refusals, flows));
            }
        }
        return steps;
    }

    private Step income(DatedLine line, List<Refusal> refusals, double[] flows) {
        for (DatedLine.Part part : line.parts()) {
            if (part.due() < flows.length) {
                flows[part.due()] -= (double) part.ore();
            }
        }
        return new DatedIncomeStep(line, refusals, draws.arrears(line.id()), projection.calendar());
    }

    private Optional<Step> scaled(LineKind kind, boolean compounds) {
        List<List<Draw>> changes = projection
                .calendar()
                .eachYear()
                .mapToObj(year -> kind == LineKind.COST ? draws.inflation(year) : draws.interest(year))
                .toList();
        List<DatedPayment> payments = projection.datedLines().stream()
                .filter(line -> line.kind() == kind)
                .flatMap(line -> payments(line, compounds).stream())
                .toList();
        return payments.isEmpty() || changes.stream().allMatch(List::isEmpty)
                ? Optional.empty()
                : Optional.of(new DatedStep(changes, compounds, payments));
    }

    /** The payments of a line, month by month; what no draw is of is fixed. */
    private List<DatedPayment> payments(DatedLine line, boolean compounds) {
        Map<Integer, Map<Integer, Long>> byMonth = new TreeMap<>();
        Map<Integer, Long> fixed = new TreeMap<>();
        line.settled().forEach((month, ore) -> fixed.merge(month, -ore, Math::addExact));
        for (DatedLine.Part part : line.parts()) {
            int year = part.incurred() / 12;
            if (line.isOpen(part) && (compounds || year < projection.years())) {
                byMonth.computeIfAbsent(part.due(), any -> new TreeMap<>()).merge(year, -part.ore(), Math::addExact);
            } else {
                fixed.merge(part.due(), -part.ore(), Math::addExact);
            }
        }
        Optional<VatRate> vat = line.vat().map(VatRate::of);
        return byMonth.entrySet().stream()
                .map(month -> new DatedPayment(
                        month.getKey(),
                        month.getValue().entrySet().stream()
                                .map(year -> new DatedPayment.Part(year.getKey(), (double) (long) year.getValue()))
                                .toList(),
                        (double) fixed.getOrDefault(month.getKey(), 0L),
                        vat))
                .toList();
    }
}
