package io.github.qmpevents.client;

import io.github.qmpevents.runtime.RawJson;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A command on its way to QEMU, and the place for its reply. Thread-safe. */
final class Command {
    /** The progress of a command. */
    enum State {
        /** Nothing of it has been written, and nothing will be if its caller gives up now. */
        QUEUED("was not sent"),
        /** QEMU may have a part of it. */
        WRITING("was sent only in part"),
        /** QEMU has it, or will have it. */
        SENT("was sent, but not answered"),
        ANSWERED("was answered"),
        /** Its caller has given up, or the connection has ended. */
        ABANDONED("was given up");

        private final String description;

        State(String description) {
            this.description = description;
        }

        /** The state in a few words, to go behind the name of the command. */
        String description() {
            return description;
        }

        /** Returns true for a state that does not change any more. */
        boolean isFinal() {
            return this == ANSWERED || this == ABANDONED;
        }
    }

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_.-]+");

    private final String name;
    private final Arguments arguments;
    private final CompletableFuture<RawJson> reply = new CompletableFuture<>();
    private final AtomicReference<State> state = new AtomicReference<>(State.QUEUED);
    private volatile long id = -1;
    private volatile @Nullable String mishap;

    /**
     * A command with this name and arguments.
     *
     * @throws IllegalArgumentException if the name can't be that of a command, or QEMU's parser would refuse the arguments
     */
    Command(String name, String arguments) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("not the name of a command: \"" + name + "\"");
        }
        this.name = name;
        this.arguments = Arguments.of(name, arguments);
    }

    String name() {
        return name;
    }

    /** The whole reply; cancelled when the command is abandoned. */
    CompletableFuture<RawJson> reply() {
        return reply;
    }

    /** The id under which it is written; -1 if it has none yet. */
    long id() {
        return id;
    }

    /** Returns the command as QEMU reads it. */
    ByteBuffer toBytes() {
        // No line end: a QEMU that quits before it has read that resets a TCP connection, and the reply is lost.
        String json = "{\"execute\": \"" + name + "\", \"arguments\": " + arguments.json() + ", \"id\": " + id + "}";
        return ByteBuffer.wrap(json.getBytes(StandardCharsets.UTF_8));
    }

    /** Notes that the command is written from now on, with this id. Returns false if it is not to be sent any more. */
    boolean beginWriting(long newId) {
        id = newId;
        return state.compareAndSet(State.QUEUED, State.WRITING);
    }

    /** Notes that all has been written. */
    void endWriting() {
        state.compareAndSet(State.WRITING, State.SENT);
    }

    /** Answers the command, unless it is abandoned. */
    void answer(RawJson message) {
        State before = state.getAndUpdate(now -> now == State.ABANDONED ? now : State.ANSWERED);
        if (before != State.ABANDONED) {
            reply.complete(message);
        }
    }

    /** Abandons the command, unless it is answered. Returns the state before. */
    State abandon() {
        State before = state.getAndUpdate(now -> now == State.ANSWERED ? now : State.ABANDONED);
        if (before != State.ANSWERED) {
            reply.cancel(false);
        }
        return before;
    }

    /** Notes what may be why the reply is missing, as long as somebody waits for it. */
    void note(String newMishap) {
        if (!reply.isDone()) {
            mishap = newMishap;
        }
    }

    /** Returns a possible reason for the missing reply; null if none is known. */
    @Nullable
    String mishap() {
        return mishap;
    }
}
