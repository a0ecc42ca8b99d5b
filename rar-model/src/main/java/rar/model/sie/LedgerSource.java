package rar.model.sie;

import rar.model.money.Components;

/**
 * Who wrote a file of SIE and how; each text is empty where the file does not say.
 *
 * @param organisation whose books they are
 * @param number its organisation number
 * @param program what wrote the file
 * @param written the day it was written, as the file has it
 * @param chart which chart of accounts it has ({@code #KPTYP})
 * @param type 1 to 4; 4 also for vouchers to be read in, which have no balances
 * @param encoding what its bytes mean
 */
public record LedgerSource(
        String organisation,
        String number,
        String program,
        String written,
        String chart,
        int type,
        SieEncoding encoding) {

    /** @throws NullPointerException if a component is null; it names the component */
    public LedgerSource {
        Components.present(LedgerSource.class, organisation, number, program, written, chart, encoding);
    }

    /** Whether the chart is one of BAS, whose account classes have a meaning. */
    public boolean isBas() {
        return AccountType.isBas(chart);
    }
}
