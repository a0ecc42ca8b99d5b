package rar.model.plan;

/** What a project is directed at. */
public enum ProjectKind {
    /** Directed at individuals (individinriktat). */
    INDIVIDUAL("individual"),
    /** Directed at structure, such as cooperation between authorities. */
    STRUCTURE("structure"),
    /** Not stated. */
    UNKNOWN("unknown");

    private final String name;

    ProjectKind(String name) {
        this.name = name;
    }

    /** The name in plan files. */
    @Override
    public String toString() {
        return name;
    }
}
