package rar.model.membership;

import io.vavr.Tuple;
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import java.nio.file.Path;
import rar.model.plan.FinancialPlan;
import rar.model.plan.Member;
import rar.model.plan.Party;
import rar.model.planfile.PlanReader;

/** The plan of 2009 with the kinds of its members, and kinds for members that were made up. */
final class Associations {

    private Associations() {}

    static FinancialPlan plan2009() {
        return PlanReader.read(Path.of("..", "rar-examples", "src", "main", "resources", "plans", "rar-2009.json"))
                .get();
    }

    /** Every municipality, Landstinget, Försäkringskassan and Arbetsförmedlingen. */
    static Map<String, MemberKind> kinds2009() {
        return HashMap.ofEntries(members(plan2009()).map(member -> Tuple.of(member.id(), MemberKind.MUNICIPALITY)))
                .put("landstinget", MemberKind.REGION)
                .put("forsakringskassan", MemberKind.SOCIAL_INSURANCE_AGENCY)
                .put("arbetsformedlingen", MemberKind.EMPLOYMENT_SERVICE);
    }

    /** All of one kind, so that none is ever missed while two remain. */
    static Map<String, MemberKind> oneKind(FinancialPlan plan) {
        return HashMap.ofEntries(members(plan).map(member -> Tuple.of(member.id(), MemberKind.MUNICIPALITY)));
    }

    static Seq<Member> members(FinancialPlan plan) {
        return plan.contributions().parties().flatMap(Party::members);
    }
}
