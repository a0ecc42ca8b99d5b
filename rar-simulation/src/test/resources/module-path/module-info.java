module app {
    requires rar.simulation;
    requires jdk.httpserver;
}
