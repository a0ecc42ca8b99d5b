package rar.examples.input;

import io.vavr.collection.Vector;
import rar.examples.page.Inputs;
import rar.examples.report.EffectsReport;
import rar.model.effect.Participants;
import rar.model.effect.ParticipantsReader;

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
        return new EffectsReport(
                participants.name(),
                participants.source(),
                participants.published(),
                new Inputs(Vector.of(source.identity()), Version.current()));
    }
}
