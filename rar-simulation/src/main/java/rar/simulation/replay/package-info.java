/**
 * One scenario booked out, booking by booking: the twin that the blocks are held against, and what people read.
 * Begin at {@link rar.simulation.replay.Replay}. Knows the schedule, draws and rules; not the kernel.
 */
@NullMarked
package rar.simulation.replay;

import org.jspecify.annotations.NullMarked;
