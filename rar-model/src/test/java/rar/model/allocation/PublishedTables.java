package rar.model.allocation;

import java.util.List;
import java.util.stream.LongStream;
import rar.model.money.Money;
import rar.model.money.MoneyUnit;
import rar.model.money.Share;

/** The contribution tables that three operating plans print, and the keys they were made from. */
public final class PublishedTables {

    private PublishedTables() {}

    /** Verksamhetsplan RAR 2009, ch. 9, "Medlemsinsatser": the shares that its amounts are of 3 750 000 kr. */
    static final List<Claim> SHARES_2009 = List.of(
            Claim.of("Eskilstuna", Share.parse("34,9 %")),
            Claim.of("Flen", Share.parse("6,3 %")),
            Claim.of("Gnesta", Share.parse("3,8 %")),
            Claim.of("Katrineholm", Share.parse("12,4 %")),
            Claim.of("Nyköping", Share.parse("19,0 %")),
            Claim.of("Oxelösund", Share.parse("4,3 %")),
            Claim.of("Strängnäs", Share.parse("11,7 %")),
            Claim.of("Trosa", Share.parse("4,1 %")),
            Claim.of("Vingåker", Share.parse("3,5 %")));

    /** The same table, column "År 2009", in kr. */
    static final List<Money> CONTRIBUTIONS_2009 =
            amounts(MoneyUnit.KRONA, 1_308_750, 236_250, 142_500, 465_000, 712_500, 161_250, 438_750, 153_750, 131_250);

    /** Verksamhetsplan RAR 2012, "Fördelning av medlemsinsatser per inv per 1 nov 2010", column "Antal inv". */
    public static final List<Claim> INHABITANTS_2010 = List.of(
            Claim.of("Vingåker", 8912),
            Claim.of("Gnesta", 10350),
            Claim.of("Nyköping", 51562),
            Claim.of("Oxelösund", 11169),
            Claim.of("Flen", 16047),
            Claim.of("Katrineholm", 32410),
            Claim.of("Eskilstuna", 96122),
            Claim.of("Strängnäs", 32414),
            Claim.of("Trosa", 11469));

    /** The same table, column "Kr/år 2012", really tkr. */
    static final List<Money> CONTRIBUTIONS_2012 = amounts(MoneyUnit.TKR, 124, 144, 715, 155, 223, 449, 1333, 449, 159);

    /** The same table, column "Kr/kvartal", really tkr. */
    static final List<Money> QUARTERS_2012 = amounts(MoneyUnit.TKR, 31, 36, 179, 39, 56, 112, 333, 112, 40);

    /** Verksamhetsplan RAR 2016, "Fördelning av medlemsinsatser per inv 16-64 år per 1 nov 2014", "Antal inv". */
    static final List<Claim> WORKING_AGE_2014 = List.of(
            Claim.of("Vingåker", 5074),
            Claim.of("Gnesta", 6169),
            Claim.of("Nyköping", 31364),
            Claim.of("Oxelösund", 6548),
            Claim.of("Flen", 9139),
            Claim.of("Katrineholm", 19675),
            Claim.of("Eskilstuna", 61940),
            Claim.of("Strängnäs", 19852),
            Claim.of("Trosa", 6889));

    /** The same table, column "Tkr/år 2014", really kr. */
    static final List<Money> CONTRIBUTIONS_2016 =
            amounts(MoneyUnit.KRONA, 114_176, 138_816, 705_761, 147_345, 205_648, 442_732, 1_393_789, 446_715, 155_018);

    /** The same table, column "Tkr/kvartal", really kr. */
    static final List<Money> QUARTERS_2016 =
            amounts(MoneyUnit.KRONA, 28_544, 34_704, 176_440, 36_836, 51_412, 110_683, 348_447, 111_679, 38_755);

    private static List<Money> amounts(MoneyUnit unit, long... counts) {
        return LongStream.of(counts).mapToObj(count -> Money.of(count, unit)).toList();
    }
}
