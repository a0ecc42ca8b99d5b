package rar.spark;

import io.vavr.collection.Map;
import java.io.IOException;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import rar.examples.input.InvalidInputException;
import rar.examples.option.LanguageOption;
import rar.examples.option.WrongOption;
import rar.model.message.Message;

/** The plans of many associations as one table. */
@Command(
        name = "answers",
        description =
                "Answers every plan of a folder under its risks, and writes the answers as one table, a row for each"
                        + " plan; a mistake in a file is a row too, and keeps no other plan from its answer.")
final class AnswersCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(
            index = "0",
            paramLabel = "FOLDER",
            description =
                    "A folder with all below it: NAME.json is a plan, NAME.risks.json its risks; a workbook NAME.xlsx"
                            + " can be both.")
    private String folder;

    @Option(
            names = "--out",
            paramLabel = "TABLE",
            required = true,
            converter = TableName.class,
            description = "Where the table is written: a name that ends with .parquet or .csv, which nothing has yet.")
    private @Nullable AnswerTable out;

    @Mixin
    private TermOptions terms;

    @Override
    public Integer call() throws IOException {
        RunTerms asked = terms.terms();
        AnswerTable table = Objects.requireNonNull(out, "picocli requires it");
        try (SparkSession session =
                SparkSession.builder().appName("rar answers").getOrCreate()) {
            table.requireNew(session);
            Dataset<Row> rows = PlanFolder.answers(session, folder, asked, LanguageOption.language(spec))
                    .persist();
            Map<String, Long> kinds = AnswerTable.kinds(rows);
            if (kinds.isEmpty()) {
                throw InvalidInputException.of(folder, ClusterMistake.NO_PLANS.message());
            }
            table.write(rows);
            spec.commandLine().getOut().print(LanguageOption.words(spec).text(written(table, kinds)) + "\n");
        }
        return 0;
    }

    private static Message written(AnswerTable table, Map<String, Long> kinds) {
        return ClusterPhrase.TABLE_WRITTEN
                .with("table", table.name())
                .with("answers", kinds.getOrElse(AnswerRow.ANSWER, 0L))
                .with("mistakes", kinds.getOrElse(AnswerRow.MISTAKE, 0L))
                .with("remarks", kinds.getOrElse(AnswerRow.REMARK, 0L));
    }

    /** Reads the name of a table. */
    static final class TableName implements ITypeConverter<AnswerTable> {
        @Override
        public AnswerTable convert(String text) {
            if (AnswerTable.isOne(text)) {
                return new AnswerTable(text);
            }
            throw WrongOption.unreadable(ClusterMistake.TABLE_FORM.with("found", text));
        }
    }
}
