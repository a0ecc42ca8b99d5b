/** Very many funding scenarios of one plan, and what they say of it. */
module rar.simulation {
    requires transitive rar.model;
    // named after its file, as it has no name of its own
    requires transitive commons.math3;
    requires com.fasterxml.jackson.core;
    requires org.apache.commons.statistics.interval;

    exports rar.simulation.analysis;
    exports rar.simulation.engine;
    exports rar.simulation.json;
    exports rar.simulation.projection;
    exports rar.simulation.random;
    exports rar.simulation.risk;
    exports rar.simulation.scenario;
}
