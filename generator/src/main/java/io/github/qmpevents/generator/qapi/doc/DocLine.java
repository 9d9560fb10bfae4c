package io.github.qmpevents.generator.qapi.doc;

import java.util.Optional;

/**
 * A line of a doc comment. Immutable.
 *
 * @param offset the start index of its text in the file
 * @param text the text without the {@code #}, the space after it, and trailing spaces
 */
public record DocLine(int offset, String text) {
    /** Words that begin a section if a colon follows. A second colon is reStructuredText. */
    private static final String[] TAGS = {"Returns", "Errors", "Since", "Notes", "Note", "Examples", "Example", "TODO"};

    /** Returns true for a line without text. */
    public boolean isBlank() {
        return text.isEmpty();
    }

    boolean isIndented() {
        return !text.isEmpty() && text.charAt(0) == ' ';
    }

    /**
     * Returns the name of the definition in the first line of a comment: {@code @SHUTDOWN:}. Up to QEMU 2.8 the colon
     * may be missing, and in some comments also the {@code @}.
     */
    Optional<String> symbol() {
        boolean colon = text.endsWith(":");
        boolean at = text.startsWith("@");
        String name = text.substring(at ? 1 : 0, colon ? text.length() - 1 : text.length());
        return (at || colon) && isName(name) ? Optional.of(name) : Optional.empty();
    }

    /** Returns the name of the member or feature that the line describes: {@code @guest: …}. */
    Optional<String> member() {
        int colon = text.startsWith("@") ? text.indexOf(':') : -1;
        return colon > 1 && isName(text.substring(1, colon)) ? Optional.of(text.substring(1, colon)) : Optional.empty();
    }

    /** Returns the tag that the line begins with: {@code Since: …}. */
    Optional<String> tag() {
        for (String tag : TAGS) {
            int colon = tag.length();
            if (text.startsWith(tag) && text.startsWith(":", colon)) {
                return text.startsWith(":", colon + 1) ? Optional.empty() : Optional.of(tag);
            }
        }
        return Optional.empty();
    }

    boolean beginsFeatures() {
        return text.equals("Features:");
    }

    /** Returns the rest of the line after its first colon. */
    DocLine behindColon() {
        int start = text.indexOf(':') + 1;
        return new DocLine(offset + start, text.substring(start)).withoutIndentation();
    }

    /** Returns the line without leading white space. */
    DocLine withoutIndentation() {
        String stripped = text.stripLeading();
        return new DocLine(offset + text.length() - stripped.length(), stripped);
    }

    private static boolean isName(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (Character.isWhitespace(name.charAt(i)) || name.charAt(i) == ':') {
                return false;
            }
        }
        return !name.isEmpty();
    }
}
