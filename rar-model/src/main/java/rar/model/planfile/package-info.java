/**
 * Plan files, {@code rar-plan/1}. Begin at {@link rar.model.planfile.PlanReader}. Knows the plan, its goals and the
 * reading of JSON.
 */
@NullMarked
package rar.model.planfile;

import org.jspecify.annotations.NullMarked;
