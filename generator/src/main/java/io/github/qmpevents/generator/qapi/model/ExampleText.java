package io.github.qmpevents.generator.qapi.model;

import io.github.qmpevents.generator.diagnostic.Location;
import io.github.qmpevents.generator.qapi.doc.DocLine;
import io.github.qmpevents.generator.source.Passage;
import io.github.qmpevents.generator.source.Source;
import java.util.ArrayList;
import java.util.List;

/**
 * The search for messages in the text of an example. A message extends from a brace to its closing brace:
 *
 * <pre>
 * &lt;- { "event": "STOP",
 *      "timestamp": { "seconds": 1267041730, "microseconds": 281295 } }
 * </pre>
 */
final class ExampleText {
    /** The arrow before a message of the server, and the one before a message of a client. */
    private static final String SERVER = "<-";

    private static final String CLIENT = "->";

    private ExampleText() {}

    /**
     * Returns the messages of the server in lines of a comment. A message without an arrow counts as one of the server.
     */
    static List<Passage> find(Source source, List<DocLine> lines) {
        List<Passage> found = new ArrayList<>();
        int next = 0;
        while (next < lines.size()) {
            DocLine line = lines.get(next);
            String text = line.text().strip();
            String message = hasArrow(text) ? text.substring(2).strip() : text;
            int end = next + 1;
            if (message.startsWith("{")) {
                end = end(lines, next);
                if (!text.startsWith(CLIENT)) {
                    found.add(of(source, lines.subList(next, end)));
                }
            }
            next = end;
        }
        return found;
    }

    /** Returns a message with spaces in place of foreign characters, which keeps the columns of the file. */
    private static Passage of(Source source, List<DocLine> lines) {
        DocLine first = lines.get(0);
        int brace = first.text().indexOf('{');
        Location location = source.at(first.offset() + brace);
        StringBuilder text = new StringBuilder(first.text().substring(brace));
        int number = location.line();
        for (DocLine line : lines.subList(1, lines.size())) {
            Location place = source.at(line.offset());
            text.append("\n".repeat(Math.max(0, place.line() - number)));
            text.append(line.isBlank() ? "" : " ".repeat(place.column() - 1)).append(line.text());
            number = place.line();
        }
        return new Passage(location, text.toString());
    }

    /**
     * Returns the index after the last line of a message. If braces are missing, the message ends at a blank line or at
     * the next message. A bracket or comma in the line after the last brace also belongs to it.
     */
    private static int end(List<DocLine> lines, int start) {
        int depth = depth(lines.get(start).text());
        int end = start + 1;
        for (int i = end; i < lines.size(); i++) {
            String text = lines.get(i).text().strip();
            boolean isAfterGap = i > end;
            boolean goesOn = depth > 0
                    ? !hasArrow(text) && (!isAfterGap || beginsWith("\"}],", text))
                    : !isAfterGap && beginsWith("}],", text);
            if (!text.isEmpty() && !goesOn) {
                break;
            }
            if (!text.isEmpty()) {
                depth += depth(text);
                end = i + 1;
            }
        }
        return end;
    }

    private static boolean hasArrow(String text) {
        return text.startsWith(SERVER) || text.startsWith(CLIENT);
    }

    private static boolean beginsWith(String characters, String text) {
        return !text.isEmpty() && characters.indexOf(text.charAt(0)) >= 0;
    }

    /** Returns the number of opening brackets in a line minus the number of closing ones. */
    private static int depth(String line) {
        int depth = 0;
        boolean inString = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '\\' && inString) {
                i++;
            } else if (c == '"') {
                inString = !inString;
            } else if (!inString) {
                depth += c == '{' || c == '[' ? 1 : c == '}' || c == ']' ? -1 : 0;
            }
        }
        return depth;
    }
}
