package io.github.qmpevents.runtime;

import java.nio.charset.CharacterCodingException;

/**
 * A decoder that turns QMP messages into typed events. Implementations are generated, one for each spec, and are
 * thread-safe.
 *
 * <pre>{@code
 * EventDecoder<Event> decoder = Event.decoder();
 * if (decoder.decode(line) instanceof ShutdownEvent shutdown) {
 *     System.out.println("shut down at " + shutdown.timestamp());
 * }
 * }</pre>
 *
 * <p>A message is one JSON object. Its members may come in any order, with any white space between them. Unknown events
 * and values are kept; members that the spec does not declare are ignored. A message is malformed if it is not a JSON
 * object, has no {@code event}, lacks a mandatory member, or has a member of another type than the spec declares.
 *
 * @param <E> the type of all events of the spec
 */
public interface EventDecoder<E extends QmpEvent> {
    /**
     * Decodes one message. Keeps no reference to the bytes.
     *
     * @param json an array with the message, encoded in UTF-8
     * @param offset the index of its first byte
     * @param length the number of its bytes
     * @throws MalformedEventException if it does not match the spec
     * @throws NotAnEventException if it is a QMP message of another kind: a greeting, or the reply to a command
     * @throws IndexOutOfBoundsException if the range is not within the array
     */
    E decode(byte[] json, int offset, int length);

    /**
     * Decodes one message.
     *
     * @param json the message, encoded in UTF-8
     * @throws MalformedEventException if it does not match the spec
     * @throws NotAnEventException if it is a QMP message of another kind: a greeting, or the reply to a command
     */
    default E decode(byte[] json) {
        return decode(json, 0, json.length);
    }

    /**
     * Decodes one message.
     *
     * @param json the message
     * @throws MalformedEventException if it does not match the spec
     * @throws NotAnEventException if it is a QMP message of another kind: a greeting, or the reply to a command
     */
    default E decode(String json) {
        try {
            return decode(Utf8.encode(json));
        } catch (CharacterCodingException e) {
            throw MalformedEventException.notText(e);
        }
    }
}
