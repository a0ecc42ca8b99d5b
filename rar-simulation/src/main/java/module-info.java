/** Very many funding scenarios of one plan, and what they say of it. */
module rar.simulation {
    requires transitive rar.model;
    // named after its file, as it has no name of its own
    requires commons.math3;
    requires com.fasterxml.jackson.core;

    exports rar.simulation.account;
    exports rar.simulation.answer;
    exports rar.simulation.capacity;
    exports rar.simulation.distribution;
    exports rar.simulation.effect;
    exports rar.simulation.engine;
    exports rar.simulation.explanation;
    exports rar.simulation.factor;
    exports rar.simulation.json;
    exports rar.simulation.outcome;
    exports rar.simulation.part;
    exports rar.simulation.projection;
    exports rar.simulation.random;
    exports rar.simulation.repair;
    exports rar.simulation.replay;
    exports rar.simulation.reverse;
    exports rar.simulation.risk;
    exports rar.simulation.rule;
    exports rar.simulation.sampling;
    exports rar.simulation.sensitivity;
    exports rar.simulation.stress;
}
