package rar.model.plan;

import java.time.YearMonth;
import rar.model.money.Components;
import rar.model.money.Money;

/**
 * Something bought for, or disposed of from, the fixed assets.
 *
 * @param kind bought or disposed of
 * @param month when
 * @param amount the price paid, or the book value received; positive
 * @param note why, with the source
 */
public record AssetEvent(Kind kind, YearMonth month, Money amount, String note) {

    /** @throws NullPointerException if a component is null; it names the component */
    public AssetEvent {
        Components.present(AssetEvent.class, kind, month, amount, note);
    }

    /** Bought or disposed of. */
    public enum Kind {
        /** Cash becomes fixed assets. */
        INVESTMENT("investment"),
        /** Fixed assets become cash, at book value and so with no effect on the result. */
        DISPOSAL("disposal");

        private final String name;

        Kind(String name) {
            this.name = name;
        }

        /** The name in plan files. */
        @Override
        public String toString() {
            return name;
        }
    }
}
