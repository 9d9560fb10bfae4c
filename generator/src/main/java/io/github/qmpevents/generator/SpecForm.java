package io.github.qmpevents.generator;

/** The forms in which QEMU describes its events. */
enum SpecForm {
    /** The text {@code qmp-events.txt} of QEMU up to release 2.7. */
    TEXT,
    /** A QAPI schema, as in the directory {@code qapi} of QEMU's sources since release 2.1. */
    QAPI_SCHEMA,
    /** The reply of a running QEMU to {@code query-qmp-schema}. */
    INTROSPECTION_REPLY;

    /**
     * Returns the form of a spec. The first line that is neither blank nor a comment decides. A schema and a reply
     * begin with a bracket; the first quote of a schema is single, that of a reply is double.
     */
    static SpecForm of(String content) {
        int start = start(content);
        if (start == content.length()) {
            return content.isBlank() ? TEXT : QAPI_SCHEMA;
        }
        char first = content.charAt(start);
        if (first == '{' || first == '[') {
            return firstQuote(content, start) == '"' ? INTROSPECTION_REPLY : QAPI_SCHEMA;
        }
        return "'}],:;".indexOf(first) >= 0 ? QAPI_SCHEMA : TEXT;
    }

    /** Returns the index of the first character that is not blank or in a line that begins with a number sign. */
    private static int start(String content) {
        int start = 0;
        while (start < content.length()) {
            char c = content.charAt(start);
            if (c == '#') {
                start = afterComment(content, start);
            } else if (Character.isWhitespace(c)) {
                start++;
            } else {
                return start;
            }
        }
        return start;
    }

    /** Returns the first quote outside comments; a blank if there is none. */
    private static char firstQuote(String content, int start) {
        for (int i = start; i < content.length(); i++) {
            char c = content.charAt(i);
            if (c == '\'' || c == '"') {
                return c;
            }
            if (c == '#') {
                i = afterComment(content, i) - 1;
            }
        }
        return ' ';
    }

    private static int afterComment(String content, int start) {
        int end = content.indexOf('\n', start);
        return end < 0 ? content.length() : end + 1;
    }
}
