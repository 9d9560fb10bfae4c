package io.github.qmpevents.generator.text.block;

import java.util.Optional;
import java.util.regex.Pattern;

/** A label at the margin for the text after it. It ends at the first colon of its line. */
enum Label {
    DESCRIPTION('\u0002', "description"),
    DATA('\u0003', "data"),
    EXAMPLE('\u0004', "examples?(?: [^\\s:]{1,20})?"),
    NOTE('\u0005', "notes?");

    private static final int LONGEST = 40;

    private final char mark;
    private final Pattern pattern;

    Label(char mark, String words) {
        this.mark = mark;
        pattern = Pattern.compile(" {0,3}(?:" + words + ") ?:(?:\\s|$)", Pattern.CASE_INSENSITIVE);
    }

    /** Returns the label at the start of a line, if any. */
    static Optional<Label> of(String line) {
        int colon = line.indexOf(':');
        if (colon < 0 || colon > LONGEST) {
            return Optional.empty();
        }
        for (Label label : values()) {
            if (label.pattern.matcher(line).lookingAt()) {
                return Optional.of(label);
            }
        }
        return Optional.empty();
    }

    /** Returns the character that marks such a label for CommonMark. */
    char mark() {
        return mark;
    }

    /** Returns the label for a mark, if a character is one. */
    static Optional<Label> of(char mark) {
        for (Label label : values()) {
            if (label.mark == mark) {
                return Optional.of(label);
            }
        }
        return Optional.empty();
    }
}
