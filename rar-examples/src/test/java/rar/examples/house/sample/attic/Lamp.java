package rar.examples.house.sample.attic;

import rar.examples.house.sample.kitchen.StoveManager;

/** Closes another circle. */
public record Lamp(StoveManager under) {}
