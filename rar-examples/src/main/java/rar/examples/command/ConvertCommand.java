package rar.examples.command;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import rar.examples.input.ConvertedFile;
import rar.examples.option.LanguageOption;
import rar.examples.run.OutputFile;
import rar.model.message.Language;

/** JSON as a workbook, or a workbook as JSON. */
@Command(
        name = "convert",
        description = {
            "Writes a file in another form: JSON as a workbook, or a workbook as JSON. Nothing is lost either way, and the"
                    + " same file gives the same bytes. A plan, risks and goals of activity are checked first.",
            "A workbook is taken wherever a file is, so that it need not be converted to be used."
        })
final class ConvertCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(
            index = "0",
            paramLabel = "A",
            description = "The file that is read: JSON, a workbook, or a plan that comes with the program.")
    private String from;

    @Parameters(
            index = "1",
            paramLabel = "B",
            description = "The file that is written; its ending, .json or .xlsx, says in which form.")
    private String to;

    @Option(
            names = "--as",
            paramLabel = "FORMAT",
            description = "Which file of a workbook that holds several: plan, risks, ….")
    private @Nullable String format;

    @Option(names = "--force", description = "Replace B if it is there.")
    private boolean force;

    @Override
    public Integer call() {
        OutputFile target = new OutputFile(to, force).checked();
        Language language = LanguageOption.language(spec);
        ConvertedFile file = ConvertedFile.read(from, io.vavr.control.Option.of(format));
        target.write(file.as(to, language));
        file.file().remarks().forEach(remark -> CommandNote.REMARK.tell(spec, from + ", " + remark.line(language)));
        CommandNote.WRITTEN_TO.tell(spec, to);
        return ExitCode.GOOD;
    }
}
