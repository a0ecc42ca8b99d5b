package rar.spark;

import java.util.Arrays;
import java.util.Locale;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/** A column of the table of answers: its name in small letters. Each but the first two may be without a value. */
enum AnswerColumn {
    KIND("STRING"),
    FILE("STRING"),
    // of answers
    RISKS_FILE("STRING"),
    PLAN("STRING"),
    FIRST_YEAR("INT"),
    LAST_YEAR("INT"),
    FLOOR_ORE("BIGINT"),
    GOALS("INT"),
    GOALS_BROKEN("INT"),
    PLANNED_LOWEST_ORE("BIGINT"),
    PLANNED_LOWEST_MONTH("STRING"),
    BREACHES("BIGINT"),
    BREACH_PROBABILITY("DOUBLE"),
    BREACH_LOW("DOUBLE"),
    BREACH_HIGH("DOUBLE"),
    FIRST_BREACH_MONTH("STRING"),
    MEAN_DEPTH_ORE("BIGINT"),
    MEAN_MONTHS_BELOW("DOUBLE"),
    LOWEST_MEDIAN_ORE("BIGINT"),
    LOWEST_RARE_ORE("BIGINT"),
    EXPECTED_SHORTFALL_ORE("BIGINT"),
    WORST_MARGIN_ORE("BIGINT"),
    TIGHTEST_MONTH("STRING"),
    MEAN_CLOSING_EQUITY_ORE("BIGINT"),
    REMARKS("INT"),
    SCENARIOS("BIGINT"),
    REPLICATIONS("INT"),
    SAMPLING("STRING"),
    SEED("BIGINT"),
    RULE("STRING"),
    POSTPONE("INT"),
    PLAN_SHA256("STRING"),
    RISKS_SHA256("STRING"),
    VERSION("STRING"),
    // of mistakes and remarks
    LINE("INT"),
    COLUMN("INT"),
    POINTER("STRING"),
    PLACE("STRING"),
    CODE("STRING"),
    MESSAGE("STRING");

    /** As Spark writes it (DDL). */
    private final String type;

    AnswerColumn(String type) {
        this.type = type;
    }

    /** As the table has it. */
    String column() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** All of them, in their order. */
    static StructType schema() {
        return new StructType(Arrays.stream(values())
                .map(each ->
                        DataTypes.createStructField(each.column(), DataType.fromDDL(each.type), !each.isAlwaysThere()))
                .toArray(StructField[]::new));
    }

    private boolean isAlwaysThere() {
        return this == KIND || this == FILE;
    }
}
