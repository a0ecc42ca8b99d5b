package rar.simulation.factor;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import rar.model.message.RefusedException;
import rar.model.money.Components;
import rar.model.plan.FinancialPlan;
import rar.model.plan.Violation;

/**
 * Whose contributions a factor touches: whole parties, each with one draw, or single members, each with a draw of its
 * own.
 *
 * @param parties by id, where no members are named
 * @param members by id; none where whole parties are touched
 */
public record Payers(Scope<String> parties, Seq<String> members) {

    /** @throws IllegalArgumentException if both parties and members are named */
    public Payers {
        Components.present(Payers.class, parties, members);
        if (!parties.named().isEmpty() && !members.isEmpty()) {
            throw new RefusedException(FactorFieldMistake.PAYERS_OF_TWO_KINDS.message());
        }
    }

    /** Whole parties. */
    public static Payers parties(Scope<String> parties) {
        return new Payers(parties, Vector.empty());
    }

    /** Single members, at least one. @throws IllegalArgumentException if there is none */
    public static Payers members(Seq<String> members) {
        if (members.isEmpty()) {
            throw new IllegalArgumentException("there are no members; a factor of every member names them all");
        }
        return new Payers(Scope.all(), members);
    }

    /** Whether this party is touched as a whole. */
    public boolean coversParty(String party) {
        return members.isEmpty() && parties.covers(party);
    }

    /** Whether this member is touched on its own. */
    public boolean coversMember(String member) {
        return members.contains(member);
    }

    /** The names that the plan does not have. */
    Seq<Violation> unknownTo(FinancialPlan plan, String pointer) {
        return parties.unknown(FactorRules.partyIds(plan), FactorMistake.NO_PARTY, pointer + "/parties")
                .appendAll(new Scope<>(members)
                        .unknown(FactorRules.memberIds(plan), FactorMistake.NO_MEMBER, pointer + "/members"));
    }
}
