package rar.model.effect;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import rar.model.message.Excerpt;
import rar.model.plan.Violation;

/** What must hold of the counts of participants. */
final class ParticipantRules {

    /** More than any follow-up tells apart; keeps the search for what can be printed short. */
    private static final int MOST_FORMS = 12;

    /** Of a project, for the same reason. */
    private static final int MOST_FOLLOW_UPS = 6;

    /** Participants of a project, far more than any has. */
    static final long MOST_PARTICIPANTS = 1_000_000;

    private final Seq<SupportForm> forms;
    private final String at;
    private final ParticipantProject project;

    private ParticipantRules(Seq<SupportForm> forms, String at, ParticipantProject project) {
        this.forms = forms;
        this.at = at;
        this.project = project;
    }

    /** Every mistake, at its place in a file. */
    static Seq<Violation> broken(Seq<SupportForm> forms, Seq<ParticipantProject> projects) {
        Vector<Violation> ofForms = twice("/forms", forms.map(SupportForm::id));
        if (ofForms.nonEmpty()) {
            // which form a count is of is not known then
            return ofForms;
        }
        return tooMany("/forms", forms.size(), MOST_FORMS)
                .appendAll(twice("/projects", projects.map(ParticipantProject::id)))
                .appendAll(projects.zipWithIndex()
                        .flatMap(each -> new ParticipantRules(forms, "/projects/" + each._2, each._1).broken()));
    }

    private static Vector<Violation> twice(String at, Seq<String> ids) {
        return Vector.range(0, ids.size())
                .filter(i -> ids.indexOf(ids.get(i)) < i)
                .map(i ->
                        Violation.at(at + "/" + i + "/id", EffectMistake.ID_TWICE.with("id", Excerpt.of(ids.get(i)))));
    }

    private static Vector<Violation> tooMany(String at, int size, int most) {
        return size <= most
                ? Vector.empty()
                : Vector.of(Violation.at(
                        at, EffectMistake.TOO_MANY.with("size", size).with("most", most)));
    }

    private Vector<Violation> broken() {
        Vector<Violation> found = tooMany(at + "/followUps", project.followUps().size(), MOST_FOLLOW_UPS);
        if (project.left() < 0 || project.left() > project.entered()) {
            found = found.append(Violation.at(
                    at + "/left",
                    EffectMistake.LEFT_BEYOND_ENTERED
                            .with("left", project.left())
                            .with("entered", project.entered())
                            .with("difference", project.left() - project.entered())));
        }
        Seq<ParticipantFollowUp> followUps = project.followUps();
        for (int f = 0; f < followUps.size(); f++) {
            found = found.appendAll(followUp(f, followUps.get(f), at + "/followUps/" + f));
        }
        return found;
    }

    private Vector<Violation> followUp(int index, ParticipantFollowUp followUp, String place) {
        boolean fits = followUp.flows().size() == forms.size()
                && followUp.lost().size() == forms.size()
                && followUp.flows().forAll(row -> row.size() == forms.size());
        if (!fits) {
            return Vector.of(Violation.at(place + "/flows", EffectMistake.TABLE_SIZE.with("forms", forms.size())));
        }
        if (followUp.flows().append(followUp.lost()).exists(row -> row.exists(count -> count < 0))) {
            return Vector.of(Violation.at(place + "/flows", EffectMistake.NEGATIVE.message()));
        }
        Vector<Violation> found = Vector.empty();
        if (index > 0
                && !followUp.date().isAfter(project.followUps().get(index - 1).date())) {
            found = found.append(Violation.at(
                    place + "/date",
                    EffectMistake.DATE_ORDER
                            .with("date", followUp.date())
                            .with("before", project.followUps().get(index - 1).date())));
        }
        long lost = followUp.lost().sum().longValue();
        long all = followUp.followed() + lost;
        if (all != project.left()) {
            return found.append(Violation.at(
                    place + "/flows",
                    EffectMistake.FLOWS_DO_NOT_SUM
                            .with("followed", followUp.followed())
                            .with("lost", lost)
                            .with("sum", all)
                            .with("left", project.left())
                            .with("difference", all - project.left())));
        }
        return index == 0
                ? found
                : found.appendAll(before(followUp, project.followUps().head(), place));
    }

    private Vector<Violation> before(ParticipantFollowUp followUp, ParticipantFollowUp first, String place) {
        boolean fits = first.flows().size() == forms.size() && first.lost().size() == forms.size();
        return Vector.range(0, fits ? forms.size() : 0)
                .filter(i -> followUp.before(i) != first.before(i))
                .map(i -> Violation.at(
                        place + "/flows",
                        EffectMistake.BEFORE_DIFFERS
                                .with("form", Excerpt.of(forms.get(i).id()))
                                .with("before", followUp.before(i))
                                .with("date", followUp.date())
                                .with("firstBefore", first.before(i))
                                .with("firstDate", first.date())
                                .with("difference", followUp.before(i) - first.before(i))));
    }
}
