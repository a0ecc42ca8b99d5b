package rar.model.plan;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.function.BiFunction;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import rar.model.money.Share;

/** Random earmarked funds, and what is of them: lines that move cash, projects and grants, wholly or in part. */
final class FundArbitraries {

    private static final Vector<Share> SHARES = Vector.of(
            Share.ONE, Share.ONE, Share.of(1, 2), Share.of(1, 3), Share.of(4012, 10_000), Share.of(1, Long.MAX_VALUE));

    private FundArbitraries() {}

    /**
     * Funds and what is of them.
     *
     * @param funds none in about every second plan
     * @param uses which fund each line, project and grant is of, if any, one after the other
     */
    record Drawn(Vector<EarmarkedFund> funds, Vector<Option<Use>> uses) {

        PlanDraft in(PlanDraft plan) {
            int lines = plan.lines().size();
            int projects = plan.projects().size();
            return funds.isEmpty()
                    ? plan
                    : plan.withFunds(funds)
                            .withLines(each(
                                    plan.lines(),
                                    0,
                                    (line, fund) -> line.kind().movesCash() ? line.withFund(fund) : line))
                            .withProjects(each(plan.projects(), lines, Project::withFund))
                            .withGrants(each(plan.grants(), lines + projects, PlannedGrant::withFund));
        }

        private <T> Seq<T> each(Seq<T> parts, int from, BiFunction<T, Earmarking, T> with) {
            return parts.zipWithIndex()
                    .map(part -> uses.get((from + part._2) % uses.size())
                            .map(use -> with.apply(part._1, use.of(funds)))
                            .getOrElse(part._1));
        }
    }

    /** Some fund and some share. */
    record Use(int fund, Share share) {
        Earmarking of(Vector<EarmarkedFund> funds) {
            return Earmarking.of(funds.get(fund % funds.size()).id(), share);
        }
    }

    static Arbitrary<Drawn> funds() {
        Arbitrary<Use> use = Combinators.combine(Arbitraries.integers().between(0, 5), Arbitraries.of(SHARES.asJava()))
                .as(Use::new);
        return Combinators.combine(
                        PlanArbitraries.money(-5_000_000, 200_000_000).list().ofMaxSize(3),
                        use.optional(0.6).map(Option::ofOptional).list().ofSize(12),
                        Arbitraries.of(true, false))
                .as((openings, uses, none) -> new Drawn(
                        none
                                ? Vector.empty()
                                : Vector.ofAll(openings)
                                        .zipWithIndex()
                                        .map(opening -> EarmarkedFund.of("earmarked-" + opening._2, opening._1)
                                                .withName("Earmarked " + opening._2)),
                        Vector.ofAll(uses)));
    }
}
