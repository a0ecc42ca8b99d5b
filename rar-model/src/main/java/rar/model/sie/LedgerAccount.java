package rar.model.sie;

import io.vavr.control.Option;
import rar.model.money.Components;

/**
 * An account (konto).
 *
 * @param number its number as written
 * @param name its name, empty where the file has none
 * @param type what it is, by {@code #KTYP}, or by its class where {@code #KPTYP} says BAS; none where neither tells
 * @param statement where it belongs, by its balances in the file, else by its type
 */
public record LedgerAccount(String number, String name, Option<AccountType> type, Statement statement)
        implements Comparable<LedgerAccount> {

    /** @throws NullPointerException if a component is null; it names the component */
    public LedgerAccount {
        Components.present(LedgerAccount.class, number, name, type, statement);
    }

    /** Where the accounts of the books are summed. */
    public enum Statement {
        /** The balance sheet (balansräkning). */
        BALANCE,
        /** The result (resultaträkning). */
        RESULT,
        /** The file does not tell. */
        UNKNOWN
    }

    /** By number. */
    @Override
    public int compareTo(LedgerAccount other) {
        return number.compareTo(other.number);
    }
}
