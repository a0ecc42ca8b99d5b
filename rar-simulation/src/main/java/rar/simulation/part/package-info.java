/**
 * Parts of a run and of what is asked of it as bytes: small, checked, and adding up in any order. Begin at {@link
 * rar.simulation.part.RunPart}.
 */
@NullMarked
package rar.simulation.part;

import org.jspecify.annotations.NullMarked;
