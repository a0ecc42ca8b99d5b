package rar.model.membership;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import rar.model.allocation.Allocation;
import rar.model.allocation.Claim;
import rar.model.allocation.LargestRemainder;
import rar.model.message.Message;
import rar.model.money.Components;
import rar.model.money.Money;
import rar.model.money.MoneyUnit;
import rar.model.money.Share;
import rar.model.plan.Contributions;
import rar.model.plan.Member;
import rar.model.plan.Party;

/**
 * A shortfall of assets (brist) on the members: where an association lacks assets to pay a debt, each member makes good
 * as much of it as it contributes by the shares (SFS 2003:1210, 22 and 5 §§). Each party bears its share, and its
 * members that by their key.
 *
 * @param missing what is lacking, zero or more
 * @param byParty what each party bears, by largest remainder
 * @param byMember what each member bears of its party's part, party by party
 * @param parties in the order of both
 */
public record Shortfall(Money missing, Allocation byParty, Seq<Allocation> byMember, Seq<Party> parties) {

    /** @throws NullPointerException if a component is null; it names the component */
    public Shortfall {
        Components.present(Shortfall.class, missing, byParty, byMember, parties);
    }

    /**
     * What one member bears.
     *
     * @param party whose member it is
     * @param member the member
     * @param amount its part
     */
    public record Part(Party party, Member member, Money amount) {

        /** @throws NullPointerException if a component is null; it names the component */
        public Part {
            Components.present(Part.class, party, member, amount);
        }
    }

    /**
     * Divides a shortfall of a year.
     *
     * @param missing what is lacking, zero or more
     * @param unit in which the parts are whole
     * @param contributions by whose shares and keys it is divided
     * @param year whose shares and keys these are
     * @throws IllegalArgumentException if it is negative or no whole number of units
     */
    public static Shortfall of(Money missing, MoneyUnit unit, Contributions contributions, int year) {
        if (missing.isNegative()) {
            throw new IllegalArgumentException("a shortfall is zero or more, not " + missing);
        }
        Seq<Party> parties = contributions.parties();
        Allocation byParty = new LargestRemainder()
                .allocate(
                        missing,
                        unit,
                        parties.map(party -> Claim.of(party.name(), party.share(year)))
                                .asJava());
        Seq<Allocation> byMember = parties.zip(Vector.ofAll(byParty.amounts()))
                .zipWith(contributions.weights(year), (part, weights) -> among(part._1, weights, part._2, unit));
        return new Shortfall(missing, byParty, byMember, parties);
    }

    /** By the party's own method; where that leaves a gap, as independent rounding may, by largest remainder. */
    private static Allocation among(Party party, Seq<Share> weights, Money amount, MoneyUnit unit) {
        Seq<Claim> claims = party.members().zipWith(weights, (member, weight) -> Claim.of(member.name(), weight));
        Allocation own = party.method().allocate(amount, unit, claims.asJava());
        return own.gap().equals(Money.ZERO) ? own : new LargestRemainder().allocate(amount, unit, claims.asJava());
    }

    /** What each member bears, party by party; together all that is missing. */
    public Seq<Part> parts() {
        return parties.zip(byMember)
                .flatMap(party -> party._1
                        .members()
                        .zip(Vector.ofAll(party._2.amounts()))
                        .map(part -> new Part(party._1, part._1, part._2)));
    }

    /** What the law says, the parties' parts and then each party's members', in sentences. */
    public Seq<Message> explanation() {
        return Vector.of(Message.of(MembershipPhrase.SHORTFALL).with("amount", missing))
                .appendAll(byParty.explain())
                .appendAll(byMember.flatMap(each -> Vector.ofAll(each.explain())));
    }
}
