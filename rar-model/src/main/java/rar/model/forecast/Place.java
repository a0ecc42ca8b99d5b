package rar.model.forecast;

/** Places in an outcome file, as JSON pointers (RFC 6901). */
final class Place {

    private Place() {}

    /** What a section says of an id. */
    static String of(String section, String id) {
        return "/" + section + "/" + id.replace("~", "~0").replace("/", "~1");
    }
}
