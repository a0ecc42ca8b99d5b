/** The association's finances as an immutable model, exact to the öre. */
module rar.model {
    requires transitive io.vavr;
    requires com.fasterxml.jackson.databind;
    requires static transitive org.jspecify;

    exports rar.model.allocation;
    exports rar.model.balance;
    exports rar.model.followup;
    exports rar.model.goal;
    exports rar.model.json;
    exports rar.model.membership;
    exports rar.model.money;
    exports rar.model.plan;
    exports rar.model.reconciliation;
    exports rar.model.schedule;
}
