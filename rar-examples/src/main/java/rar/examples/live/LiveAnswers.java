package rar.examples.live;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.function.Consumer;
import rar.examples.input.CaseFiles;
import rar.examples.input.InvalidInputException;
import rar.examples.input.Mistakes;
import rar.examples.input.PlanFiles;
import rar.examples.input.Version;
import rar.examples.page.Amounts;
import rar.examples.page.Json;
import rar.examples.page.Page;
import rar.examples.report.CapacityReport;
import rar.examples.report.DiffReport;
import rar.examples.report.ExplainReport;
import rar.model.message.Language;
import rar.model.message.PhraseBook;
import rar.model.message.RefusedException;
import rar.model.money.MoneyUnit;

/**
 * The answers of the page. It keeps nothing of a page but results that need not be computed again; safe for threads. What is
 * wrong with a variant is an answer too; an answer to one question leaves all others.
 */
public final class LiveAnswers {

    private final LiveSettings settings;
    private final LiveCases cases = new LiveCases();
    private final LiveRuns runs;

    /** The answers about variants of what is opened. */
    public LiveAnswers(LiveSettings settings) {
        this.settings = settings;
        this.runs = new LiveRuns(cases, settings.seed(), settings.threads());
    }

    /** That of a page that asks for none. */
    public Language language() {
        return settings.language();
    }

    /** What a page begins with: the words of its language, and the variant that was opened. */
    public Content start(Language language) {
        ObjectNode document = document();
        document.put("language", language.tag()).put("version", Version.current());
        ArrayNode languages = document.putArray("languages");
        Vector.of(Language.values()).map(Language::tag).forEach(languages::add);
        ObjectNode names = document.putObject("names");
        for (PageWord word : PageWord.values()) {
            names.put(word.key(), PhraseBook.of(language).text(word));
        }
        Variant opened = settings.opened();
        ObjectNode variant = document.putObject("variant").put("name", opened.name());
        variant.set("plan", DroppedFile.tree(opened.plan()));
        opened.risks().map(DroppedFile::tree).forEach(risks -> variant.set("risks", risks));
        ObjectNode of = document.putObject("settings").put("scenarios", settings.scenarios());
        Json.put(of, "accepted", settings.accepted());
        of.put("seed", settings.seed()).put("mostScenarios", LiveRequest.MOST_SCENARIOS);
        return Content.json(document);
    }

    /** What of a variant can be changed. */
    public Content assumptions(LiveRequest asked) {
        ObjectNode document = document();
        Option<CaseFiles> read =
                new Mistakes().in(() -> cases.of(asked.variant()).files());
        new AssumptionDocument(asked.variant(), read, asked.accepted(), PhraseBook.of(asked.language()))
                .putInto(document);
        return Content.json(document);
    }

    /** Fan, probabilities, goals and balance plan of a variant, or its mistakes. */
    public Content answer(LiveRequest asked) {
        return timed(asked, document -> {
            LiveCase one = cases.of(asked.variant());
            LiveResult result = runs.of(asked.variant(), asked.scenarios());
            new AnswerDocument(one, result, amounts(asked)).putInto(document);
        });
    }

    /** What can be committed, and what explains the breaches. */
    public Content later(LiveRequest asked) {
        return timed(asked, document -> {
            LiveCase one = cases.of(asked.variant());
            CapacityReport capacity = new CapacityReport(
                    one.simulation(),
                    runs.capacity(asked.variant(), asked.scenarios(), asked.accepted()),
                    one.inputs(),
                    runs.settings(asked.scenarios()),
                    false);
            new LaterDocument(capacity, explanation(asked, one), amounts(asked)).putInto(document);
        });
    }

    private ExplainReport explanation(LiveRequest asked, LiveCase one) {
        LiveRuns.Explained explained = runs.explained(asked.variant(), asked.scenarios());
        return new ExplainReport(
                one.simulation(),
                runs.run(asked.scenarios()).scenarios(),
                explained.worst(),
                Option.some(explained.all()),
                runs.settings(asked.scenarios()),
                one.inputs());
    }

    /** Variants side by side. */
    public Content compare(LiveRequest asked) {
        return timed(
                asked,
                document -> new ComparedDocument(asked.variants(), runs, asked.scenarios(), amounts(asked))
                        .putInto(document));
    }

    /** What differs between the plan of one variant and that of another. */
    public Content diff(LiveRequest asked) {
        return timed(asked, document -> {
            PlanFiles files = new PlanFiles(cases.plan(asked.variants().head()), cases.plan(asked.variant()));
            Page page = new DiffReport(files.compare(), files.inputs()).page(amounts(asked));
            ArrayNode sentences = document.putArray("sentences");
            page.answers().forEach(sentences::add);
            TableDocument.put(document.putArray("tables"), page);
        });
    }

    /** A variant as a file. @throws RefusedException if it has mistakes, or there is no such form */
    public Content save(LiveRequest asked) {
        SavedForm form = SavedForm.named(asked.as())
                .getOrElseThrow(() -> new RefusedException(LiveMistake.FORM_UNKNOWN.with("found", asked.as())));
        try {
            return new SavedVariant(asked.variant(), asked, runs, amounts(asked)).as(form);
        } catch (InvalidInputException e) {
            throw new RefusedException(e.mistakes().head().violation().what());
        }
    }

    /** A file that was dropped onto the page. */
    public Content read(String name, byte[] file, Language language) {
        ObjectNode document = document();
        DroppedFile.put(document, name, file, language);
        return Content.json(document);
    }

    /** An answer with its number, its mistakes and remarks, and how long it took. */
    private Content timed(LiveRequest asked, Consumer<ObjectNode> answer) {
        long begun = System.nanoTime();
        ObjectNode document = document().put("number", asked.number());
        ArrayNode mistakes = document.putArray("mistakes");
        ArrayNode remarks = document.putArray("remarks");
        ObjectNode found = document();
        try {
            answer.accept(found);
            document.setAll(found);
            MistakeDocument.put(remarks, cases.of(asked.variant()).inputs(), asked.language());
        } catch (InvalidInputException e) {
            MistakeDocument.put(mistakes, e, asked.variant(), asked.language());
        }
        Json.put(document, "milliseconds", (System.nanoTime() - begun) / 1e6);
        return Content.json(document);
    }

    private static Amounts amounts(LiveRequest asked) {
        return new Amounts(MoneyUnit.TKR, PhraseBook.of(asked.language()));
    }

    private static ObjectNode document() {
        return JsonNodeFactory.instance.objectNode();
    }
}
