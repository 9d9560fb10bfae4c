package io.github.qmpevents.runtime.codec;

import io.github.qmpevents.runtime.MalformedEventException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.core.sym.PropertyNameMatcher;

/** Reads objects member by member, and the values of the members. Not thread-safe. */
abstract class MemberReader {
    /** What {@link #nextMember} returns at the end of an object. */
    public static final int END = -1;

    private final ParserSource source = new ParserSource();
    private final MemberSets members = new MemberSets();
    private JsonParser parser = source.open(Envelope.NOTHING, 0, 0);
    private boolean objectIsAbsent;

    /** The place of the piece that is being read, as a JSONPath. */
    abstract String root();

    /** Stands at the value that the bytes from {@code from} to before {@code to} hold. */
    final void open(byte[] bytes, int from, int to) {
        members.clear();
        objectIsAbsent = false;
        parser = source.open(bytes, from, to);
        parser.nextToken();
    }

    /** Goes into the object that the reader stands at. */
    public final void beginObject(MemberNames names) {
        check(JsonToken.START_OBJECT, "an object");
        members.push(names);
    }

    /** Goes into an object that is not there, and none of the members of which is missed. */
    final void beginAbsentObject() {
        objectIsAbsent = true;
    }

    /**
     * Goes on to the value of the next member that the spec declares; passes over others.
     *
     * @return the member's index in the names that were given for this object; {@link #END} after the last one
     */
    public final int nextMember() {
        if (objectIsAbsent) {
            objectIsAbsent = false;
            return END;
        }
        PropertyNameMatcher matcher = members.innermost().matcher;
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

    /** Goes into the array that the reader stands at. */
    final void beginArray() {
        check(JsonToken.START_ARRAY, "an array");
    }

    /** Goes on to the next element; returns whether there is one. */
    final boolean nextElement() {
        return parser.nextToken() != JsonToken.END_ARRAY;
    }

    /** The string that the reader stands at. */
    public final String readString() {
        check(JsonToken.VALUE_STRING, "a string");
        return parser.getString();
    }

    /**
     * The value that the reader stands at, if its name is listed; else null, and {@link #readString} tells the name.
     *
     * @param <V> the type of the listed values
     */
    public final <V extends WireValue> @Nullable V readValue(ValueNames<V> values) {
        check(JsonToken.VALUE_STRING, "a string");
        return values.find(parser.getStringCharacters(), parser.getStringOffset(), parser.getStringLength());
    }

    /** The integer that the reader stands at. */
    public final long readInteger() {
        check(JsonToken.VALUE_NUMBER_INT, "an integer");
        try {
            return parser.getLongValue();
        } catch (InputCoercionException e) {
            throw notAnInteger(e);
        }
    }

    /** The number that the reader stands at, which must be a whole one, however it is written. */
    public final long readNumber() {
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
    public final boolean readBoolean() {
        if (parser.currentToken() != JsonToken.VALUE_FALSE) {
            check(JsonToken.VALUE_TRUE, "a boolean");
            return true;
        }
        return false;
    }

    /** Goes to the end of the object or array that the reader stands at. */
    final void skipChildren() {
        parser.skipChildren();
    }

    /** Goes behind the value that the reader stands at; returns where that is in the message. */
    final int skipValue() {
        skipChildren();
        parser.finishToken();
        return source.indexOf(parser.currentLocation());
    }

    /** Where a location of the parser lies in the message. */
    final int indexOf(TokenStreamLocation location) {
        return source.indexOf(location);
    }

    /** Where the value begins that the reader stands at. */
    final int valueFrom() {
        return source.indexOf(parser.currentTokenLocation());
    }

    /** Whether nothing but white space is left of the piece. */
    final boolean restIsBlank() {
        return source.restIsBlank();
    }

    /** Keeps no reference to the bytes. */
    void release() {
        source.release();
    }

    /** Goes on with a new parser: the state of the old one is unknown. */
    final void drop() {
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

    final MalformedEventException malformed(String problem) {
        return malformed(problem, null);
    }

    final MalformedEventException malformed(String problem, @Nullable Throwable cause) {
        return new MalformedEventException(JsonPath.of(parser, root()), problem, cause);
    }
}
