package rar.examples.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import rar.model.message.Excerpt;
import rar.model.message.RefusedException;

/** The archive that a workbook is, looked through before anything of it is believed. */
public final class Archive {

    /** In MB. */
    private static final int MOST_PACKED = 10;

    private static final int MOST_UNPACKED = 200;

    /** Of a sheet, of the texts that sheets share and of a picture: POI unpacks each into memory, and none that is larger. */
    private static final int MOST_OF_SHEET = 100;

    /** Of any other part, such as the styles, which become many objects each. */
    private static final int MOST_OF_PART = 10;

    private static final Pattern SHEET = Pattern.compile("xl/(worksheets/[^/]*|sharedstrings.xml|media/[^/]*)");

    private static final int BYTES = 1_000_000;
    private static final int MOST_PARTS = 10_000;

    private Archive() {}

    /** Whether bytes are those of a workbook, of this form or an older one; it is not looked into. */
    public static boolean isWorkbook(byte[] bytes) {
        return begins(bytes, 'P', 'K', 3, 4) || isOld(bytes);
    }

    /** Whether a file is one of Excel 97, or one that is locked by a password. */
    private static boolean isOld(byte[] bytes) {
        return begins(bytes, 0xD0, 0xCF, 0x11, 0xE0);
    }

    private static boolean begins(byte[] bytes, int... signature) {
        for (int i = 0; i < signature.length; i++) {
            if (bytes.length <= i || (bytes[i] & 0xFF) != signature[i]) {
                return false;
            }
        }
        return true;
    }

    /** Refuses what is too large, has macros or asks other files. @throws RefusedException with the reason */
    static void check(byte[] bytes) {
        if (isOld(bytes)) {
            throw new RefusedException(WorkbookMistake.OLD_WORKBOOK.message());
        }
        if (bytes.length > MOST_PACKED * BYTES) {
            throw new RefusedException(WorkbookMistake.TOO_LARGE_PACKED.with("most", MOST_PACKED));
        }
        try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            boolean isWorkbook = false;
            long left = (long) MOST_UNPACKED * BYTES;
            int count = 0;
            for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
                String name = part.getName().toLowerCase(Locale.ROOT);
                forbid(name);
                isWorkbook |= part.getName().equalsIgnoreCase("xl/workbook.xml");
                long size = size(parts, left);
                left -= size;
                count++;
                int most = SHEET.matcher(name).matches() ? MOST_OF_SHEET : MOST_OF_PART;
                if (size > (long) most * BYTES) {
                    throw new RefusedException(WorkbookMistake.PART_TOO_LARGE
                            .with("part", Excerpt.of(part.getName()))
                            .with("most", most));
                }
                if (left < 0 || count > MOST_PARTS) {
                    throw new RefusedException(WorkbookMistake.TOO_LARGE_UNPACKED.with("most", MOST_UNPACKED));
                }
            }
            if (!isWorkbook) {
                throw new RefusedException(WorkbookMistake.NOT_A_WORKBOOK.with("reason", "xl/workbook.xml"));
            }
        } catch (IOException e) {
            throw damaged();
        }
    }

    /** What is said of an archive that cannot be read, whatever a library calls the damage. */
    static RefusedException damaged() {
        return new RefusedException(WorkbookMistake.DAMAGED.message());
    }

    private static void forbid(String part) {
        if (part.contains("vbaproject") || part.contains("/macrosheets/")) {
            throw new RefusedException(WorkbookMistake.MACROS.message());
        }
        if (part.contains("/externallinks/")) {
            throw new RefusedException(WorkbookMistake.EXTERNAL_LINKS.message());
        }
    }

    private static long size(InputStream part, long most) throws IOException {
        byte[] some = new byte[1 << 16];
        long size = 0;
        for (int read = part.read(some); read >= 0 && size <= most; read = part.read(some)) {
            size += read;
        }
        return size;
    }
}
