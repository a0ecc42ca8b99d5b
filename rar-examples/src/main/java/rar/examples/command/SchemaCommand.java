package rar.examples.command;

import io.vavr.collection.Vector;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import rar.examples.input.NamedSchema;
import rar.examples.option.WrongOption;
import rar.examples.run.OutputFile;

/** The schemas of files, for editors, and of answers. */
@Command(
        name = "schema",
        description = {
            "Shows the JSON Schema (2020-12) of a format of files, by which an editor completes and marks a file as it is"
                    + " written, or of an answer with --json. Without FORMAT: the names of the formats, or with --out all"
                    + " schemas.",
            "A schema sees fields, kinds of values and words; sums, dates and names are seen when the file is read."
        })
final class SchemaCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "FORMAT",
            description = "The format: plan, risks, …, answer-balance, ….")
    private @Nullable String format;

    @Option(
            names = "--out",
            paramLabel = "FOLDER",
            description = "Write it in FOLDER, under the name that the field $schema of files beside it has.")
    private @Nullable Path folder;

    @Option(names = "--force", description = "Replace files that are there.")
    private boolean force;

    @Override
    public Integer call() {
        Vector<NamedSchema> asked = format == null ? NamedSchema.all() : Vector.of(schema(format));
        if (folder != null) {
            Path into = folder;
            asked.map(schema -> new OutputFile(into.resolve(schema.fileName()).toString(), force).checked())
                    .zip(asked)
                    .forEach(pair -> write(pair._1, pair._2));
        } else if (format == null) {
            asked.forEach(schema -> print(schema.name() + "\n"));
        } else {
            print(asked.head().text().get());
        }
        return ExitCode.GOOD;
    }

    private NamedSchema schema(String name) {
        Vector<NamedSchema> all = NamedSchema.all();
        return all.find(schema -> schema.name().equals(name))
                .getOrElseThrow(() -> WrongOption.of(
                        spec,
                        CommandMistake.SCHEMA_UNKNOWN
                                .with("format", name)
                                .with("formats", all.map(NamedSchema::name))));
    }

    private void write(OutputFile file, NamedSchema schema) {
        file.write(schema.text().get());
        CommandNote.WRITTEN_TO.tell(spec, file.name());
    }

    private void print(String text) {
        spec.commandLine().getOut().print(text);
    }
}
