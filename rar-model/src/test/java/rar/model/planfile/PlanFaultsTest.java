package rar.model.planfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import rar.model.golden.ExpectedFiles;

/** Faulty plans, one for each message; in files named {@code many-…} several at once, and none that only follows from another. */
public class PlanFaultsTest {

    public static final ExpectedFiles FAULTY = ExpectedFiles.json("faulty-plans");

    @TestFactory
    Stream<DynamicTest> every_mistake_is_told_with_its_line_its_place_and_what_to_do() {
        return FAULTY.testsOfSingleMistakes(file -> PlanReader.read(file).getError());
    }

    /** Valid plans that are probably not meant as they stand. */
    @TestFactory
    Stream<DynamicTest> a_remark_names_its_line_its_place_its_reason_and_what_to_write() {
        return ExpectedFiles.json("remarked-plans")
                .tests(file -> PlanReader.remarked(file).get().remarks());
    }

    @Test
    void none_has_been_lost() {
        assertThat(FAULTY.names()).hasSizeGreaterThan(110);
    }
}
