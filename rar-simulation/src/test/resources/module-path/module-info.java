module app {
    requires rar.simulation;
}
