package rar.examples.format;

import io.vavr.control.Option;
import java.util.Arrays;
import java.util.Locale;
import rar.examples.page.Page;

/** The forms that a page is written in. */
public enum PageFormat {
    /** Lines of text, tables in columns: for a terminal, and wherever letters have one width. */
    TEXT {
        @Override
        public String write(Page page, boolean isTerminal) {
            return new TextPage(page, isTerminal).written();
        }
    },
    /** Markdown with the tables that GitHub's dialect has. */
    MARKDOWN {
        @Override
        public String write(Page page, boolean isTerminal) {
            return new MarkdownPage(page).written();
        }
    },
    /** The tables alone, as values between separators (RFC 4180). */
    CSV {
        @Override
        public String write(Page page, boolean isTerminal) {
            return SeparatedPage.csv(page).written();
        }
    },
    /** The same between tabs, as sheets take what is pasted. */
    TSV {
        @Override
        public String write(Page page, boolean isTerminal) {
            return SeparatedPage.tsv(page).written();
        }
    },
    /** A document of HTML in one file. */
    HTML {
        @Override
        public String write(Page page, boolean isTerminal) {
            return new HtmlPage(page).written();
        }
    };

    /**
     * The page in this form, with a line end at its end.
     *
     * @param isTerminal whether it is shown to a person at once, in lines that a terminal has room for
     */
    public abstract String write(Page page, boolean isTerminal);

    /** The form of that name. */
    public static Option<PageFormat> named(String name) {
        return Option.ofOptional(Arrays.stream(values())
                .filter(format -> format.word().equals(name.toLowerCase(Locale.ROOT)))
                .findFirst());
    }

    /** What a user calls it by. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
