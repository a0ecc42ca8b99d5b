package rar.simulation.contribution;

import rar.simulation.kernel.Block;
import rar.simulation.kernel.RemainderRows;

/** By what a party divides what it owes in a block of scenarios in which its members' weights have grown apart. */
interface GrownKey {

    /** The members' keys as whole numbers into the rows' weights. */
    void weigh(Block block, RemainderRows rows);

    /** The units as planned into the rows' parts, where nobody has grown more than another and the keys do not tell it. */
    default void keepPlanned(Block block, RemainderRows rows) {}
}
