/**
 * Contributions in blocks of scenarios: cut, late, moved by population, missing of a leaver. Begin at {@link
 * rar.simulation.contribution.ContributionFlows}. Knows the kernel and the draws.
 */
@NullMarked
package rar.simulation.contribution;

import org.jspecify.annotations.NullMarked;
