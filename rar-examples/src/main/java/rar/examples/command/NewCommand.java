package rar.examples.command;

import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.Vector;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import rar.examples.format.PageFormat;
import rar.examples.input.FileSchema;
import rar.examples.option.LanguageOption;
import rar.examples.option.WholeNumber;
import rar.examples.option.WrongOption;
import rar.examples.run.OutputFile;
import rar.examples.sheet.Workbook;
import rar.examples.sheetfile.WorkbookFile;
import rar.examples.starter.StarterGuide;
import rar.examples.starter.StarterPlan;
import rar.examples.starter.StarterRisks;
import rar.examples.starter.StarterShape;
import rar.examples.workbook.FieldNote;
import rar.examples.workbook.GuideSheet;
import rar.examples.workbook.Layouts;
import rar.examples.workbook.WorkbookWriter;
import rar.examples.workbook.WorkbookWriter.Part;
import rar.model.message.Language;
import rar.model.message.PhraseBook;
import rar.model.plan.FinancialPlan;
import rar.model.planfile.PlanWriter;
import rar.simulation.json.RiskModelWriter;

/** A first plan and its risks. */
@Command(
        name = "new",
        description = {
            "Writes a small, complete plan of an invented association to begin from, with its risks and an explanation of"
                    + " every field: FILE.xlsx, one workbook with lists to choose from; or FILE.json, with FILE.risks.json"
                    + " and FILE.md, which explains them. rar check and rar simulate take it as it is."
        })
final class NewCommand implements Callable<Integer> {

    private static final int USUAL_FIRST_YEAR = 2027;

    private static final int USUAL_YEARS = 3;

    private static final int USUAL_MEMBERS = 6;

    private static final String JSON = ".json";

    private static final String XLSX = ".xlsx";

    @Spec
    private CommandSpec spec;

    @Parameters(
            index = "0",
            paramLabel = "FILE",
            description = "The file of the plan; its ending, .xlsx or .json, says in which form.")
    private String file = "";

    @Option(
            names = "--risks",
            paramLabel = "FILE",
            description = "Write the risks there. Default: the same workbook, or the plan's name with .risks.json.")
    private @Nullable String risks;

    @Option(
            names = "--years",
            paramLabel = "N",
            converter = Years.class,
            description = "How many years, 1 to 10; 3 by default.")
    private int years = USUAL_YEARS;

    @Option(
            names = "--members",
            paramLabel = "N",
            converter = Members.class,
            description = "How many municipalities are members, 1 to 30, beside a region and the state; 6 by default.")
    private int members = USUAL_MEMBERS;

    @Option(
            names = "--first-year",
            paramLabel = "YEAR",
            converter = FirstYear.class,
            description = "The plan's first year, 2000 to 2100; 2027 by default.")
    private int firstYear = USUAL_FIRST_YEAR;

    @Option(names = "--force", description = "Replace files that are there.")
    private boolean force;

    @Override
    public Integer call() {
        if (!isWorkbook(file) && !file.endsWith(JSON)) {
            throw WrongOption.of(spec, CommandMistake.NEW_FILE_ENDING.with("file", file));
        }
        PhraseBook words = LanguageOption.words(spec);
        FinancialPlan model = StarterPlan.of(new StarterShape(firstYear, years, members), words);
        Part plan = new Part(Layouts.of("plan"), PlanWriter.write(model));
        Part riskModel = new Part(Layouts.of("risks"), RiskModelWriter.write(StarterRisks.of(model, words)));
        Vector<Tuple2<OutputFile, byte[]>> files =
                files(plan, riskModel, words).map(named -> named.map1(name -> new OutputFile(name, force).checked()));
        files.forEach(written -> {
            written._1.write(written._2);
            CommandNote.WRITTEN_TO.tell(spec, written._1.name());
        });
        return ExitCode.GOOD;
    }

    private static boolean isWorkbook(String name) {
        return name.endsWith(XLSX);
    }

    /** The files by their names, the plan's first. */
    private Vector<Tuple2<String, byte[]>> files(Part plan, Part riskModel, PhraseBook words) {
        String stem = file.substring(0, file.lastIndexOf('.'));
        String usual = isWorkbook(file) ? file : stem + ".risks.json";
        String riskFile = risks == null ? usual : risks;
        StarterGuide guide = new StarterGuide(words, years, file, riskFile);
        if (isWorkbook(file) && riskFile.equals(file)) {
            return Vector.of(Tuple.of(file, guided(Vector.of(plan, riskModel), guide)));
        }
        Tuple2<String, byte[]> beside = Tuple.of(riskFile, bytes(riskFile, riskModel, words));
        if (isWorkbook(file)) {
            return Vector.of(Tuple.of(file, guided(Vector.of(plan), guide)), beside);
        }
        String explanation = stem + ".md";
        if (riskFile.equals(file) || riskFile.equals(explanation)) {
            throw WrongOption.of(spec, CommandMistake.NEW_FILE_TWICE.with("file", riskFile));
        }
        return Vector.of(
                Tuple.of(file, bytes(file, plan, words)),
                beside,
                Tuple.of(explanation, utf8(page(guide, plan, riskModel))));
    }

    private static byte[] guided(Vector<Part> parts, StarterGuide guide) {
        Language language = guide.words().language();
        Workbook guiding = new Workbook(Vector.of(guide.sheet(GuideSheet.NAME.in(language))));
        return WorkbookFile.before(guiding, WorkbookWriter.bytes(parts, language));
    }

    private static byte[] bytes(String name, Part part, PhraseBook words) {
        return isWorkbook(name)
                ? WorkbookWriter.bytes(Vector.of(part), words.language())
                : utf8(FileSchema.namedIn(part.layout().file(), part.text()));
    }

    private static String page(StarterGuide guide, Part plan, Part riskModel) {
        Language language = guide.words().language();
        return PageFormat.MARKDOWN.write(
                guide.page(
                        FieldNote.of(plan.layout(), plan.text(), language),
                        FieldNote.of(riskModel.layout(), riskModel.text(), language)),
                false);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Reads the number of years. */
    static final class Years implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String text) {
            return (int) WholeNumber.read(text, StarterShape.MOST_YEARS);
        }
    }

    /** Reads the number of members. */
    static final class Members implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String text) {
            return (int) WholeNumber.read(text, StarterShape.MOST_MUNICIPALITIES);
        }
    }

    /** Reads the first year. */
    static final class FirstYear implements ITypeConverter<Integer> {

        private static final String CENTURY = "20[0-9]{2}|2100";

        @Override
        public Integer convert(String text) {
            if (text.matches(CENTURY)) {
                return Integer.valueOf(text);
            }
            throw WrongOption.unreadable(CommandMistake.FIRST_YEAR.with("found", text));
        }
    }
}
