package rar.examples.house.sample.hall;

import io.vavr.collection.Queue;
import rar.examples.house.sample.kitchen.StoveManager;

/** In the sample the hall may know nothing. */
public record Door(Queue<StoveManager> behind) {}
