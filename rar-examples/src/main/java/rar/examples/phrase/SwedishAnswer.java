package rar.examples.phrase;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import rar.examples.answer.FactorValues;
import rar.examples.answer.SimulatedCase;
import rar.examples.page.Amounts;
import rar.examples.page.Numbers;
import rar.model.money.Money;
import rar.simulation.explanation.BreachCauses;
import rar.simulation.explanation.BreachExplanation;
import rar.simulation.explanation.CauseShare;
import rar.simulation.outcome.Outcome;
import rar.simulation.repair.Repair;
import rar.simulation.repair.RepairShortfall;
import rar.simulation.reverse.ReverseStress;
import rar.simulation.reverse.SingleStress;
import rar.simulation.risk.Estimate;

/** What a command answers, in a few Swedish sentences that can stand in a paper to the board (styrelsen). */
public record SwedishAnswer(Amounts amounts) {

    private static final String TO_THE_BOARD = "Till styrelsen: ";
    private static final int MOST_CAUSES = 2;

    /** How probable it is to fall below the floor. */
    public String simulated(SimulatedCase one) {
        Outcome outcome = one.outcome();
        Estimate ever = one.risk().everUnderFloor();
        String fallen = outcome.breaches() == 0
                ? "Det hände i inget av " + Numbers.count(outcome.scenarios()) + " scenarier"
                : "Det hände i " + Numbers.count(outcome.breaches()) + " av " + Numbers.count(outcome.scenarios())
                        + " scenarier";
        return "Till styrelsen om " + one.name() + ": sannolikheten att likviditeten vid något månadsslut "
                + SwedishText.years(one.plan().horizon()) + " understiger " + amounts.withUnit(outcome.floor())
                + " är " + SwedishText.probability(ever) + ", med " + Numbers.percent(ever.confidence())
                + " säkerhet. " + fallen + "; den lägsta likviditeten i något av dem är "
                + amounts.withUnit(outcome.worst()) + "." + belowAsPlanned(one) + granted(one);
    }

    private String granted(SimulatedCase one) {
        return one.decisions().applications().isEmpty()
                ? ""
                : " Av de i genomsnitt " + amounts.withUnit(one.meanAppliedFor())
                        + " som nya ansökningar gäller beviljar beslutsregeln "
                        + amounts.withUnit(one.meanGrantedBeyondPlan()) + ".";
    }

    private static String belowAsPlanned(SimulatedCase one) {
        Seq<Integer> below = one.belowAsPlanned();
        if (below.isEmpty()) {
            return "";
        }
        String month = SwedishText.month(one.month(below.head()));
        return " Redan enligt plan underskrids golvet "
                + (below.size() == 1 ? "i " + month : "vid " + below.size() + " månadsslut, först i " + month) + ".";
    }

    /** What has to be postponed. */
    public String repaired(Repair repair) {
        boolean cuts = repair.terms().cuts();
        if (repair.holdsAlready()) {
            return TO_THE_BOARD + "planen klarar lägsta likviditet på "
                    + amounts.withUnit(repair.terms().floor()) + readiness(repair, " och beredskapsmålet")
                    + " som den är; inget behöver skjutas upp.";
        }
        if (repair.conflicts().nonEmpty()) {
            RepairShortfall worst =
                    repair.conflicts().reduce((a, b) -> b.missing().compareTo(a.missing()) > 0 ? b : a);
            return TO_THE_BOARD + "målen går inte att nå genom att skjuta upp "
                    + (cuts ? "eller dra ned " : "")
                    + "utbetalningar. Även när allt som får flyttas har flyttats saknas som mest "
                    + amounts.withUnit(worst.missing()) + ", i " + SwedishText.month(worst.month()) + ".";
        }
        if (repair.after().isEmpty()) {
            return TO_THE_BOARD + "ingen lösning hittades, men det är inte visat att det saknas en.";
        }
        return TO_THE_BOARD + "utbetalningar på " + amounts.withUnit(repair.total()) + " behöver " + moved(repair)
                + " för att likviditeten inte vid något månadsslut ska understiga "
                + amounts.withUnit(repair.terms().floor()) + readiness(repair, " och beredskapsmålet ska nås") + ". "
                + (repair.isSmallest() ? proof(repair) : "Det är inte visat att ett mindre belopp inte räcker.");
    }

