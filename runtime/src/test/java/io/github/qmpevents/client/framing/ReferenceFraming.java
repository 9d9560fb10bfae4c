package io.github.qmpevents.client.framing;

import java.util.ArrayList;
import java.util.List;

/** Splits a stream as {@link Framer} should, slowly and as a whole. A character is a byte. */
final class ReferenceFraming {
    private final int limit;
    private final String stream;
    private final List<String> pieces = new ArrayList<>();

    private ReferenceFraming(int limit, String stream) {
        this.limit = limit;
        this.stream = stream;
    }

    /** Returns the pieces of a stream, as {@link Pieces} writes them. */
    static List<String> cut(int limit, String stream) {
        ReferenceFraming framing = new ReferenceFraming(limit, stream);
        int at = 0;
        while (at < stream.length()) {
            at = " \t\r\n".indexOf(stream.charAt(at)) < 0 ? framing.piece(at) : at + 1;
        }
        return framing.pieces;
    }

    /** Adds the piece that begins here, and returns the index of its end. */
    private int piece(int start) {
        if (stream.charAt(start) != '{') {
            return skip(start, "expected a message to begin with '{'");
        }
        int depth = 0;
        boolean inString = false;
        boolean escaped = false;
        for (int i = start; i < stream.length(); i++) {
            char c = stream.charAt(i);
            if (i > start && beginsMessage(i)) {
                return skip(start, "the next message begins before the end of this one");
            } else if (i - start == limit) {
                return skip(start, "the message is larger than the limit of " + limit + " bytes");
            } else if (inString && c < ' ') {
                return skip(start, "a control character in a string");
            } else if (escaped) {
                escaped = false;
            } else if (inString) {
                escaped = c == '\\';
                inString = c != '"';
            } else if (c == '"') {
                inString = true;
            } else if (c == '{' || c == '[') {
                depth++;
            } else if (c == '}' || c == ']') {
                depth--;
                if (depth == 0 && c == ']') {
                    return skip(start, "expected the message to end with '}', found ']'");
                } else if (depth == 0) {
                    pieces.add(stream.substring(start, i + 1));
                    return i + 1;
                }
            }
        }
        return skip(start, "the stream ended in the middle of a message");
    }

    private int skip(int start, String problem) {
        int end = start + 1;
        while (end < stream.length() && !beginsMessage(end)) {
            end++;
        }
        Pieces.addSkipped(pieces, problem, end - start);
        return end;
    }

    private boolean beginsMessage(int at) {
        return stream.startsWith("\n{", at - 1);
    }
}
