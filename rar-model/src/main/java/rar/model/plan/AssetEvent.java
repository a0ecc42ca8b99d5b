package rar.model.plan;

import io.vavr.control.Option;
import java.time.YearMonth;
import rar.model.message.RefusedException;
import rar.model.money.Components;
import rar.model.money.Money;
import rar.model.timing.Vat;

/**
 * Something bought for, or disposed of from, the fixed assets.
 *
 * @param kind bought or disposed of
 * @param month when
 * @param amount the price paid, or the book value received; positive
 * @param note why, with the source
 * @param vat that is paid on top of the price and refunded later
 */
public record AssetEvent(Kind kind, YearMonth month, Money amount, String note, Option<Vat> vat) {

    /**
     * @throws NullPointerException if a component is null; it names the component
     * @throws IllegalArgumentException if VAT is to be refunded on a disposal
     */
    public AssetEvent {
        Components.present(AssetEvent.class, kind, month, amount, note, vat);
        if (vat.isDefined() && kind == Kind.DISPOSAL) {
            throw new RefusedException(PlanMistake.VAT_ON_DISPOSAL.message());
        }
    }

    /** An event without VAT. */
    public AssetEvent(Kind kind, YearMonth month, Money amount, String note) {
        this(kind, month, amount, note, Option.none());
    }

    /** The event with VAT on top. @throws IllegalArgumentException if it is a disposal */
    public AssetEvent withVat(Vat vat) {
        return new AssetEvent(kind, month, amount, note, Option.some(vat));
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
