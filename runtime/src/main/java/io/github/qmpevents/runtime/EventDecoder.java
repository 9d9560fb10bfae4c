package io.github.qmpevents.runtime;

import java.nio.charset.CharacterCodingException;

/**
 * Makes typed events of QMP messages. Implementations are generated, one for each spec; they are thread-safe.
 *
 * <p>A message is one JSON object, with any white space around and in it and its members in any order. What the spec does
 * not know does not fail: other events, members and values are kept or passed over. What is no JSON object, has no
 * {@code event}, lacks a mandatory member or has one of another type than the spec's is malformed.
 *
 * @param <E> the type of all events of the spec
 */
public interface EventDecoder<E extends QmpEvent> {
    /**
     * Decodes one message. Keeps no reference to the bytes.
     *
     * @param json holds the message, encoded in UTF-8
     * @param offset where the message begins
     * @param length how many bytes it has
     * @throws MalformedEventException if it is no event as the spec describes it
     * @throws NotAnEventException if it is another kind of QMP message: a greeting, or the reply to a command
     * @throws IndexOutOfBoundsException if the range does not lie within the array
     */
    E decode(byte[] json, int offset, int length);

    /**
     * Decodes one message.
     *
     * @param json the message, encoded in UTF-8
     * @throws MalformedEventException if it is no event as the spec describes it
     * @throws NotAnEventException if it is another kind of QMP message: a greeting, or the reply to a command
     */
    default E decode(byte[] json) {
        return decode(json, 0, json.length);
    }

    /**
     * Decodes one message.
     *
     * @param json the message
     * @throws MalformedEventException if it is no event as the spec describes it
     * @throws NotAnEventException if it is another kind of QMP message: a greeting, or the reply to a command
     */
    default E decode(String json) {
        try {
            return decode(Utf8.encode(json));
        } catch (CharacterCodingException e) {
            throw MalformedEventException.notText(e);
        }
    }
}
