package io.github.qmpevents.client;

import io.github.qmpevents.runtime.json.JsonReader;
import java.util.HashSet;
import java.util.Set;

/**
 * The rules of QEMU's parser for arguments, beyond RFC 8259: each member once, no code point that Unicode reserves, no
 * exponent after a bare zero, and limits for bytes and tokens. Checks one object. Not thread-safe.
 */
final class QemuSyntax {
    /** The longest command that QEMU accepts, in bytes, less room for its other members. */
    private static final int MOST_BYTES = (64 << 20) - 1024;

    private static final int MOST_TOKENS = (2 << 20) - 12;

    private final String command;

    /** The number of tokens so far, including the comma after the arguments. */
    private int tokens = 1;

    /**
     * Creates a check.
     *
     * @param command the name of the command, for errors
     */
    QemuSyntax(String command) {
        this.command = command;
    }

    /**
     * Checks an object that is known to be JSON.
     *
     * @throws IllegalArgumentException if QEMU would not parse it
     */
    void check(byte[] object) {
        checkCount(object.length, MOST_BYTES, "bytes");
        JsonReader json = new JsonReader();
        json.open(object, 0, object.length);
        checkValue(json);
        checkCount(tokens, MOST_TOKENS, "tokens");
    }

    private void checkCount(int count, int most, String unit) {
        if (count > most) {
            throw problem("expected at most " + most + " " + unit + ", found " + count);
        }
    }

    private void checkValue(JsonReader json) {
        tokens++;
        switch (json.kind()) {
            case OBJECT -> checkMembers(json);
            case ARRAY -> checkElements(json);
            case STRING -> checkText(json.readString());
            case NUMBER -> checkNumber(json.readNumber().text());
            default -> json.skipValue();
        }
    }

    private void checkMembers(JsonReader json) {
        tokens++;
        Set<String> names = new HashSet<>();
        for (boolean more = json.enter(); more; more = hasNext(json)) {
            String name = json.readName();
            tokens += 2;
            checkText(name);
            if (!names.add(name)) {
                throw problem("found the member \"" + name + "\" a second time");
            }
            checkValue(json);
        }
    }

    private void checkElements(JsonReader json) {
        tokens++;
        for (boolean more = json.enter(); more; more = hasNext(json)) {
            checkValue(json);
        }
    }

    private boolean hasNext(JsonReader json) {
        boolean next = json.next();
        tokens += next ? 1 : 0;
        return next;
    }

    /** Rejects code points that Unicode reserves for internal use. */
    private void checkText(String text) {
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            if ((c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF)) {
                throw problem(String.format("U+%04X is not a character", c));
            }
        }
    }

    private void checkNumber(String number) {
        if (number.matches("-?0[eE].*")) {
            throw problem("expected 0 without an exponent, found " + number);
        }
    }

    private IllegalArgumentException problem(String problem) {
        return new IllegalArgumentException("QEMU can't parse these arguments of " + command + ": " + problem);
    }
}
