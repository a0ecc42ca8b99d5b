package rar.simulation.answer;

import static rar.model.answer.Scalars.FLAG;
import static rar.model.answer.Scalars.NUMBER;
import static rar.model.answer.Scalars.WHOLE;

import io.vavr.Tuple2;
import rar.model.answer.ObjectForm;
import rar.model.money.Components;
import rar.simulation.risk.Estimate;
import rar.simulation.risk.Precision;

/**
 * The precision asked of the breach probability, and the most scenarios that may be run for it.
 *
 * @param wanted the precision
 * @param most scenarios at most
 * @param looks how often it could be looked at them
 */
public record PrecisionTarget(Precision wanted, long most, int looks) {

    static final ObjectForm<Tuple2<PrecisionTarget, Estimate>> FORM =
            ObjectForm.<Tuple2<PrecisionTarget, Estimate>>empty()
                    .with(
                            "wanted",
                            "Half the width of the interval that was wanted.",
                            NUMBER,
                            each -> each._1.wanted().halfWidth())
                    .with(
                            "relative",
                            "Whether as a share of the probability.",
                            FLAG,
                            each -> each._1.wanted().isRelative())
                    .with(
                            "reached",
                            "Whether it is reached.",
                            FLAG,
                            each -> each._1.wanted().isReached(each._2))
                    .with("most", "Scenarios at most.", WHOLE, each -> each._1.most())
                    .with("looks", "How often it could be looked.", WHOLE, each -> (long) each._1.looks());

    /** @throws NullPointerException if a component is null; it names the component */
    public PrecisionTarget {
        Components.present(PrecisionTarget.class, wanted);
    }
}
