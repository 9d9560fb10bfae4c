package io.github.qmpevents.client;

import io.github.qmpevents.runtime.MessageType;
import io.github.qmpevents.runtime.RawJson;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A command on its way to QEMU, with a future of its reply. Guarded by the lock of its {@link Commands}, except for the
 * reply.
 */
final class Command {
    /** The progress of a command. */
    enum State {
        /** Nothing of it has been written, and nothing will be if its caller gives up now. */
        QUEUED("was not sent"),
        /** QEMU may have a part of it. */
        WRITING("was sent only in part"),
        /** QEMU has it, or will have it. */
        SENT("was sent, but not answered"),
        ANSWERED("was answered");

        private final String description;

        State(String description) {
            this.description = description;
        }
    }

    private final QmpCommand command;
    private final Consumer<RawJson> onReply;
    private final long begin = System.nanoTime();
    private final CompletableFuture<RawJson> reply = new CompletableFuture<>();
    private State state = State.QUEUED;
    private boolean isAbandoned;
    private long id;
    private volatile @Nullable String mishap;

    Command(QmpCommand command) {
        this(command, reply -> {});
    }

    /**
     * Creates a command.
     *
     * @param onReply a consumer that gets the whole reply on the thread that reads, before anything that arrives after
     *     it
     */
    Command(QmpCommand command, Consumer<RawJson> onReply) {
        this.command = command;
        this.onReply = onReply;
    }

    /**
     * Returns the command {@code query-status}.
     *
     * @param onStatus a consumer that gets the state of the machine on the thread that reads, before anything that
     *     arrives after the reply
     */
    static Command queryStatus(Consumer<RawJson> onStatus) {
        return new Command(
                QmpCommand.of("query-status"),
                reply -> reply.at(MessageType.RETURN.member()).ifPresent(onStatus));
    }

    String name() {
        return command.name();
    }

    boolean isOutOfBand() {
        return command.isOutOfBand();
    }

    /** Returns a future of the whole reply; cancelled when the command is abandoned. */
    CompletableFuture<RawJson> reply() {
        return reply;
    }

    /** Completes the command with its reply. */
    void complete(RawJson message) {
        onReply.accept(message);
        reply.complete(message);
    }

    /** Returns the time since the command was created. */
    Duration age() {
        return Duration.ofNanos(System.nanoTime() - begin);
    }

    State state() {
        return state;
    }

    /** Returns the name and the state in a few words, for use before a colon. */
    String progress() {
        return name() + " " + state.description;
    }

    void setState(State newState) {
        state = newState;
    }

    /** Returns true if the caller has given up, or the connection has ended. The state then no longer changes. */
    boolean isAbandoned() {
        return isAbandoned;
    }

    void abandon() {
        isAbandoned = true;
    }

    /** Returns the id with which the command was last written. */
    long id() {
        return id;
    }

    /** Gives the command an id, and returns the command as QEMU reads it. */
    ByteBuffer toBytes(long newId) {
        id = newId;
        // No line end: a QEMU that quits before it has read one resets a TCP connection, and the reply is lost.
        String json = "{\"" + (isOutOfBand() ? "exec-oob" : "execute") + "\": \"" + name() + "\", \"arguments\": "
                + command.argumentsAsJson() + ", \"id\": " + newId + "}";
        return ByteBuffer.wrap(json.getBytes(StandardCharsets.UTF_8));
    }

    /** Notes a possible reason for a missing reply. */
    void note(String newMishap) {
        mishap = newMishap;
    }

    /** Returns a possible reason for the missing reply; null if none is known. */
    @Nullable
    String mishap() {
        return mishap;
    }
}
