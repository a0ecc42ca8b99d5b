package rar.examples.house.sample.kitchen;

import java.time.Instant;
import java.util.Locale;
import java.util.function.Supplier;
import rar.examples.house.sample.attic.Box;
import rar.examples.house.sample.hall.Door;

/** In the sample the kitchen may know the hall and, of the attic, only the box. */
public final class StoveManager {

    /** Allowed by the table, and half of a cycle. */
    public Door door = new Door(io.vavr.collection.Queue.empty());

    /** Allowed by name. */
    public Box box = new Box(1);

    double chance() {
        return Math.random() + new java.util.Random(1).nextDouble();
    }

    Supplier<Instant> clock() {
        return Instant::now;
    }

    double inexact(double x) {
        return Math.exp(Math.sqrt(x)) + StrictMath.exp(x);
    }

    String local(int x) {
        return String.format("%d", x);
    }

    String everywhere(int x) {
        return String.format(Locale.ROOT, "%d", x);
    }
}
