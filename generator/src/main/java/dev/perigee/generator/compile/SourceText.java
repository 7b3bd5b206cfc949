package dev.perigee.generator.compile;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.Optional;

/**
 * The text of a source, without a byte order mark.
 *
 * @param text malformed bytes are replaced in it
 * @param flaw where the first malformed byte is
 */
record SourceText(String text, Optional<Flaw> flaw) {

    private static final char BYTE_ORDER_MARK = '\ufeff';

    /**
     * A byte that is not of the encoding.
     *
     * @param offset in bytes, from 0
     * @param line from 1
     * @param column in characters, from 1
     * @param value of the byte
     * @param utf16 whether the source looks as if it were in UTF-16
     */
    record Flaw(int offset, int line, int column, int value, boolean utf16) {}

    static SourceText decode(byte[] bytes, Charset charset) {
        CharsetDecoder decoder =
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out =
                CharBuffer.allocate((int) Math.ceil(bytes.length * decoder.maxCharsPerByte()) + 1);
        CoderResult result = decoder.decode(in, out, true);
        if (!result.isError()) {
            decoder.flush(out);
            return new SourceText(withoutMark(out.flip().toString()), Optional.empty());
        }
        Flaw flaw = flaw(out.flip().toString(), in.position(), bytes);
        return new SourceText(withoutMark(new String(bytes, charset)), Optional.of(flaw));
    }

    private static Flaw flaw(String before, int offset, byte[] bytes) {
        int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
        int column = before.length() - before.lastIndexOf('\n');
        return new Flaw(offset, line, column, bytes[offset] & 0xff, looksLikeUtf16(bytes));
    }

    private static boolean looksLikeUtf16(byte[] bytes) {
        if (bytes.length < 2) {
            return false;
        }
        int mark = ((bytes[0] & 0xff) << 8) | (bytes[1] & 0xff);
        return mark == 0xfeff || mark == 0xfffe;
    }

    private static String withoutMark(String text) {
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }
}
