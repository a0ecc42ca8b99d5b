package rar.model.allocation;

import java.util.ArrayList;
import java.util.List;
import rar.model.message.Message;
import rar.model.money.Money;

/** What is said of an allocation, part by part. */
final class Explanation {

    private Explanation() {}

    static List<Message> of(Allocation allocation) {
        List<Message> lines = new ArrayList<>();
        lines.add(WorkingPhrase.DIVIDED
                .with("total", money(allocation, allocation.total()))
                .with("method", allocation.method().name())
                .with("unit", allocation.unit()));
        lines.addAll(allocation.basis().sentences(allocation));
        Tie.among(allocation.parts(), Part::name, Part::reason)
                .map(Tie::message)
                .ifPresent(lines::add);
        List<Message> workings = allocation.basis().workings(allocation);
        for (int i = 0; i < allocation.parts().size(); i++) {
            Part part = allocation.parts().get(i);
            lines.add(workings.get(i)
                    .with("name", part.name())
                    .with("weight", Decimals.exact(part.weight()))
                    .with("quota", Decimals.decimal(part.quota()))
                    .with("amount", money(allocation, part.amount()))
                    .with("reason", part.reason().message()));
        }
        gap(allocation, lines);
        return List.copyOf(lines);
    }

    private static void gap(Allocation allocation, List<Message> lines) {
        Money gap = allocation.gap();
        if (!gap.equals(Money.ZERO)) {
            lines.add(WorkingPhrase.GAP
                    .with("sum", money(allocation, allocation.total().minus(gap)))
                    .with("total", money(allocation, allocation.total())));
        }
    }

    private static String money(Allocation allocation, Money amount) {
        return amount.format(allocation.unit());
    }
}
