package rar.model.next;

import io.vavr.Tuple2;
import io.vavr.collection.Seq;
import io.vavr.collection.SortedMap;
import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import rar.model.money.Money;
import rar.model.plan.AssetEvent;
import rar.model.plan.BudgetLine;
import rar.model.plan.Horizon;
import rar.model.plan.LineKind;
import rar.model.plan.YearlyAmounts;

/**
 * Depreciation as far as there is anything to depreciate: what is written off does not go on in the years after.
 *
 * @param horizon the next plan's
 * @param events its investments and disposals
 */
record NextDepreciation(Horizon horizon, Seq<AssetEvent> events) {

    /** What there must be as the plan opens: no less than nothing, and what is disposed of. */
    Money opening(Money forecast) {
        return forecast.max(disposedAfter(horizon.firstYear() - 1));
    }

    /** The lines, of which those of depreciation come to no more than the fixed assets, the last cut first. */
    Vector<BudgetLine> within(Vector<BudgetLine> lines, Money opening) {
        Vector<BudgetLine> kept = lines;
        Money book = opening;
        for (int year : horizon.eachYear()) {
            book = book.plus(bought(year));
            for (BudgetLine line : kept.filter(each -> each.kind() == LineKind.DEPRECIATION)) {
                Money written = line.amount(year, horizon)
                        .min(book.minus(disposedAfter(year)).max(Money.ZERO));
                kept = kept.replace(line, atMost(line, year, written));
                book = book.minus(written);
            }
        }
        return kept;
    }

    /** What has to be left at the end of a year, so that what is disposed of later is there. */
    Money disposedAfter(int year) {
        Money needed = Money.ZERO;
        for (int later = horizon.lastYear(); later > year; later--) {
            needed = needed.minus(bought(later)).max(Money.ZERO);
        }
        return needed;
    }

    private Money bought(int year) {
        return Money.sum(events.filter(event -> event.month().getYear() == year)
                .map(event -> event.kind() == AssetEvent.Kind.INVESTMENT
                        ? event.amount()
                        : event.amount().negated()));
    }

    private BudgetLine atMost(BudgetLine line, int year, Money most) {
        if (line.amount(year, horizon).equals(most)) {
            return line;
        }
        SortedMap<Integer, Money> years =
                TreeMap.ofEntries(horizon.eachYear().map(each -> new Tuple2<>(each, line.amount(each, horizon))));
        return line.withAmounts(new YearlyAmounts.Explicit(years.put(year, most)));
    }
}
