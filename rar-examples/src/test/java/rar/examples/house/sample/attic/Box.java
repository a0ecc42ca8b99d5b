package rar.examples.house.sample.attic;

/** In a package that says nothing of null. */
public record Box(int size) {}
