package rar.simulation.fund;

import rar.simulation.kernel.Block;

/** What moves funds in the scenarios of a block that has run. */
interface FundFlow {

    /** Adds what comes in, month by month, and subtracts what is paid. */
    void add(Block block, FundRows rows);
}
