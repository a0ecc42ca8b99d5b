package rar.model.sie;

import io.vavr.control.Option;

/** What an account is by its record {@code #KTYP}. */
public enum AccountType {
    /** An asset (tillgång), {@code T}. */
    ASSET("T", false),
    /** A liability, a provision or equity (skuld), {@code S}. */
    LIABILITY("S", false),
    /** An income (intäkt), {@code I}. */
    INCOME("I", true),
    /** A cost (kostnad), {@code K}. */
    COST("K", true);

    private final String letter;
    private final boolean isOfResult;

    AccountType(String letter, boolean isOfResult) {
        this.letter = letter;
        this.isOfResult = isOfResult;
    }

    static Option<AccountType> of(String letter) {
        for (AccountType type : values()) {
            if (type.letter.equalsIgnoreCase(letter)) {
                return Option.some(type);
            }
        }
        return Option.none();
    }

    /**
     * By the first digit of an account in a chart of BAS; class 8 has income and costs, and is taken for neither.
     *
     * @param chart what {@code #KPTYP} says; of any other chart, such as a municipality's, nothing follows
     */
    static Option<AccountType> ofBas(String chart, String account) {
        if (!isBas(chart)) {
            return Option.none();
        }
        return switch (account.charAt(0)) {
            case '1' -> Option.some(ASSET);
            case '2' -> Option.some(LIABILITY);
            case '3' -> Option.some(INCOME);
            case '4', '5', '6', '7' -> Option.some(COST);
            default -> Option.none();
        };
    }

    /** Whether what {@code #KPTYP} says is a chart of BAS, whose classes have a meaning. */
    static boolean isBas(String chart) {
        return chart.matches("(?i)(EU)?BAS[0-9].*|NE[0-9]+");
    }

    /** Whether it is an account of the result, not of the balance sheet. */
    public boolean isOfResult() {
        return isOfResult;
    }
}
