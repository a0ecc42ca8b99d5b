module app {
    requires rar.simulation;
    requires com.fasterxml.jackson.databind;
    requires jdk.httpserver;
}
