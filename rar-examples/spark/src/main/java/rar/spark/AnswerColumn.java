package rar.spark;

import java.util.Arrays;
import java.util.Locale;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/** A column of the table of answers: its name in small letters. Each but the first two may be without a value. */
enum AnswerColumn {
    KIND(DataTypes.StringType),
    FILE(DataTypes.StringType),
    // of answers
    RISKS_FILE(DataTypes.StringType),
    PLAN(DataTypes.StringType),
    FIRST_YEAR(DataTypes.IntegerType),
    LAST_YEAR(DataTypes.IntegerType),
    FLOOR_ORE(DataTypes.LongType),
    GOALS(DataTypes.IntegerType),
    GOALS_BROKEN(DataTypes.IntegerType),
    PLANNED_LOWEST_ORE(DataTypes.LongType),
    PLANNED_LOWEST_MONTH(DataTypes.StringType),
    BREACHES(DataTypes.LongType),
    BREACH_PROBABILITY(DataTypes.DoubleType),
    BREACH_LOW(DataTypes.DoubleType),
    BREACH_HIGH(DataTypes.DoubleType),
    FIRST_BREACH_MONTH(DataTypes.StringType),
    MEAN_DEPTH_ORE(DataTypes.LongType),
    MEAN_MONTHS_BELOW(DataTypes.DoubleType),
    LOWEST_MEDIAN_ORE(DataTypes.LongType),
    LOWEST_RARE_ORE(DataTypes.LongType),
    EXPECTED_SHORTFALL_ORE(DataTypes.LongType),
    WORST_MARGIN_ORE(DataTypes.LongType),
    TIGHTEST_MONTH(DataTypes.StringType),
    MEAN_CLOSING_EQUITY_ORE(DataTypes.LongType),
    REMARKS(DataTypes.IntegerType),
    SCENARIOS(DataTypes.LongType),
    REPLICATIONS(DataTypes.IntegerType),
    SAMPLING(DataTypes.StringType),
    SEED(DataTypes.LongType),
    RULE(DataTypes.StringType),
    POSTPONE(DataTypes.IntegerType),
    PLAN_SHA256(DataTypes.StringType),
    RISKS_SHA256(DataTypes.StringType),
    VERSION(DataTypes.StringType),
    // of mistakes and remarks
    LINE(DataTypes.IntegerType),
    COLUMN(DataTypes.IntegerType),
    POINTER(DataTypes.StringType),
    PLACE(DataTypes.StringType),
    CODE(DataTypes.StringType),
    MESSAGE(DataTypes.StringType);

    private final DataType type;

    AnswerColumn(DataType type) {
        this.type = type;
    }

    /** As the table has it. */
    String column() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** All of them, in their order. */
    static StructType schema() {
        return new StructType(Arrays.stream(values())
                .map(each -> DataTypes.createStructField(each.column(), each.type, !each.isAlwaysThere()))
                .toArray(StructField[]::new));
    }

    private boolean isAlwaysThere() {
        return this == KIND || this == FILE;
    }
}
