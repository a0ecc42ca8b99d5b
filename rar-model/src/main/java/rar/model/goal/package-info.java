/**
 * Financial goals (finansiella mål) as objects with a meaning in time, and their assessment of any financial
 * position: a plan's or a simulated path's. Knows money and Vavr.
 */
@NullMarked
package rar.model.goal;

import org.jspecify.annotations.NullMarked;
