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
        E event = fixedEnvelope.match(json, from, to, in.envelope()) ? readOrNull() : null;
        if (event == null) {
            event = decodeFreely(json, from, to);
        }
        in.release();
        return event;
    }

    private @Nullable E readOrNull() {
        try {
            in.beginEvent();
            E event = decoder.read(in.envelope().event, in);
            if (in.finish()) {
                return event;
            }
        } catch (JacksonException | MalformedEventException e) {
            // The long way finds it again, and says where it is.
        }
        in.drop();
        return null;
    }

    private E decodeFreely(byte[] json, int from, int to) {
        FreeEnvelope envelope = in.freeEnvelope();
        try {
            envelope.open(json, from, to);
            if (envelope.goToData() && in.envelope().isUnnamed()) {
                int guess = EventGuess.of(json, from, to, names);
                if (guess != EventNames.UNKNOWN) {
                    E event = readGuessedOrNull(guess);
                    if (event != null) {
                        return event;
                    }
                    envelope.open(json, from, to);
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

    /** Reads the event that this is by a guess; null if it turns out to be another one. */
    private @Nullable E readGuessedOrNull(int guess) {
        try {
            E event = decoder.read(guess, in);
            if (in.envelope().event == guess) {
                return event;
            }
        } catch (JacksonException | MalformedEventException | NotAnEventException e) {
            // The guess was wrong, or what is wrong is found again without it.
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
