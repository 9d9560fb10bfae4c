package io.github.qmpevents.runtime.codec;

import io.github.qmpevents.runtime.MalformedEventException;
import io.github.qmpevents.runtime.NotAnEventException;
import io.github.qmpevents.runtime.QmpEvent;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;

/**
 * Decodes one message after the other. Not thread-safe.
 *
 * <p>A message in the form in which QEMU writes it goes the short way, any other the long one. The short way knows no errors:
 * what fails there is tried again on the long one, which then has the last word. So is what fails on the long way after a guess.
 */
final class MessageDecoder<E extends QmpEvent> {
    /** Begins what the parser says of a place that it does not know. */
    private static final String START_MARKER = " (start marker at ";

    private final AbstractEventDecoder<E> decoder;
    private final EventNames names;
    private final EventReader in;
    private final FixedEnvelope fixedEnvelope;

    MessageDecoder(EventNames names, AbstractEventDecoder<E> decoder) {
        this.decoder = decoder;
        this.names = names;
        in = new EventReader(names);
        fixedEnvelope = new FixedEnvelope(names);
    }

    E decode(byte[] json, int from, int to) {
        E event = decodeFixed(json, from, to);
        if (event == null) {
            event = decodeFreely(json, from, to);
        }
        in.release();
        return event;
    }

    private @Nullable E decodeFixed(byte[] json, int from, int to) {
        if (!fixedEnvelope.match(json, from, to, in.envelope())) {
            return null;
        }
        in.beginEvent();
        return readOrNull(in.envelope().event);
    }

    private E decodeFreely(byte[] json, int from, int to) {
        FreeEnvelope envelope = in.freeEnvelope();
        try {
            envelope.open(json, from, to);
            if (envelope.goToData() && in.envelope().isUnnamed()) {
                E event = readByGuess(json, from, to);
                if (event != null) {
                    return event;
                }
            }
            if (in.envelope().isUnnamed()) {
                in.readRestOfMessage();
            }
            return decoder.read(in.envelope().event, in);
        } catch (JacksonException e) {
            throw in.malformed("not valid JSON" + position(e, from) + ": " + problem(e), e);
        }
    }

    /** Reads data that comes before the name of its event; null without a guess, or after a wrong one: the message is then open anew. */
    private @Nullable E readByGuess(byte[] json, int from, int to) {
        int guess = EventGuess.of(json, from, to, names);
        if (guess == EventNames.UNKNOWN) {
            return null;
        }
        E event = readOrNull(guess);
        if (event == null) {
            in.freeEnvelope().open(json, from, to);
        }
        return event;
    }

    /** Reads the event that a message should be; null if it is another one, or if anything is wrong: the long way finds it again. */
    private @Nullable E readOrNull(int expected) {
        try {
            E event = decoder.read(expected, in);
            if (in.finish() && in.envelope().event == expected) {
                return event;
            }
        } catch (JacksonException | MalformedEventException | NotAnEventException e) {
            // The long way says where it is.
        }
        in.drop();
        return null;
    }

    /** What the parser says, without the places that it does not know. */
    private static String problem(JacksonException e) {
        String problem = e.getOriginalMessage();
        int marker = problem.indexOf(START_MARKER);
        return marker < 0 || !problem.endsWith(")") ? problem : problem.substring(0, marker);
    }

    private String position(JacksonException e, int from) {
        TokenStreamLocation location = e.getLocation();
        return location == null ? "" : " at byte " + (in.indexOf(location) - from);
    }
}
