package rar.model.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import rar.model.golden.ExpectedFiles;
import rar.model.message.Language;
import rar.model.message.PhraseFiles;

/** Faulty follow-up files, one for each message; in files named {@code many-…} several at once. */
class ParticipantFaultsTest {

    private static final ExpectedFiles FAULTY = ExpectedFiles.json("faulty-effects");

    @TestFactory
    Stream<DynamicTest> every_mistake_is_told_with_its_line_its_place_and_what_to_do() {
        return FAULTY.testsOfSingleMistakes(
                file -> ParticipantsReader.remarked(file).getError());
    }

    @Test
    void none_has_been_lost() {
        assertThat(FAULTY.names()).hasSizeGreaterThan(16);
    }

    @Test
    void every_message_has_a_phrase_in_each_language() {
        assertThat(PhraseFiles.faults(Participants.class, Set.of(Language.values())))
                .noneMatch(fault -> fault.contains("rar.model.effect."));
    }

    @Property(seed = "20091231", tries = 100)
    void counts_are_read_as_they_were_written(
            @ForAll @Size(12) List<@LongRange(min = 0, max = 40) Long> counts,
            @ForAll @LongRange(min = 0, max = 9) long more) {
        Vector<SupportForm> forms = Vector.range(0, 3).map(i -> new SupportForm("f" + i, "form \"" + i, i < 2));
        ParticipantFollowUp followUp = new ParticipantFollowUp(
                LocalDate.of(2010, 6, 30),
                Vector.range(0, 3).map(i -> Vector.range(0, 3).map(j -> counts.get(i * 4 + j))),
                Vector.range(0, 3).map(i -> counts.get(i * 4 + 3)));
        long left = Vector.ofAll(counts).sum().longValue();
        Participants all = new Participants(
                "name",
                "source",
                forms,
                Vector.of(new ParticipantProject("p", "å", left + more, left, Vector.of(followUp))));
        assertThat(ParticipantsReader.read(ParticipantsWriter.write(all)).get()).isEqualTo(all);
        assertThat(Vector.range(0, 3).map(followUp::before).sum().longValue()).isEqualTo(left);
        assertThat(Vector.range(0, 3).map(followUp::after).sum().longValue()).isEqualTo(followUp.followed());
    }

    @Test
    void a_table_of_another_size_than_the_forms_is_refused() {
        ParticipantFollowUp followUp =
                new ParticipantFollowUp(LocalDate.of(2010, 6, 30), Vector.of(Vector.of(1L)), Vector.of(0L));
        assertThatThrownBy(() -> new Participants(
                        "n",
                        "s",
                        Vector.empty(),
                        Vector.of(new ParticipantProject("p", "p", 1, 1, Vector.of(followUp)))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("not a row and a column for each of the 0 forms");
    }
}
