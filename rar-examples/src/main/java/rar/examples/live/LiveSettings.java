package rar.examples.live;

import rar.model.message.Language;

/**
 * What the page begins with.
 *
 * @param opened the variant that was opened
 * @param language of the page, until it asks for another
 * @param scenarios of an answer
 * @param accepted the accepted risk
 * @param seed of all scenarios
 * @param threads that a run is shared by
 */
public record LiveSettings(
        Variant opened, Language language, long scenarios, double accepted, long seed, int threads) {}
