/**
 * The socio-economic account of a project (samhällsekonomisk kalkyl): what it costs whom, what changes of participants' support are
 * worth to whom, when it pays back, and how the answer varies with what is uncertain. Begin at {@link
 * rar.simulation.account.SocioEconomicAccount}.
 */
@NullMarked
package rar.simulation.account;

import org.jspecify.annotations.NullMarked;
