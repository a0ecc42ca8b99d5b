package rar.examples.schema;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import rar.model.activity.ActivityReader;
import rar.model.effect.ParticipantsReader;
import rar.model.json.FileReader;
import rar.model.mapping.AccountMapReader;
import rar.model.outcomefile.OutcomeReader;
import rar.model.plan.FinancialPlan;
import rar.model.planfile.PlanReader;
import rar.model.published.PublishedPlan;
import rar.model.publishedfile.PublishedPlanReader;
import rar.model.schedule.Schedule;
import rar.simulation.engine.Simulation;
import rar.simulation.json.AccountReader;
import rar.simulation.json.RiskModelReader;
import rar.simulation.json.SavedRunReader;
import rar.simulation.json.StressReader;
import rar.simulation.projection.Projection;

/**
 * A format of files, as the tests know it.
 *
 * @param name of its schema
 * @param said what the field {@code format} of its files says; empty where they have none
 * @param folder of the module whose jar has the schema
 * @param readers of its files, against several plans where they are read against one
 * @param shared places that have the same thing
 */
record Format(String name, String said, Path folder, Supplier<List<FileReader<?>>> readers, List<Shared> shared) {

    private static final Path MODEL = Path.of("..", "rar-model");
    private static final Path SIMULATION = Path.of("..", "rar-simulation");
    private static final Path PLANS = Path.of("src", "main", "resources", "plans");
    private static final Path OUTCOME_PLAN = MODEL.resolve(Path.of("src", "test", "resources", "outcome-plan.json"));

    private static final String NUMBERS = "^/#(?:distribution|input)/(?:value|low|mode|high|mean|sd|probability"
            + "|(?:values|probabilities|sample)/\\[])$";

    /** The same part of a plan wherever it stands. */
    private static final List<Shared> OF_PLAN = List.of(
            new Shared("^/(?:projects|grants|newGrants)/\\[]/(payout|funding|fund|vat)(?=/|$)", "/#$1"),
            new Shared("^/(?:lines|assetEvents)/\\[]/(fund|vat)(?=/|$)", "/#$1"),
            new Shared("^/(?:lines/\\[]/index|workingCapital/[A-Za-z]+)(?=/|$)", "/#index"),
            new Shared(
                    "^/goals/\\[]/floor/(?:\\[]|else|months/\\{}|years/\\{}/(?:\\[]|else|months/\\{}))(?=/|$)",
                    "/#level"));

    private static final List<Shared> OF_RISKS = List.of(
            new Shared("^/factors/\\[]/(?:distribution|arrears|size|number)(?:/(?:of|size))*(?=/|$)", "/#distribution"),
            new Shared(NUMBERS, "/#quantity"),
            new Shared("^/dependence/(?:matrix/\\[]|common|loadings)/\\[]$", "/#quantity"));

    private static final List<Shared> OF_ACCOUNTS = List.of(
            new Shared(
                    "^/(?:duration|attribution|displacement|discountRate|costs|values/\\[]/factor)(?=/|$)", "/#input"),
            new Shared("^/#input(?:/(?:of|size))+(?=/|$)", "/#distribution"),
            new Shared(NUMBERS, "/#quantity"));

    private static final List<Shared> OF_PUBLISHED =
            List.of(new Shared("^/identities/\\[]/(?:(?:sum|minus)/\\[]|equals|atLeast|atMost)(?=/|$)", "/#term"));

    private static final List<Shared> OF_STRESSES =
            List.of(new Shared("^/(?:scenarios|grid/\\[]/levels)/\\[](?=/|$)", "/#stress"));

    private static final List<Shared> OF_RUNS =
            List.of(new Shared("^/(?:cash/\\[]|judged/\\[]|lowest|tightest|equity)(?=/|$)", "/#bars"));

    /** Places that are told with another, since the reader has one method for all of them. */
    record Shared(Pattern from, String to) {

        Shared(String from, String to) {
            this(Pattern.compile(from), to);
        }
    }

    static List<Format> all() {
        return List.of(
                new Format("plan", "rar-plan/1", MODEL, () -> List.of(PlanReader.files()), OF_PLAN),
                new Format(
                        "outcome",
                        "rar-outcome/1",
                        MODEL,
                        () -> plans().stream()
                                .<FileReader<?>>map(OutcomeReader::files)
                                .toList(),
                        OF_PLAN),
                new Format("published", "", MODEL, Format::published, OF_PUBLISHED),
                new Format(
                        "sie-map",
                        "rar-sie-map/1",
                        MODEL,
                        () -> plans().stream()
                                .<FileReader<?>>map(AccountMapReader::files)
                                .toList(),
                        List.of()),
                new Format("activity", "rar-activity/1", MODEL, () -> List.of(ActivityReader.files()), List.of()),
                new Format("effects", "rar-effects/1", MODEL, () -> List.of(ParticipantsReader.files()), List.of()),
                new Format("risks", "rar-risks/1", SIMULATION, () -> List.of(RiskModelReader.files()), OF_RISKS),
                new Format("stresses", "rar-stresses/1", SIMULATION, Format::stresses, OF_STRESSES),
                new Format(
                        "account",
                        "rar-account/1",
                        SIMULATION,
                        () -> plans().stream()
                                .<FileReader<?>>map(AccountReader::files)
                                .toList(),
                        OF_ACCOUNTS),
                new Format("run", "rar-run/1", SIMULATION, () -> List.of(SavedRunReader.files()), OF_RUNS));
    }

    /** The place that a place is told with. */
    String shared(String place) {
        String told = place;
        for (Shared each : shared) {
            told = each.from().matcher(told).replaceFirst(each.to());
        }
        return told;
    }

    /** Where the schema lies in the sources. */
    Path file() {
        return folder.resolve(
                Path.of("src", "main", "resources", "META-INF", "schema", "rar-" + name + "-1.schema.json"));
    }

    private static List<FileReader<?>> published() {
        PublishedPlan[] others = List.of("rar-2009", "rar-2012", "rar-2016").stream()
                .map(name -> PublishedPlanReader.files()
                        .readOrThrow(Path.of("src", "main", "resources", "published", name + ".json")))
                .toArray(PublishedPlan[]::new);
        return List.of(PublishedPlanReader.files(), PublishedPlanReader.files(others));
    }

    private static List<FileReader<?>> stresses() {
        return List.of("rar-2009", "malarbagen").stream()
                .<FileReader<?>>map(name -> {
                    FinancialPlan plan = PlanReader.files().readOrThrow(PLANS.resolve(name + ".json"));
                    return StressReader.files(Simulation.of(
                            Projection.of(Schedule.of(plan)),
                            RiskModelReader.files(plan).readOrThrow(PLANS.resolve(name + ".risks.json"))));
                })
                .toList();
    }

    private static List<FinancialPlan> plans() {
        return List.of(OUTCOME_PLAN, PLANS.resolve("rar-2009.json")).stream()
                .map(PlanReader.files()::readOrThrow)
                .toList();
    }

    static String text(Path file) {
        try {
            return Files.readString(file, UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
