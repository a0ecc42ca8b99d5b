/** The association's finances as an immutable model, exact to the öre. */
module rar.model {
    requires transitive io.vavr;
    requires transitive com.fasterxml.jackson.databind;
    requires static transitive org.jspecify;

    exports rar.model;
    exports rar.model.activity;
    exports rar.model.allocation;
    exports rar.model.allocation.audit;
    exports rar.model.allocation.table;
    exports rar.model.answer;
    exports rar.model.balance;
    exports rar.model.comparison;
    exports rar.model.effect;
    exports rar.model.forecast;
    exports rar.model.goal;
    exports rar.model.json;
    exports rar.model.linear;
    exports rar.model.mapping;
    exports rar.model.membership;
    exports rar.model.message;
    exports rar.model.money;
    exports rar.model.next;
    exports rar.model.outcomefile;
    exports rar.model.plan;
    exports rar.model.planfile;
    exports rar.model.published;
    exports rar.model.publishedfile;
    exports rar.model.reconciliation;
    exports rar.model.review;
    exports rar.model.schedule;
    exports rar.model.sie;
    exports rar.model.timing;
}
