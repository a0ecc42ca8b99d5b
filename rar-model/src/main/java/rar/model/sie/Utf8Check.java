package rar.model.sie;

/** Whether bytes are whole characters of UTF-8 (RFC 3629), one byte at a time. */
final class Utf8Check {

    private int missing;
    private int least;
    private int most;
    private boolean isBroken;

    void add(int octet) {
        if (missing > 0) {
            isBroken |= octet < least || octet > most;
            missing--;
            expect(missing, 0x80, 0xbf);
        } else if (octet >= 0x80) {
            begin(octet);
        }
    }

    /** The second byte has bounds of its own: no character is written longer than it must be, and no surrogate is. */
    private void begin(int octet) {
        if (octet >= 0xc2 && octet <= 0xdf) {
            expect(1, 0x80, 0xbf);
        } else if (octet >= 0xe0 && octet <= 0xef) {
            expect(2, octet == 0xe0 ? 0xa0 : 0x80, octet == 0xed ? 0x9f : 0xbf);
        } else if (octet >= 0xf0 && octet <= 0xf4) {
            expect(3, octet == 0xf0 ? 0x90 : 0x80, octet == 0xf4 ? 0x8f : 0xbf);
        } else {
            isBroken = true;
        }
    }

    private void expect(int more, int from, int to) {
        missing = more;
        least = from;
        most = to;
    }

    boolean isWhole() {
        return !isBroken && missing == 0;
    }
}
