package rar.examples.workbook;

import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.Callable;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.model.SharedStrings;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import rar.model.message.RefusedException;

/** Reads workbooks (Office Open XML, {@code .xlsx}), cell by cell, as Excel, LibreOffice and others write them. */
public final class WorkbookReader {

    private WorkbookReader() {}

    /**
     * A workbook as the JSON text of a format.
     *
     * @throws RefusedException if it is none, is too large, has macros or asks other files
     */
    public static Transcript read(byte[] bytes, Layout layout) {
        return Transcription.of(layout, sheets(bytes));
    }

    /** The first table of a workbook as CSV, under a heading of one of these names. @throws RefusedException as above */
    public static Transcript table(byte[] bytes, Seq<String> names) {
        return PlainTable.csv(sheets(bytes), names);
    }

    /** The layouts that the workbook has sheets of. @throws RefusedException as above */
    public static Seq<Layout> layouts(byte[] bytes) {
        Seq<Sheet> sheets = sheets(bytes);
        return Layouts.all()
                .filter(layout ->
                        sheets.exists(sheet -> layout.sheet(sheet.name()).isDefined()));
    }

    static Seq<Sheet> sheets(byte[] bytes) {
        Archive.check(bytes);
        // sheets with many empty cells are packed to less than POI believes; the size has been looked at
        ZipSecureFile.setMinInflateRatio(0);
        try (OPCPackage parts = found(() -> OPCPackage.open(new ByteArrayInputStream(bytes)))) {
            XSSFReader reader = found(() -> new XSSFReader(parts));
            Outline outline = outline(found(reader::getWorkbookData));
            SharedStrings strings = found(() -> new ReadOnlySharedStringsTable(parts, false));
            NumberFormats formats = found(() -> NumberFormats.of(reader.getStylesTable()));
            return sheets(reader, new CellDecoding(strings, formats, outline.isFrom1904()), outline.hidden());
        } catch (IOException | SAXException | ParserConfigurationException | XMLStreamException e) {
            throw Archive.damaged();
        }
    }

    /** What POI finds in the archive; that a part is damaged or missing it tells by exceptions of many types. */
    private static <T> T found(Callable<T> part) {
        try {
            return part.call();
        } catch (Exception e) {
            throw Archive.damaged();
        }
    }

    private static Seq<Sheet> sheets(XSSFReader reader, CellDecoding decoding, Set<String> hidden)
            throws IOException, SAXException, ParserConfigurationException {
        Vector<Sheet> sheets = Vector.empty();
        int left = SheetHandler.MOST_CELLS;
        XSSFReader.SheetIterator parts = (XSSFReader.SheetIterator) found(reader::getSheetsData);
        while (parts.hasNext()) {
            try (InputStream part = found(parts::next)) {
                SheetHandler handler = new SheetHandler(decoding, left);
                XMLReader xml = XMLHelper.newXMLReader();
                xml.setContentHandler(handler);
                xml.setErrorHandler(handler);
                xml.parse(new InputSource(part));
                String name = parts.getSheetName();
                sheets = sheets.append(handler.sheet(sheets.size(), name, hidden.contains(name)));
                left = handler.left();
            }
        }
        return sheets;
    }

    /**
     * What the workbook says of its sheets.
     *
     * @param hidden those that are
     * @param isFrom1904 whether days are counted from 1904
     */
    private record Outline(Set<String> hidden, boolean isFrom1904) {}

    private static Outline outline(InputStream workbook) throws IOException, XMLStreamException {
        Set<String> hidden = HashSet.empty();
        boolean isFrom1904 = false;
        try (InputStream part = workbook) {
            XMLStreamReader xml = XMLHelper.newXMLInputFactory().createXMLStreamReader(part);
            while (xml.hasNext()) {
                if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                    continue;
                }
                String state = String.valueOf(xml.getAttributeValue(null, "state"));
                String epoch = String.valueOf(xml.getAttributeValue(null, "date1904"));
                if (xml.getLocalName().equals("sheet")
                        && state.toLowerCase(java.util.Locale.ROOT).contains("hidden")) {
                    hidden = hidden.add(xml.getAttributeValue(null, "name"));
                }
                isFrom1904 |= xml.getLocalName().equals("workbookPr") && (epoch.equals("1") || epoch.equals("true"));
            }
        }
        return new Outline(hidden, isFrom1904);
    }
}
