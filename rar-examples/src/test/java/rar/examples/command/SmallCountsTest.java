package rar.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.vavr.collection.Vector;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rar.examples.page.Amounts;
import rar.examples.page.Inputs;
import rar.examples.report.EffectsReport;
import rar.model.effect.ParticipantFollowUp;
import rar.model.effect.ParticipantProject;
import rar.model.effect.Participants;
import rar.model.effect.ParticipantsWriter;
import rar.model.effect.PublishedCounts;
import rar.model.effect.SupportForm;
import rar.model.message.Language;
import rar.model.message.PhraseBook;
import rar.model.money.MoneyUnit;

/** Somebody tries to have small counts from all that {@code rar effects} prints. */
final class SmallCountsTest {

    private static final long SMALL = 4;

    private static JsonNode printed(Participants participants) throws IOException {
        Path file = Files.createTempFile("counts", ".json");
        try {
            Files.writeString(file, ParticipantsWriter.write(participants));
            CommandRun run = CommandRun.of("effects", file.toString(), "--json");
            assertThat(run.exit()).as(run.err()).isZero();
            return JsonMapper.builder().build().readTree(run.out());
        } finally {
            Files.delete(file);
        }
    }

    private static Participants participants(long remaining, long[][]... days) {
        int forms = days[0].length;
        Vector<SupportForm> all =
                Vector.range(0, forms).map(i -> new SupportForm("f" + i, "form " + i, i < Math.max(1, forms - 1)));
        Vector<ParticipantFollowUp> followUps = Vector.of(days)
                .zipWithIndex((table, f) -> new ParticipantFollowUp(
                        LocalDate.of(2010 + f, 6, 30),
                        Vector.range(0, forms).map(i -> Vector.range(0, forms).map(j -> table[i][j])),
                        Vector.range(0, forms).map(i -> table[i][forms])));
        long left = followUps.head().followed() + followUps.head().lost().sum().longValue();
        return new Participants(
                "counts",
                "made up",
                all,
                Vector.of(new ParticipantProject("p", "Project", left + remaining, left, followUps)));
    }

    private static long count(Random random) {
        int kind = random.nextInt(10);
        return kind < 4 ? 0 : kind < 7 ? 1 + random.nextInt(4) : 5 + random.nextInt(30);
    }

    private static long[][] table(int forms, Random random) {
        long[][] table = new long[forms][forms + 1];
        for (long[] row : table) {
            for (int j = 0; j <= forms; j++) {
                row[j] = count(random);
            }
        }
        return table;
    }

    /** The same people on another day: some of each row stand in another column. */
    private static long[][] later(long[][] table, Random random) {
        long[][] later = new long[table.length][];
        for (int i = 0; i < table.length; i++) {
            later[i] = table[i].clone();
            for (int k = 0; k < 4; k++) {
                int from = random.nextInt(later[i].length);
                int to = random.nextInt(later[i].length);
                long moved = Math.min(later[i][from], 1 + random.nextInt(6));
                later[i][from] -= moved;
                later[i][to] += moved;
            }
        }
        return later;
    }

    @Property(seed = "20261201", tries = 12)
    void an_integer_programme_over_all_that_is_printed_leaves_small_counts_open(
            @ForAll @IntRange(min = 2, max = 3) int forms,
            @ForAll @IntRange(min = 1, max = 2) int days,
            @ForAll long seed)
            throws IOException {
        Random random = new Random(seed);
        long[][] first = table(forms, random);
        long[][][] tables = days == 1 ? new long[][][] {first} : new long[][][] {first, later(first, random)};
        attack(count(random), tables);
    }

    /** Two or four hidden flows whose sum is small too, and whoever is still there. */
    @Test
    void small_counts_beside_small_counts_are_left_as_open() throws IOException {
        attack(0, new long[][][] {{{20, 2, 1}, {9, 1, 2}}});
        attack(0, new long[][][] {{{20, 2, 2}, {9, 2, 0}}});
        attack(1, new long[][][] {{{1, 1, 1}, {1, 1, 1}}});
        attack(3, new long[][][] {{{0, 0, 2}, {30, 0, 0}}, {{0, 2, 0}, {28, 2, 0}}});
    }

