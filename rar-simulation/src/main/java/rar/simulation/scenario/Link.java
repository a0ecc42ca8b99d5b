package rar.simulation.scenario;

import io.vavr.collection.Seq;

/**
 * How the draws of one factor hang together with each other and with those of other factors: the normal score of a draw
 * is Σ loading · (a normal number that draws share) + own · (a normal number of the draw alone). The squares of the
 * loadings and of {@code own} sum to one, so that each score is standard normal and each draw keeps its distribution.
 *
 * @param row of the factor among those that are linked, from 0
 * @param loadings on numbers that other draws share; none is zero
 * @param own the weight of the draw's own number, 0 or more
 */
public record Link(int row, Seq<Loading> loadings, double own) {

    /**
     * A weight on one shared number.
     *
     * @param stream names the number
     * @param weight not zero
     */
    public record Loading(long stream, double weight) {}
}
