package io.github.qmpevents.runtime;

import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Encodes text. */
final class Utf8 {
    private Utf8() {}

    /**
     * The bytes of a text. {@link String#getBytes} would put question marks where a surrogate stands alone, so that
     * something would be lost without notice.
     *
     * @throws CharacterCodingException if a surrogate stands alone
     */
    static byte[] encode(String text) throws CharacterCodingException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (!new String(bytes, StandardCharsets.UTF_8).equals(text)) {
            throw new CharacterCodingException();
        }
        return bytes;
    }
}
