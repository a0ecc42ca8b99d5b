package rar.simulation.engine;

import rar.simulation.random.CounterRandom;
import rar.simulation.scenario.Distribution;

/**
 * One number that every scenario draws.
 *
 * @param stream names it: a factor, what it touches, and when
 * @param distribution of its values
 */
record Draw(long stream, Distribution distribution) {

    /** The value in the scenario with this key. */
    double value(long key) {
        return distribution.quantile(CounterRandom.uniform(key, stream));
    }

    /** The values in the block's scenarios, into {@code out}, which is not {@code block.uniforms}. */
    void values(Block block, double[] out) {
        CounterRandom.fillUniform(block.keys, stream, block.bits, block.uniforms, block.size);
        distribution.quantiles(block.uniforms, out, block.size);
    }
}
