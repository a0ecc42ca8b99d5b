package rar.model.sie;

import io.vavr.control.Option;
import rar.model.sie.LedgerAccount.Statement;

/** Which statement an account belongs to: as its records have it, else as its type says. */
final class AccountKinds {

    private final SieHeader header;
    private final StatedBalances stated;

    AccountKinds(SieHeader header, StatedBalances stated) {
        this.header = header;
        this.stated = stated;
    }

    Statement statement(String account) {
        boolean hasResult = stated.hasResult(account);
        boolean hasBalance = stated.hasBalance(account);
        if (hasResult != hasBalance) {
            return hasResult ? Statement.RESULT : Statement.BALANCE;
        }
        Option<AccountType> type = header.typeOf(account);
        return type.map(known -> known.isOfResult() ? Statement.RESULT : Statement.BALANCE)
                .getOrElse(Statement.UNKNOWN);
    }
}
