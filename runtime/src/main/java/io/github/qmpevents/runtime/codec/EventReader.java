package io.github.qmpevents.runtime.codec;

import io.github.qmpevents.runtime.MalformedEventException;
import io.github.qmpevents.runtime.RawJson;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.core.sym.PropertyNameMatcher;

/**
 * What a generated event is read from, member by member: after {@link #nextMember} the reader stands at the value of that
 * member. Valid only during the call that it is given to. Not thread-safe.
 *
 * <p>Its methods throw {@link MalformedEventException} if the message is not as the spec describes it.
 */
public final class EventReader {
    /** What {@link #nextMember} returns at the end of an object. */
    public static final int END = -1;

    private final ParserSource source = new ParserSource();
    private final MemberSets members = new MemberSets();
    private final Envelope envelope = new Envelope();
    private JsonParser parser = source.open(Envelope.NOTHING, 0, 0);
    private boolean standsInData;
    private boolean dataIsRead;
    private boolean dataIsAbsent;

    EventReader() {}

    Envelope envelope() {
        return envelope;
    }

    /** Stands at the first value of a message, all of which is to be read before its event. */
    void openMessage(byte[] bytes, int from, int to) {
        standsInData = false;
        dataIsRead = true;
        dataIsAbsent = false;
        open(bytes, from, to);
    }

    private void open(byte[] bytes, int from, int to) {
        members.clear();
        parser = source.open(bytes, from, to);
        parser.nextToken();
    }

    /** The envelope is known now; the data is still to be read. */
    void beginEvent() {
        dataIsRead = false;
    }

    /** The name of the event. */
    public String eventName() {
        return envelope.name();
    }

    /** The timestamp of the event. */
    public Optional<Instant> timestamp() {
        return envelope.timestamp();
    }

    /** The data of the event as it came; empty if it has none. */
    public Optional<RawJson> data() {
        if (!envelope.hasData()) {
            return Optional.empty();
        }
        if (!dataIsRead) {
            skipData();
        }
        int end = envelope.dataTo;
        while (ByteFeed.isWhitespace(envelope.bytes[end - 1])) {
            end--;
        }
        return Optional.of(RawJson.copyOf(envelope.bytes, envelope.dataFrom, end - envelope.dataFrom));
    }

    /** Goes into the data of the event, an object with these members. */
    public void beginData(MemberNames names) {
        dataIsAbsent = !envelope.hasData();
        if (!dataIsAbsent) {
            openData();
            beginObject(names);
        } else if (names.hasMandatory()) {
            throw new MalformedEventException("$", "missing member \"data\"");
        }
    }

    /** Goes into the object that the reader stands at. */
    public void beginObject(MemberNames names) {
        check(JsonToken.START_OBJECT, "an object");
        members.push(names);
    }

    /**
     * Goes on to the value of the next member that the spec declares; passes over others.
     *
     * @return the member's index in the names that were given for this object; {@link #END} after the last one
     */
    public int nextMember() {
        if (dataIsAbsent) {
            dataIsAbsent = false;
            return END;
        }
        PropertyNameMatcher matcher = members.innermost().matcher();
        int member = parser.nextNameMatch(matcher);
        while (member < 0) {
            if (member != PropertyNameMatcher.MATCH_UNKNOWN_NAME) {
                return endObject();
            }
            parser.nextToken();
            parser.skipChildren();
            member = parser.nextNameMatch(matcher);
        }
        parser.nextToken();
        if (members.mark(member)) {
            throw malformed("found this member a second time");
        }
        return member;
    }

    private int endObject() {
        int missing = members.firstMissing();
        if (missing >= 0) {
            throw malformed("missing member \"" + members.innermost().name(missing) + "\"");
        }
        members.pop();
        return END;
    }

    /**
     * The array that the reader stands at.
     *
     * @param <T> the type of its elements
     * @param elementReader reads the element that the reader then stands at
     */
    public <T> List<T> readList(Function<EventReader, T> elementReader) {
        check(JsonToken.START_ARRAY, "an array");
        List<T> elements = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            elements.add(elementReader.apply(this));
        }
        return elements;
    }

    /** The string that the reader stands at. */
    public String readString() {
        check(JsonToken.VALUE_STRING, "a string");
        return parser.getString();
    }

    /**
     * The value that the reader stands at, if its name is listed; else null, and {@link #readString} tells the name.
     *
     * @param <V> the type of the listed values
     */
    public <V extends WireValue> @Nullable V readValue(ValueNames<V> values) {
        check(JsonToken.VALUE_STRING, "a string");
        return values.find(parser.getStringCharacters(), parser.getStringOffset(), parser.getStringLength());
    }

    /** The integer that the reader stands at. */
    public long readInteger() {
        check(JsonToken.VALUE_NUMBER_INT, "an integer");
        try {
            return parser.getLongValue();
        } catch (InputCoercionException e) {
            throw notAnInteger(e);
        }
    }

    /** The number that the reader stands at, which must be a whole one, however it is written. */
    public long readNumber() {
        if (parser.currentToken() != JsonToken.VALUE_NUMBER_FLOAT) {
            return readInteger();
        }
        try {
            return parser.getDecimalValue().longValueExact();
        } catch (ArithmeticException e) {
            throw notAnInteger(e);
        }
    }

    /** The boolean that the reader stands at. */
    public boolean readBoolean() {
        if (parser.currentToken() != JsonToken.VALUE_FALSE) {
            check(JsonToken.VALUE_TRUE, "a boolean");
            return true;
        }
        return false;
    }

    /** The value that the reader stands at, whatever it is. */
    public RawJson readRaw() {
        int from = valueFrom();
        int to = skipValue();
        return RawJson.copyOf(envelope.bytes, from, to - from);
    }

    /** Goes behind the value that the reader stands at; returns where that is in the message. */
    int skipValue() {
        parser.skipChildren();
        parser.finishToken();
        return source.indexOf(parser.currentLocation());
    }

    /** Where a location of the parser lies in the message. */
    int indexOf(TokenStreamLocation location) {
        return source.indexOf(location);
    }

    /** Where the value begins that the reader stands at. */
    int valueFrom() {
        return source.indexOf(parser.currentTokenLocation());
    }

    private void openData() {
        standsInData = true;
        dataIsRead = true;
        open(envelope.bytes, envelope.dataFrom, envelope.dataTo);
    }

    private void skipData() {
        openData();
        parser.skipChildren();
    }

    /** Reads what is left of the data, and returns whether nothing follows the data. */
    boolean finish() {
        if (envelope.hasData() && !dataIsRead) {
            skipData();
        }
        return restIsBlank();
    }

    /** Whether nothing but white space is left of the piece. */
    boolean restIsBlank() {
        return source.restIsBlank();
    }

    /** Keeps no reference to the caller's bytes. */
    void release() {
        envelope.release();
        source.release();
    }

    /** Goes on with a new parser: the state of the old one is unknown. */
    void drop() {
        source.drop();
    }

    private void check(JsonToken expected, String name) {
        if (parser.currentToken() != expected) {
            throw malformed("expected " + name + ", found " + FoundValue.describe(parser));
        }
    }

    private MalformedEventException notAnInteger(RuntimeException e) {
        return malformed("expected an integer of at most 64 bits, found " + FoundValue.show(parser.getString()), e);
    }

    MalformedEventException malformed(String problem) {
        return malformed(problem, null);
    }

    MalformedEventException malformed(String problem, @Nullable Throwable cause) {
        return new MalformedEventException(JsonPath.of(parser, standsInData ? "$.data" : "$"), problem, cause);
    }
}
