package rar.model.planfile;

import io.vavr.collection.Seq;
import io.vavr.collection.SortedMap;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.YearMonth;
import rar.model.json.JsonCursor;
import rar.model.json.JsonFields;
import rar.model.json.JsonObject;
import rar.model.json.JsonValue;
import rar.model.money.Share;
import rar.model.timing.PaymentTerms;
import rar.model.timing.PaymentTerms.Apart;
import rar.model.timing.PaymentTerms.InMonths;
import rar.model.timing.PaymentTerms.Side;
import rar.model.timing.RunningMonths;
import rar.model.timing.Spread;
import rar.model.timing.Spread.ByWeights;
import rar.model.timing.Timing;
import rar.model.timing.Vat;

/** When a line's money moves: its fields {@code from}, {@code to}, {@code spread}, {@code payment} and {@code vat}. */
final class TimingFormat {

    /** From so many weights of 1 on the others are named one by one. */
    private static final int MOST_ARE_ONE = 6;

    private TimingFormat() {}

    static Timing read(JsonFields line) {
        return new Filled<>(Timing.EVENLY)
                .with(readPeriod(line.optional("from"), line.optional("to")), Timing::withPeriod)
                .with(readSpread(line.optional("spread")), Timing::withSpread)
                .with(readPayment(line.optional("payment")), Timing::withPayment)
                .part();
    }

    static JsonValue write(Timing timing) {
        return new JsonObject()
                .with("from", timing.period().from().map(PlanValues::text))
                .with("to", timing.period().to().map(PlanValues::text))
                .with("spread", writeSpread(timing.spread()))
                .with("payment", writePayment(timing.payment()))
                .value();
    }

    private static Option<RunningMonths> readPeriod(JsonCursor from, JsonCursor to) {
        Option<YearMonth> first = PlanValues.month(from);
        Option<YearMonth> last = PlanValues.month(to);
        return to.isPresent()
                ? to.made(() -> new RunningMonths(first, last))
                : from.made(() -> new RunningMonths(first, Option.none()));
    }

    private static Option<Spread> readSpread(JsonCursor at) {
        JsonFields fields = at.object("months", "weights");
        JsonCursor months = fields.optional("months");
        JsonCursor weights = fields.optional("weights");
        if (at.isObject() && months.isPresent() == weights.isPresent()) {
            at.report((months.isPresent() ? PlanFileMistake.SPREAD_TWICE : PlanFileMistake.SPREAD_MISSING).message());
            return Option.none();
        }
        return months.isPresent()
                ? Option.narrow(named(months).flatMap(named -> months.made(() -> new Spread.InMonths(named))))
                : Option.narrow(readWeights(weights));
    }

    private static Option<Vector<Integer>> named(JsonCursor months) {
        Vector<Integer> numbers = PlanValues.list(
                        months, month -> month.integer(1, 12).map(Long::intValue))
                .flatMap(month -> month);
        return months.made(() -> numbers);
    }

    private static Option<ByWeights> readWeights(JsonCursor at) {
        if (at.isObject()) {
            SortedMap<Integer, Share> named = PlanValues.byCalendarMonth(at.entries(), PlanValues::weight);
            return at.made(() -> ByWeights.of(named));
        }
        Vector<Option<Share>> weights = PlanValues.list(at, PlanValues::weight);
        return at.made(() -> new ByWeights(weights.map(Option::get)));
    }

    private static Option<JsonValue> writeSpread(Spread spread) {
        if (spread instanceof Spread.InMonths in) {
            return Option.some(
                    new JsonObject().with("months", numbers(in.named())).value());
        }
        return spread.weights()
                .map(weights ->
                        new JsonObject().with("weights", writeWeights(weights)).value());
    }

    private static JsonValue numbers(Seq<Integer> months) {
        return PlanValues.list(months, PlanValues::number);
    }

    private static JsonValue writeWeights(Vector<Share> weights) {
        if (weights.count(Share.ONE::equals) < MOST_ARE_ONE) {
            return PlanValues.list(weights, PlanValues::weight);
        }
        JsonObject named = new JsonObject();
        weights.zipWithIndex()
                .reject(weight -> weight._1.equals(Share.ONE))
                .forEach(weight -> named.with(Integer.toString(weight._2 + 1), PlanValues.weight(weight._1)));
        return named.value();
    }

    private static Option<PaymentTerms> readPayment(JsonCursor at) {
        JsonFields fields = at.object("after", "before", "months", "in", "shift");
        Seq<String> said = Vector.of("after", "before", "months").filter(at::has);
        if (said.size() != 1) {
            if (at.isObject()) {
                at.report(
                        said.isEmpty()
                                ? PlanFileMistake.PAYMENT_MISSING.message()
                                : PlanFileMistake.PAYMENT_SEVERAL.with("found", said));
            }
            return Option.none();
        }
        return said.head().equals("months") ? readMonths(at, fields) : readApart(at, fields, said.head());
    }

    private static Option<PaymentTerms> readApart(JsonCursor at, JsonFields fields, String side) {
        Vector.of("in", "shift")
                .filter(at::has)
                .forEach(name -> at.field(name).report(PlanFileMistake.WITHOUT_NAMED_MONTHS.with("field", name)));
        Option<Long> months = fields.optional(side).integer(1, PaymentTerms.MOST_MONTHS);
        return at.made(() -> side.equals("after")
                ? PaymentTerms.after(months.get().intValue())
                : PaymentTerms.before(months.get().intValue()));
    }

    private static Option<PaymentTerms> readMonths(JsonCursor at, JsonFields fields) {
        Option<Vector<Integer>> months = named(fields.optional("months"));
        Option<Side> side = PlanValues.choice(fields.required("in"), Side.values());
        long most = PaymentTerms.MOST_MONTHS;
        Option<Long> shift = fields.optional("shift").integer(-most, most);
        return at.made(() ->
                new InMonths(months.get(), side.get(), shift.map(Long::intValue).getOrElse(0)));
    }

    private static Option<JsonValue> writePayment(PaymentTerms payment) {
        if (payment.equals(PaymentTerms.WHEN_INCURRED)) {
            return Option.none();
        }
        JsonObject written = new JsonObject();
        if (payment instanceof Apart apart) {
            written.with(apart.months() > 0 ? "after" : "before", PlanValues.number(Math.abs(apart.months())));
        } else if (payment instanceof InMonths in) {
            written.with("months", numbers(in.months()))
                    .with("in", PlanValues.text(in.side()))
                    .with("shift", Option.when(in.shift() != 0, () -> PlanValues.number(in.shift())));
        }
        return Option.some(written.value());
    }

    static Option<Vat> readVat(JsonCursor at) {
        JsonFields fields = at.object("rate", "refundedAfter");
        Option<Share> rate = fields.required("rate").share();
        Option<Long> months = fields.required("refundedAfter").integer(0, Vat.MOST_MONTHS);
        return at.made(() -> new Vat(rate.get(), months.get().intValue()));
    }

    static JsonValue writeVat(Vat vat) {
        return new JsonObject()
                .with("rate", PlanValues.share(vat.rate()))
                .with("refundedAfter", PlanValues.number(vat.refundedAfter()))
                .value();
    }
}
