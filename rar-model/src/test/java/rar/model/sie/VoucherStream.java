package rar.model.sie;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** A file of many vouchers that is made as it is read. */
final class VoucherStream extends InputStream {

    private final int vouchers;
    private byte[] text = "#FLAGGA 0\n#SIETYP 4\n#RAR 0 20250101 20251231\n#KTYP 1930 T\n#KTYP 5010 K\n"
            .getBytes(StandardCharsets.US_ASCII);
    private int at;
    private int made;

    VoucherStream(int vouchers) {
        this.vouchers = vouchers;
    }

    @Override
    public int read() {
        return hasMore() ? text[at++] : -1;
    }

    @Override
    public int read(byte[] into, int from, int most) {
        if (!hasMore()) {
            return -1;
        }
        int count = Math.min(most, text.length - at);
        System.arraycopy(text, at, into, from, count);
        at += count;
        return count;
    }

    private boolean hasMore() {
        if (at == text.length && made < vouchers) {
            text = voucher(made++).getBytes(StandardCharsets.US_ASCII);
            at = 0;
        }
        return at < text.length;
    }

    private static String voucher(int number) {
        String day = String.format(Locale.ROOT, "2025%02d15", 1 + number % 12);
        return "#VER A " + number + " " + day + " \"Voucher\"\r\n{\r\n\t#TRANS 5010 {6 \"P\"} 123.45 " + day
                + " \"Row\"\r\n\t#TRANS 1930 {} -123.45 " + day + " \"Row\"\r\n}\r\n";
    }
}
