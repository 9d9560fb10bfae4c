package io.github.qmpevents.generator.text.phrase;

import io.github.qmpevents.generator.model.ScalarType;
import io.github.qmpevents.generator.model.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A type of the text, such as {@code json-string}. Some types have two names. */
public enum TextType {
    STRING("string"),
    INTEGER("int", "integer"),
    NUMBER("number"),
    BOOLEAN("bool", "boolean"),
    OBJECT("object", "dict"),
    ARRAY("array", "list");

    /** A word that names a type, correctly or not; its first group is the name. */
    static final Pattern WORD = Pattern.compile("(?<![\"'`])\\bjson-([A-Za-z]\\w*+)");

    private final String name;
    private final String otherName;

    TextType(String name) {
        this(name, name);
    }

    TextType(String name, String otherName) {
        this.name = name;
        this.otherName = otherName;
    }

    /** Returns the type with a name, ignoring case; empty if there is none. */
    static Optional<TextType> of(String name) {
        for (TextType type : values()) {
            if (type.name.equalsIgnoreCase(name) || type.otherName.equalsIgnoreCase(name)) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }

    /** Returns the type in the model, without members, elements or values. */
    public Type model() {
        return switch (this) {
            case STRING -> ScalarType.STRING;
            // All numbers in the texts count something.
            case INTEGER, NUMBER -> ScalarType.INTEGER;
            case BOOLEAN -> ScalarType.BOOLEAN;
            case OBJECT -> new Type.ObjectType(List.of());
            case ARRAY -> new Type.ArrayType(ScalarType.ANY);
        };
    }

    /** Returns one name of each type. */
    static List<String> names() {
        List<String> names = new ArrayList<>();
        for (TextType type : values()) {
            names.add(type.name);
        }
        return names;
    }
}
