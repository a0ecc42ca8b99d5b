package rar.simulation.contribution;

import java.util.List;
import rar.simulation.contribution.GrownWeights.Weight;
import rar.simulation.kernel.Block;
import rar.simulation.kernel.Kernel;
import rar.simulation.kernel.RemainderKernel;
import rar.simulation.kernel.RemainderRows;
import rar.simulation.kernel.Scratch;

/**
 * A composed key, its weights as grown: base amounts, and parts of the rest by each measure. The keys are the exact parts to
 * within 2⁻⁴⁹ of the whole, as whole numbers; {@link OwedContributions} has the same of one scenario.
 *
 * @param weights by measure those of the members that pay, in the plan's order
 * @param division of what the party owes
 * @param planned the units that each of these members owes as planned
 */
record GrownMeasures(List<List<Weight>> weights, MeasuredKey.Division division, List<Double> planned)
        implements GrownKey {

    @Override
    public void weigh(Block block, RemainderRows rows) {
        for (int m = 0; m < planned.size(); m++) {
            Kernel.fill(rows.weight(block, m), division.base(), block.size);
        }
        try (Scratch lease = block.lease()) {
            double[] ungrown = lease.row();
            double[] greatest = lease.row();
            double[] weight = lease.row();
            double[] sum = lease.row();
            Kernel.fill(ungrown, 1, block.size);
            for (int k = 0; k < weights.size(); k++) {
                findGreatest(block, weights.get(k), ungrown, greatest);
                Kernel.fill(sum, 0, block.size);
                for (Weight member : weights.get(k)) {
                    RemainderKernel.weigh(weight, member.whole(), member.growth(block, ungrown), greatest, block.size);
                    Kernel.add(sum, weight, block.size);
                }
                for (int m = 0; division.perMeasure().get(k) > 0 && m < planned.size(); m++) {
                    Weight member = weights.get(k).get(m);
                    RemainderKernel.weigh(weight, member.whole(), member.growth(block, ungrown), greatest, block.size);
                    RemainderKernel.addShare(
                            rows.weight(block, m), division.perMeasure().get(k), weight, sum, block.size);
                }
            }
        }
        double scale = Math.scalb(1.0, division.bits());
        for (int m = 0; m < planned.size(); m++) {
            RemainderKernel.scaleToWhole(rows.weight(block, m), scale, block.size);
        }
    }

    private static void findGreatest(Block block, List<Weight> members, double[] ungrown, double[] greatest) {
        Kernel.fill(greatest, 0, block.size);
        for (Weight member : members) {
            if (member.whole() > 0) {
                RemainderKernel.raise(greatest, member.growth(block, ungrown), block.size);
            }
        }
    }

    @Override
    public void keepPlanned(Block block, RemainderRows rows) {
        try (Scratch lease = block.lease()) {
            double[] apart = lease.row();
            double[] ungrown = lease.row();
            double[] greatest = lease.row();
            Kernel.fill(apart, 0, block.size);
            Kernel.fill(ungrown, 1, block.size);
            for (List<Weight> members : weights) {
                findGreatest(block, members, ungrown, greatest);
                for (Weight member : members) {
                    if (member.whole() > 0) {
                        RemainderKernel.noteLess(apart, member.growth(block, ungrown), greatest, block.size);
                    }
                }
            }
            for (int m = 0; m < planned.size(); m++) {
                RemainderKernel.keepWhere(rows.part(block, m), planned.get(m), apart, block.size);
            }
        }
    }
}
