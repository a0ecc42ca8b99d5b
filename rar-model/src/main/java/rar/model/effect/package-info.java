/**
 * Participants as counts: how many moved from which form of support (försörjning) to which, by project and day of follow-up,
 * and what of it can be printed so that no small count can be had. Reads and writes follow-up files, {@code
 * rar-effects/1}. Begin at {@link rar.model.effect.Participants}.
 */
@NullMarked
package rar.model.effect;

import org.jspecify.annotations.NullMarked;
