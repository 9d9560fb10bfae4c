package io.github.qmpevents.runtime;

import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Encodes text. */
final class Utf8 {
    private Utf8() {}

    /**
     * Returns the bytes of a text. {@link String#getBytes} would silently replace a lone surrogate with a question
     * mark.
     *
     * @throws CharacterCodingException if there is a lone surrogate
     */
    static byte[] encode(String text) throws CharacterCodingException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (!new String(bytes, StandardCharsets.UTF_8).equals(text)) {
            throw new CharacterCodingException();
        }
        return bytes;
    }
}
