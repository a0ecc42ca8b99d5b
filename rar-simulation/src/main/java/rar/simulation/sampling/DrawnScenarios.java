package rar.simulation.sampling;

/** Scenarios whose values need no check: they are the distributions' own, or have been looked at. */
sealed interface DrawnScenarios extends ScenarioSet permits MonteCarlo, ScrambledSobol, FactorSweep, CheckedScenarios {}
