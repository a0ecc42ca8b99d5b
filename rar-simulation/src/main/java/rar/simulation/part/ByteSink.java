package rar.simulation.part;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;

/** Bytes that numbers are written to, small ones in few: seven bits each, the least first, all but the last with the high bit. */
final class ByteSink {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    /** A number whose 64 bits are taken as one without a sign; a negative one takes ten bytes. */
    void number(long number) {
        long rest = number;
        while ((rest & ~0x7FL) != 0) {
            bytes.write((int) ((rest & 0x7F) | 0x80));
            rest >>>= 7;
        }
        bytes.write((int) rest);
    }

    /** A number with a sign: near zero it takes few bytes on either side. */
    void signed(long number) {
        number((number << 1) ^ (number >> 63));
    }

    /** A number of any size, with a sign. */
    void whole(BigInteger number) {
        byte[] twosComplement = number.toByteArray();
        number(twosComplement.length);
        bytes.writeBytes(twosComplement);
    }

    void text(String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        number(utf8.length);
        bytes.writeBytes(utf8);
    }

    <T> void list(List<T> items, Consumer<T> write) {
        number(items.size());
        items.forEach(write);
    }

    void numbers(List<Long> numbers) {
        list(numbers, this::number);
    }

    void raw(byte... more) {
        bytes.writeBytes(more);
    }

    byte[] toBytes() {
        return bytes.toByteArray();
    }
}
