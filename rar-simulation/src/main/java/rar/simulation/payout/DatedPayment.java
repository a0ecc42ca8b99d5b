package rar.simulation.payout;

import java.util.List;
import java.util.Optional;
import rar.simulation.kernel.Block;
import rar.simulation.kernel.Kernel;
import rar.simulation.kernel.Scratch;

/**
 * What a budget line pays in one month, for months of one or more years.
 *
 * @param month of the payment, perhaps after the plan's last
 * @param parts of the payment that factors touch
 * @param fixed what is paid besides, in öre
 * @param vat on top
 */
record DatedPayment(int month, List<Part> parts, double fixed, Optional<VatRate> vat) {

    /**
     * What is incurred in a year and paid in the month.
     *
     * @param year in which it is incurred, 0 being the plan's first, perhaps after its last
     * @param ore as planned; a cost is positive
     */
    record Part(int year, double ore) {}

    /** Moves the plan's payment to what the years' factors make of it. */
    void pay(Block block, double[][] factors) {
        try (Scratch lease = block.lease()) {
            double[] change = lease.row();
            double[] part = lease.row();
            Kernel.fill(change, 0, block.size);
            for (Part each : parts) {
                Kernel.scaled(part, each.ore, factors[Math.min(each.year, factors.length - 1)], block.size);
                Kernel.subtract(part, each.ore, block.size);
                Kernel.add(change, part, block.size);
                stand(block, 12 * each.year, part);
            }
            if (month < block.cash.length) {
                Kernel.subtract(block.flow(month), change, block.size);
                notePayment(block, change);
                vat.ifPresent(rate -> payVat(block, rate, change, part));
            }
        }
    }

    /** What is incurred and not paid is owed; what is paid and not incurred is prepaid. */
    private void stand(Block block, int incurred, double[] change) {
        if (month >= incurred) {
            StandingOver.subtract(block, incurred, month, change);
        } else {
            StandingOver.add(block, month, incurred, change);
        }
    }

    private void payVat(Block block, VatRate rate, double[] change, double[] vatChange) {
        double planned = planned();
        double plannedVat = rate.on(planned);
        for (int i = 0; i < block.size; i++) {
            vatChange[i] = rate.on(planned + change[i]) - plannedVat;
        }
        int refunded = month + rate.refundedAfter();
        Kernel.subtract(block.flow(month), vatChange, block.size);
        notePayment(block, vatChange);
        if (refunded < block.cash.length) {
            Kernel.add(block.flow(refunded), vatChange, block.size);
        }
        StandingOver.add(block, month, refunded, vatChange);
    }

    private void notePayment(Block block, double[] change) {
        if (block.keepsPayments()) {
            Kernel.add(block.payments[month], change, block.size);
        }
    }

    private double planned() {
        return fixed + parts.stream().mapToDouble(Part::ore).sum();
    }
}
