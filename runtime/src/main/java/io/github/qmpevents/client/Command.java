package io.github.qmpevents.client;

import io.github.qmpevents.runtime.RawJson;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A command on its way to QEMU, and the place for its reply. Thread-safe. */
final class Command {
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_.-]+");

    private final long id;
    private final String name;
    private final RawJson arguments;
    private final CompletableFuture<RawJson> reply = new CompletableFuture<>();
    private volatile boolean writing;
    private volatile @Nullable String mishap;

    /**
     * A command with this name and arguments.
     *
     * @throws IllegalArgumentException if the name can't be that of a command, or the arguments are no JSON object
     */
    Command(long id, String name, String arguments) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("not the name of a command: \"" + name + "\"");
        }
        RawJson json = RawJson.of(arguments);
        if (!json.toString().startsWith("{")) {
            throw new IllegalArgumentException(
                    "expected a JSON object as arguments of " + name + ", found " + arguments);
        }
        this.id = id;
        this.name = name;
        this.arguments = json;
    }

    long id() {
        return id;
    }

    String name() {
        return name;
    }

    /** The whole reply, cancelled when there can be none any more. */
    CompletableFuture<RawJson> reply() {
        return reply;
    }

    ByteBuffer toBytes() {
        // No line end: a QEMU that quits before it has read that resets a TCP connection, and the reply is lost.
        String json = "{\"execute\": \"" + name + "\", \"arguments\": " + arguments + ", \"id\": " + id + "}";
        return ByteBuffer.wrap(json.getBytes(StandardCharsets.UTF_8));
    }

    /** Notes whether the command is being written. */
    void writing(boolean now) {
        writing = now;
    }

    /** Whether writing has begun and not ended: QEMU may have a part of the command. */
    boolean isWriting() {
        return writing;
    }

    /** Notes what may be why the reply is missing. */
    void note(String newMishap) {
        mishap = newMishap;
    }

    /** What may be why the reply is missing; null if nothing is known. */
    @Nullable
    String mishap() {
        return mishap;
    }
}