    private String moved(Repair repair) {
        if (repair.cut().ore() == 0) {
            return "skjutas upp";
        }
        return isAllCut(repair)
                ? "dras ned för gott"
                : "skjutas upp eller dras ned, varav " + amounts.withUnit(repair.cut()) + " dras ned för gott,";
    }

    /** A repair first cuts as little as it can; one that cuts more might move less in all. */
    private static String proof(Repair repair) {
        if (!repair.terms().cuts() || isAllCut(repair)) {
            return "Ett mindre belopp räcker inte, räknat i hela tkr.";
        }
        return (repair.cut().ore() == 0 ? "Utan neddragning" : "Neddragningen är den minsta möjliga, och med den")
                + " räcker inte ett mindre belopp, räknat i hela tkr.";
    }

    private static boolean isAllCut(Repair repair) {
        return repair.cut().equals(repair.total());
    }

    private static String readiness(Repair repair, String words) {
        return repair.terms().readiness().nonEmpty() ? words : "";
    }

    /** What a scenario, and the breaches of a run, come from. */
    public String explained(BreachExplanation one, Money floor, Option<BreachCauses> all) {
        String which = all.map(run -> "det sämsta av " + Numbers.count(run.scenarios()) + " scenarier")
                .getOrElse("scenario " + Numbers.count(one.scenario()));
        return TO_THE_BOARD + "i " + which + " är likviditeten lägst i " + SwedishText.month(one.month()) + ", "
                + amounts.withUnit(one.cash()) + "; enligt plan är den då " + amounts.withUnit(one.planned()) + "."
                + said(" Den sänks mest av ", lowering(one.shares()).map(this::withAmount), "")
                + all.map(run -> said(
                                " I de scenarier som understiger " + amounts.withUnit(floor) + " betyder ",
                                lowering(run.shares())
                                        .map(share -> share.cause().name()),
                                " mest"))
                        .getOrElse("");
    }

    private static String said(String before, Seq<String> causes, String after) {
        return causes.isEmpty() ? "" : before + causes.mkString(" och ") + after + ".";
    }

    private String withAmount(CauseShare share) {
        return share.cause().name() + " (" + amounts.withUnit(share.amount()) + ")";
    }

    /** The causes that lower cash most. */
    private static Seq<CauseShare> lowering(Seq<CauseShare> shares) {
        return shares.filter(share -> share.amount().ore() > 0)
                .sortBy(share -> -share.amount().ore())
                .take(MOST_CAUSES);
    }

    /** What it takes to break the floor. */
    public String reversed(ReverseStress found, FactorValues values) {
        String planned = amounts.withUnit(found.plannedLowest()) + " i " + SwedishText.month(found.plannedMonth());
        String floor = amounts.withUnit(found.floor());
        if (found.isBelowAsPlanned()) {
            return TO_THE_BOARD + "redan enligt plan är likviditeten " + planned + ", under golvet på " + floor
                    + "; inget mer behöver hända.";
        }
        if (found.singles().isEmpty()) {
            return TO_THE_BOARD + "enligt plan är likviditeten lägst " + planned
                    + ". Riskfilen nämner inga risker, så inget kan föra den under golvet på " + floor + ".";
        }
        Seq<SingleStress> breaking =
                found.singles().filter(single -> single.breach().isDefined());
        String alone = breaking.map(single -> single.factor() + " vid "
                        + SwedishText.number(values.text(
                                single.factor(), single.breach().get().value())))
                .mkString(", ");
        return TO_THE_BOARD + "enligt plan är likviditeten lägst " + planned + ". "
                + (breaking.isEmpty()
                        ? "Ingen risk för den ensam under golvet på " + floor + "."
                        : (breaking.size() == 1 ? "En risk kan ensam" : "Var för sig kan dessa risker")
                                + " föra den under golvet på " + floor + ": " + alone + ".")
                + (breaking.isEmpty() && found.joint().isDefined() ? " Tillsammans kan riskerna göra det." : "");
    }
}
