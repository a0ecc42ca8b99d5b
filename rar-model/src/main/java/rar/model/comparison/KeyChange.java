package rar.model.comparison;

import io.vavr.collection.Seq;
import io.vavr.collection.SortedMap;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import rar.model.forecast.Properties;
import rar.model.forecast.Property;
import rar.model.forecast.Property.Amount;
import rar.model.forecast.Property.Named;
import rar.model.forecast.Property.Rate;
import rar.model.forecast.Property.Several;
import rar.model.forecast.Property.Words;
import rar.model.forecast.PropertyPhrase;
import rar.model.message.Message;
import rar.model.money.Money;
import rar.model.money.Share;
import rar.model.plan.ComposedKey;
import rar.model.plan.MeasuredWeight;
import rar.model.plan.Member;
import rar.model.plan.Party;
import rar.model.plan.PartyKey;

/** What differs between the keys by which the members of a party share, in two versions of a plan. */
final class KeyChange {

    private final Details details;
    private final Match<Party> party;

    private KeyChange(Details details, Match<Party> party) {
        this.details = details;
        this.party = party;
    }

    /** A member with the key of its party. */
    private record Sharing(PartyKey key, Member member) {

        private Property weight(Share weight) {
            return key instanceof PartyKey.Agreed
                    ? new Amount(new Money(weight.numerator().longValueExact()))
                    : Properties.weight(weight);
        }
    }

    static void of(Details details, Match<Party> party) {
        new KeyChange(details, party).compare();
    }

    private void compare() {
        Message key = Message.of(PlanProperty.KEY_OF).with("id", party.id());
        party.compare(details, key, Party::key, KeyChange::key);
        Match.all(sharing(party.before()), sharing(party.after()), each -> each.member.id())
                .forEach(this::member);
    }

    private static Seq<Sharing> sharing(Option<Party> party) {
        return party.toVector().flatMap(each -> each.members().map(member -> new Sharing(each.key(), member)));
    }

    private void member(Match<Sharing> member) {
        member.compare(details, in(PlanProperty.WEIGHT_IN, member), this::weight, each -> each);
        member.compareOption(details, in(PlanProperty.LATER_WEIGHTS_IN, member), this::later, each -> each);
    }

    private Message in(PlanProperty property, Match<Sharing> member) {
        return Message.of(property).with("id", member.id()).with("party", party.id());
    }

    private Property weight(Sharing sharing) {
        SortedMap<String, MeasuredWeight> measured = sharing.member.measured();
        return measured.isEmpty()
                ? sharing.weight(sharing.member.weight())
                : new Several(measured.toVector()
                        .map(each -> new Named(new Words(each._1), Properties.weight(each._2.weight()))));
    }

    private Option<Property> later(Sharing sharing) {
        Vector<Named> plain =
                sharing.member.laterWeights().toVector().map(each -> named(each._1, sharing.weight(each._2)));
        Vector<Named> measured = sharing.member
                .measured()
                .toVector()
                .flatMap(each -> each._2
                        .later()
                        .toVector()
                        .map(weight -> new Named(new Words(weight._1 + " " + each._1), Properties.weight(weight._2))));
        return several(plain.appendAll(measured));
    }

    private static Property key(PartyKey key) {
        if (key instanceof ComposedKey composed) {
            Vector<Named> bases = composed.laterBases()
                    .toVector()
                    .map(base -> new Named(said(PropertyPhrase.BASE_FROM, base._1), new Amount(base._2)));
            Vector<Named> measures = composed.measures()
                    .toVector()
                    .flatMap(measure -> Vector.of(new Named(new Words(measure.id()), new Rate(measure.part())))
                            .appendAll(measure.printedTotals()
                                    .toVector()
                                    .map(total -> printed(measure.id(), total._1, Properties.weight(total._2)))));
            return new Several(Vector.<Property>of(new Named(said(PropertyPhrase.BASE), new Amount(composed.base())))
                    .appendAll(bases)
                    .appendAll(measures));
        }
        boolean agreed = key instanceof PartyKey.Agreed;
        Property how = said(agreed ? PropertyPhrase.KEY_OF_AMOUNTS : PropertyPhrase.KEY_BY_WEIGHT);
        Vector<Named> totals = key instanceof PartyKey.Agreed amounts
                ? amounts.printedTotals()
                        .toVector()
                        .map(total -> new Named(said(PropertyPhrase.PRINTED_TOTAL, total._1), new Amount(total._2)))
                : ((PartyKey.ByWeight) key)
                        .printedTotals()
                        .toVector()
                        .map(total ->
                                new Named(said(PropertyPhrase.PRINTED_TOTAL, total._1), Properties.weight(total._2)));
        return totals.isEmpty() ? how : new Several(Vector.of(how).appendAll(totals));
    }

    private static Named printed(String measure, int year, Property total) {
        return new Named(
                new Property.Said(Message.of(PropertyPhrase.PRINTED_TOTAL_OF)
                        .with("measure", measure)
                        .with("year", year)),
                total);
    }

    private static Property said(PropertyPhrase property) {
        return new Property.Said(Message.of(property));
    }

    private static Property said(PropertyPhrase property, int year) {
        return new Property.Said(Message.of(property).with("year", year));
    }

    private static Named named(int year, Property value) {
        return new Named(new Words(Integer.toString(year)), value);
    }

    private static Option<Property> several(Seq<Named> parts) {
        return Option.when(parts.nonEmpty(), () -> new Several(parts.map(part -> part)));
    }
}
