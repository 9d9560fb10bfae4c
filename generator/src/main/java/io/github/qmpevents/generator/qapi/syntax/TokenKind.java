package io.github.qmpevents.generator.qapi.syntax;

/** The kinds of tokens. Their text is their label in messages. */
enum TokenKind {
    OPEN_BRACE("'{'"),
    CLOSE_BRACE("'}'"),
    OPEN_BRACKET("'['"),
    CLOSE_BRACKET("']'"),
    COLON("':'"),
    COMMA("','"),
    STRING("a string"),
    TRUE("true"),
    FALSE("false"),
    END("the end of the file");

    private final String text;

    TokenKind(String text) {
        this.text = text;
    }

    @Override
    public String toString() {
        return text;
    }
}