    private static void attack(long remaining, long[][]... tables) throws IOException {
        JsonNode project =
                printed(participants(remaining, tables)).get("projects").get(0);
        PrintedFigures figures = PrintedFigures.of(project);
        Map<String, Long> truth = PrintedFigures.flows(tables, remaining);

        restsOnPrinted(project);
        for (String name : figures.hidden()) {
            long value = figures.value(name, truth);
            if (figures.isPart(name) || value <= SMALL) {
                long least = figures.leastByNoughts(name);
                assertThat(figures.least(name))
                        .as("the least of %s, which is %d, in %s", name, value, project)
                        .isEqualTo(least);
                assertThat(figures.most(name))
                        .as("the most of %s, which is %d, in %s", name, value, project)
                        .isGreaterThanOrEqualTo(least + SMALL - 1);
            }
        }
    }

    /** Whatever is printed, it is computed from the printed counts: with other people behind them it is the same. */
    @Property(seed = "20261202", tries = 20)
    void pages_and_json_depend_on_nothing_but_the_printed_counts(
            @ForAll @IntRange(min = 2, max = 3) int forms, @ForAll long seed) {
        Random random = new Random(seed);
        Participants people = people(forms, random);
        PublishedCounts published = people.published().head();
        PublishedCounts others = new PublishedCounts(
                published.forms(), people(forms, random).projects().head(), published.counts(), published.hidden());
        EffectsReport report = report(published);
        EffectsReport other = report(others);

        assertThat(other.json()).isEqualTo(report.json());
        for (Language language : Language.values()) {
            Amounts amounts = new Amounts(MoneyUnit.TKR, PhraseBook.of(language));
            assertThat(other.page(amounts).blocks())
                    .isEqualTo(report.page(amounts).blocks());
        }
    }

    private static Participants people(int forms, Random random) {
        long[][] first = table(forms, random);
        return participants(count(random), first, later(first, random));
    }

    private static EffectsReport report(PublishedCounts counts) {
        return new EffectsReport("counts", "made up", Vector.of(counts, counts), new Inputs(Vector.empty(), "1"));
    }

    /** A share, a change or a p-value would give the counts that it was computed from. */
    private static void restsOnPrinted(JsonNode project) {
        for (JsonNode day : project.get("followUps")) {
            if (!day.get("shareBefore").isNull()) {
                assertThat(day.get("publicBefore").isNull()
                                || day.get("followed").isNull())
                        .isFalse();
            }
            if (!day.get("shareAfter").isNull()) {
                assertThat(day.get("publicAfter").isNull()
                                || day.get("followed").isNull())
                        .isFalse();
            }
            if (!day.get("change").isNull() || !day.get("pValue").isNull()) {
                assertThat(day.get("cameOff").isNull()
                                || day.get("cameOn").isNull()
                                || day.get("followed").isNull())
                        .isFalse();
            }
        }
    }

    @Test
    void no_guess_of_a_hidden_count_can_be_tried_on_the_hash_of_the_file() throws Exception {
        long[][] truth = {{20, 3, 0}, {9, 30, 0}};
        JsonNode printed = printed(participants(0, truth));
        String hash = printed.get("inputs").get("effects").get("sha256").asText();

        for (long guess = 1; guess <= SMALL; guess++) {
            // all else being printed or summing to it
            long[][] tried = {{23 - guess, guess, 0}, {6 + guess, 33 - guess, 0}};
            String file = ParticipantsWriter.write(participants(0, tried));
            assertThat(hash(file)).as("the hash of %d", guess).isNotEqualTo(hash);
        }
        assertThat(printed(participants(0, truth))
                        .get("inputs")
                        .get("effects")
                        .get("sha256")
                        .asText())
                .as("of the same counts the same hash")
                .isEqualTo(hash);
    }

    @Test
    void a_file_that_hides_nothing_has_its_own_hash(@TempDir Path folder) throws Exception {
        String text = ParticipantsWriter.write(participants(0, new long[][] {{20, 13, 0}, {9, 30, 0}}));
        Path file = Files.writeString(folder.resolve("large.json"), text);
        CommandRun run = CommandRun.of("effects", file.toString());
        assertThat(run.out()).contains("effects large.json " + hash(text).substring(0, 12));
    }

    private static String hash(String text) throws Exception {
        return HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    }
}
