package io.github.qmpevents.runtime.json;

/** The kinds of JSON values, determined by their first byte. */
public enum JsonKind {
    OBJECT("an object"),
    ARRAY("an array"),
    STRING("a string"),
    NUMBER("a number"),
    BOOLEAN("a boolean"),
    NULL("null"),
    /** No value begins with this byte, or there is no byte. */
    NONE("nothing");

    private final String description;

    JsonKind(String description) {
        this.description = description;
    }

    /** Returns the kind of the value that begins with this byte; {@link #NONE} for {@link JsonReader#END}. */
    public static JsonKind of(int firstByte) {
        return switch (firstByte) {
            case '{' -> OBJECT;
            case '[' -> ARRAY;
            case '"' -> STRING;
            case '-', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> NUMBER;
            case 't', 'f' -> BOOLEAN;
            case 'n' -> NULL;
            default -> NONE;
        };
    }

    /** Returns the kind in words, such as {@code an object}. */
    public String description() {
        return description;
    }
}
