package rar.examples.paper.word;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import rar.examples.office.OfficeFile;
import rar.examples.paper.BoardPaper;
import rar.examples.paper.Chapter;

/** A board paper as a document for Word (WordprocessingML, ECMA-376), on sheets of A4. */
public final class WordPaper {

    /** In twentieths of a point. */
    private static final int WIDTH = 11_906;

    private static final int HEIGHT = 16_838;
    private static final int MARGIN = 1_134;

    /** Of a line of text and of a table, between the margins. */
    static final int TEXT_WIDTH = WIDTH - 2 * MARGIN;

    private WordPaper() {}

    /** The file. */
    public static byte[] bytes(BoardPaper paper) {
        XWPFDocument document = new XWPFDocument();
        onA4(document.getDocument().getBody().addNewSectPr());
        WordStyles.putInto(document, paper.language());
        document.getProperties().getCoreProperties().setTitle(WordText.of(paper.title()));
        WordBlocks blocks = new WordBlocks(document, paper);
        blocks.styled(WordStyles.TITLE, paper.title());
        blocks.styled(WordStyles.SUBTITLE, paper.subtitle());
        paper.chapters().forEach(chapter -> write(blocks, chapter));
        return OfficeFile.bytes(document);
    }

    private static void write(WordBlocks blocks, Chapter chapter) {
        blocks.heading(chapter.id(), chapter.heading());
        chapter.blocks().forEach(block -> block.writeTo(blocks));
    }

    private static void onA4(CTSectPr section) {
        CTPageSz size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(WIDTH));
        size.setH(BigInteger.valueOf(HEIGHT));
        CTPageMar margins = section.addNewPgMar();
        BigInteger margin = BigInteger.valueOf(MARGIN);
        margins.setTop(margin);
        margins.setBottom(margin);
        margins.setLeft(margin);
        margins.setRight(margin);
    }
}
