package rar.examples.paper.html;

import rar.examples.terminal.SafeText;

/** Texts of unknown origin as HTML shows them. */
final class Markup {

    private Markup() {}

    /** A text between tags or in a quoted attribute, shown as it is, {@link SafeText invisible characters} too. */
    static String of(String text) {
        return SafeText.of(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
