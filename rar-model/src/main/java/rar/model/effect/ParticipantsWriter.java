package rar.model.effect;

import rar.model.json.JsonObject;
import rar.model.json.JsonText;
import rar.model.planfile.PlanValues;

/** Writes follow-up files, {@code rar-effects/1}. They hold every count, small ones too. */
public final class ParticipantsWriter {

    private ParticipantsWriter() {}

    /** The counts as a file has them, a newline at the end. What {@link ParticipantsReader} reads from it is equal to them. */
    public static String write(Participants all) {
        ParticipantFormat format = new ParticipantFormat(all.forms());
        return JsonText.of(new JsonObject()
                .with("format", PlanValues.text(ParticipantFormat.FORMAT))
                .with("name", PlanValues.text(all.name()))
                .with("source", PlanValues.text(all.source()))
                .with("forms", PlanValues.list(all.forms(), ParticipantFormat::write))
                .with("projects", PlanValues.list(all.projects(), format::write))
                .value());
    }
}
