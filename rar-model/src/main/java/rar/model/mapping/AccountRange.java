package rar.model.mapping;

import rar.model.money.Components;

/**
 * An account, or accounts with as many digits from one to another.
 *
 * @param first inclusive, digits only
 * @param last inclusive, as long as {@code first} and not before it
 */
public record AccountRange(String first, String last) {

    /** @throws IllegalArgumentException if these are no numbers of one length, the last not before the first */
    public AccountRange {
        Components.present(AccountRange.class, first, last);
        if (!first.matches("[0-9]{1,20}")
                || first.length() != last.length()
                || last.compareTo(first) < 0
                || !last.matches("[0-9]+")) {
            throw new IllegalArgumentException(
                    "expected an account such as 5010, or accounts such as 5010-5099, not " + first + "-" + last);
        }
    }

    /** Reads {@code 5010} or {@code 5010-5099}. @throws IllegalArgumentException if it is neither */
    public static AccountRange parse(String text) {
        String[] ends = text.split("-", -1);
        if (ends.length > 2) {
            throw new IllegalArgumentException(text);
        }
        return new AccountRange(ends[0].strip(), ends[ends.length - 1].strip());
    }

    /** Whether the account is one of them. */
    public boolean contains(String account) {
        return account.length() == first.length() && account.compareTo(first) >= 0 && account.compareTo(last) <= 0;
    }

    /** Whether the two share an account. */
    public boolean meets(AccountRange other) {
        return contains(other.first) || other.contains(first);
    }

    /** As a file has it. */
    @Override
    public String toString() {
        return first.equals(last) ? first : first + "-" + last;
    }
}
