package rar.model.published;

import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import rar.model.message.Message;
import rar.model.money.Components;
import rar.model.money.Share;

/**
 * A total that is the sum of its printed parts and not its own true value rounded (summa av avrundade tal). Its true
 * value may lie as far from the print as those of all the parts together.
 *
 * @param total the sum as printed
 * @param parts what it sums, at least one
 */
public record PrintedSum(Cell total, Seq<Cell> parts) implements RoundingStatement {

    /** @throws IllegalArgumentException if there are no parts, or the total is one of them */
    public PrintedSum {
        Components.present(PrintedSum.class, total, parts);
        if (parts.isEmpty() || parts.contains(total)) {
            throw new IllegalArgumentException(total + " is no sum of " + parts.mkString(", "));
        }
    }

    @Override
    public String place() {
        return total.path();
    }

    @Override
    public Message saying() {
        return PrintedPhrase.SUMMED.with("total", total.number().text()).with("count", parts.size());
    }

    @Override
    public Option<Message> fault() {
        Share sum = parts.map(part -> part.number().value()).fold(Share.ZERO, Share::plus);
        return Option.when(
                !sum.equals(total.number().value()),
                () -> PrintedPhrase.PARTS_SUM_OTHERWISE.with(
                        "sum", new Quantity(sum, total.number().unit())));
    }

    @Override
    public Map<Cell, Cell> restated() {
        Interval sums =
                parts.map(part -> part.number().trueValues()).fold(Interval.exactly(Share.ZERO), Interval::plus);
        return fault().isDefined() ? HashMap.empty() : HashMap.of(total, total.standingFor(sums));
    }
}
