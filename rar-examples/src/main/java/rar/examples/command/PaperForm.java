package rar.examples.command;

import java.util.Locale;
import picocli.CommandLine.Model.CommandSpec;
import rar.examples.option.WrongOption;
import rar.examples.paper.BoardPaper;
import rar.examples.paper.html.HtmlPaper;
import rar.examples.paper.word.WordPaper;

/** The forms of a board paper, each by the ending of its file's name. */
enum PaperForm {
    /** A page for a browser. */
    HTML {
        @Override
        byte[] bytes(BoardPaper paper) {
            return HtmlPaper.bytes(paper);
        }
    },
    /** A document for Word. */
    DOCX {
        @Override
        byte[] bytes(BoardPaper paper) {
            return WordPaper.bytes(paper);
        }
    };

    abstract byte[] bytes(BoardPaper paper);

    /** The form of a file of that name. */
    static PaperForm of(String name, CommandSpec spec) {
        for (PaperForm form : values()) {
            if (name.toLowerCase(Locale.ROOT).endsWith("." + form.name().toLowerCase(Locale.ROOT))) {
                return form;
            }
        }
        throw WrongOption.of(spec, CommandMistake.PAPER_FORM.with("found", name));
    }
}
