/**
 * What the board decided: the financial plan and its parts, immutable and valid by construction, and the rules a plan
 * keeps. Knows money, allocation, goals and Vavr.
 */
@NullMarked
package rar.model.plan;

import org.jspecify.annotations.NullMarked;
