package rar.examples.input;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import rar.examples.page.Inputs;
import rar.examples.report.EffectsReport;
import rar.model.answer.InputFile;
import rar.model.effect.Participants;
import rar.model.effect.ParticipantsReader;
import rar.model.effect.PublishedCounts;

/**
 * Counts of participants with the file they were read from.
 *
 * @param source the file
 * @param participants the counts
 */
public record EffectsFile(Source source, Participants participants) {

    /** Reads counts by path or bundled name. @throws InvalidInputException with every mistake */
    public static EffectsFile read(String name) {
        Source source = Source.of("effects", name, ".effects.json");
        return new EffectsFile(source, source.readRemarked(ParticipantsReader::remarked));
    }

    /** What of the counts can be printed. */
    public EffectsReport report() {
        Seq<PublishedCounts> projects = participants.published();
        return report(projects, new Inputs(Vector.of(identity(projects)), Version.current()));
    }

    private EffectsReport report(Seq<PublishedCounts> projects, Inputs inputs) {
        return new EffectsReport(participants.name(), participants.source(), projects, inputs);
    }

    /**
     * The file by its hash; where counts are hidden, by that of what is printed. All else in the file is known from the page, so
     * with the hash of the file a reader could try which hidden counts give it.
     */
    private InputFile identity(Seq<PublishedCounts> projects) {
        InputFile file = source.identity();
        return projects.exists(PublishedCounts::hides)
                ? new InputFile(file.role(), file.name(), hash(projects), file.remarks())
                : file;
    }

    private String hash(Seq<PublishedCounts> projects) {
        String printed = report(projects, new Inputs(Vector.empty(), "")).text();
        return HexFormat.of().formatHex(Source.sha256().digest(printed.getBytes(StandardCharsets.UTF_8)));
    }
}
