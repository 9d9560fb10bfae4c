package io.github.qmpevents.client;

import io.github.qmpevents.runtime.RawJson;
import io.github.qmpevents.runtime.json.JsonKind;

/**
 * The arguments of a command: a JSON object that QEMU's parser accepts. QEMU answers other text with an error that does
 * not name the command, so such arguments are rejected before they are sent.
 *
 * @param json the object, as it was given
 */
record Arguments(RawJson json) {
    static final Arguments NONE = new Arguments(RawJson.of("{}"));

    /**
     * Returns the arguments in a text.
     *
     * @param command the name of their command, for errors
     * @throws IllegalArgumentException if they are not a JSON object, or QEMU would not parse them
     */
    static Arguments of(String command, String text) {
        RawJson json = RawJson.of(text);
        byte[] bytes = json.toBytes();
        JsonKind kind = JsonKind.of(bytes[0]);
        if (kind != JsonKind.OBJECT) {
            throw new IllegalArgumentException(
                    "expected a JSON object as arguments of " + command + ", found " + kind.description());
        }
        new QemuSyntax(command).check(bytes);
        return new Arguments(json);
    }
}
