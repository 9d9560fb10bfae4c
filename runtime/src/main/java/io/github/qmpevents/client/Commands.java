package io.github.qmpevents.client;

import io.github.qmpevents.runtime.MessageType;
import io.github.qmpevents.runtime.RawJson;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The commands of a connection: those to write, and those that wait for replies. The sending thread writes as much as
 * the socket takes; the rest follows when there is room. Thread-safe, but replies must come from one thread.
 *
 * <p>The ids of commands are in the order in which QEMU reads and answers: 0, 1, 2, … The ids of commands that are
 * executed out of band are -1, -2, -3, …, since they are answered out of order.
 */
final class Commands {
    /** The socket to which commands are written. */
    interface Sink {
        /** Writes as much as there is room for, and returns true if that was all. */
        boolean write(ByteBuffer bytes) throws IOException;

        /** Calls {@link Commands#write} when there is room again. */
        void awaitRoom();
    }

    private final Sink sink;
    private final Consumer<Command> onAnswered;
    private final ReentrantLock lock = new ReentrantLock();

    private final Deque<Command> outOfBand = new ArrayDeque<>();
    private final Deque<Command> inBand = new ArrayDeque<>();

    /** The command that is written next, and the bytes of it that were not written yet. */
    private @Nullable Command current;

    private ByteBuffer unwritten = ByteBuffer.allocate(0);

    private final NavigableMap<Long, Command> waiting = new TreeMap<>();
    private long nextId;
    private long nextOutOfBandId = -1;

    /** The id that QEMU answers next. */
    private long nextAnswer;

    /** Commands with lower ids may have been answered by something that was skipped. */
    private long firstAfterSkipped;

    private boolean ended;

    /**
     * Creates an empty collection of commands.
     *
     * @param onAnswered a consumer that gets each answered command, before its caller does
     */
    Commands(Sink sink, Consumer<Command> onAnswered) {
        this.sink = sink;
        this.onAnswered = onAnswered;
    }

    /** Sends a command after all earlier ones. */
    void send(Command command) {
        lock.lock();
        try {
            if (ended) {
                command.abandon();
                command.reply().cancel(false);
                return;
            }
            queueOf(command).add(command);
            write();
        } finally {
            lock.unlock();
        }
    }

    private Deque<Command> queueOf(Command command) {
        return command.isOutOfBand() ? outOfBand : inBand;
    }

    /** Writes waiting commands while there is room. */
    void write() {
        lock.lock();
        try {
            while (hasCurrent()) {
                if (!writeCurrent()) {
                    return;
                }
            }
        } finally {
            lock.unlock();
        }
    }

    private boolean hasCurrent() {
        if (current == null) {
            current = outOfBand.isEmpty() ? inBand.poll() : outOfBand.poll();
            if (current != null) {
                unwritten = current.toBytes(current.isOutOfBand() ? nextOutOfBandId : nextId);
            }
        }
        return current != null;
    }

    /** Continues to write the current command. Returns true if the next command can be written. */
    private boolean writeCurrent() {
        Command command = Objects.requireNonNull(current);
        if (command.isAbandoned()) {
            // QEMU has a part of it and must not get the rest: the session is about to end.
            return false;
        }
        try {
            boolean isWritten = sink.write(unwritten);
            if (unwritten.position() > 0) {
                begun(command);
            }
            if (!isWritten) {
                sink.awaitRoom();
                return false;
            }
            if (command.state() == Command.State.WRITING) {
                command.setState(Command.State.SENT);
            }
            current = null;
            return true;
        } catch (IOException e) {
            // The thread that reads also finds the end, and reports a more exact reason.
            command.note("it could not be sent: " + e.getMessage());
            return false;
        }
    }

    /** Notes that QEMU has a part of a command, so that its id is taken. */
    private void begun(Command command) {
        if (command.state() == Command.State.QUEUED) {
            command.setState(Command.State.WRITING);
            waiting.put(command.id(), command);
            if (command.isOutOfBand()) {
                nextOutOfBandId--;
            } else {
                nextId++;
            }
        }
    }

    /**
     * Gives up a command, unless it is answered.
     *
     * @return false if it is answered or was given up before
     */
    boolean abandon(Command command) {
        lock.lock();
        try {
            if (command.state() == Command.State.ANSWERED || command.isAbandoned()) {
                return false;
            }
            command.abandon();
            if (command.state() == Command.State.QUEUED) {
                forgetUnwritten(command);
            } else {
                waiting.remove(command.id(), command);
            }
        } finally {
            lock.unlock();
        }
        command.reply().cancel(false);
        return true;
    }

    private void forgetUnwritten(Command command) {
        if (command == current) {
            current = null;
        } else {
            queueOf(command).remove(command);
        }
    }

    /**
     * Gives a reply to its command. A reply that comes too late is dropped.
     *
     * @return false if no command that was ever sent can have this reply
     */
    boolean answer(MessageType type, RawJson reply) {
        Optional<RawJson> id = reply.at("id");
        if (id.isEmpty()) {
            return type == MessageType.ERROR && answerOldest(reply);
        }
        Command command;
        lock.lock();
        try {
            long number = id.get().asLong().orElse(Long.MAX_VALUE);
            if (number >= nextId || number <= nextOutOfBandId) {
                return false;
            }
            nextAnswer = Math.max(nextAnswer, number + 1);
            command = waiting.remove(number);
            if (command != null) {
                command.setState(Command.State.ANSWERED);
            }
        } finally {
            lock.unlock();
        }
        if (command != null) {
            complete(command, reply);
        }
        return true;
    }

    /**
     * Fails the command that is answered next with an error without an id, which QEMU sends for text that it can't
     * parse. If replies were skipped or came out of order, fails all commands that the error may belong to.
     */
    private boolean answerOldest(RawJson error) {
        List<Command> answered;
        boolean sent;
        lock.lock();
        try {
            NavigableMap<Long, Command> candidates =
                    waiting.subMap(0L, true, Math.max(nextAnswer, firstAfterSkipped), true);
            sent = nextAnswer < nextId || !candidates.isEmpty();
            answered = new ArrayList<>(candidates.values());
            answered.forEach(command -> command.setState(Command.State.ANSWERED));
            candidates.clear();
            nextAnswer = Math.min(nextAnswer + 1, nextId);
        } finally {
            lock.unlock();
        }
        answered.forEach(command -> complete(command, error));
        return sent;
    }

    private void complete(Command command, RawJson reply) {
        onAnswered.accept(command);
        command.complete(reply);
    }

    /** Notes that something was skipped, which may have been a reply. */
    void noteSkipped(String mishap) {
        lock.lock();
        try {
            firstAfterSkipped = nextId;
            waiting.values().forEach(command -> command.note(mishap));
        } finally {
            lock.unlock();
        }
    }

    /** Abandons all current and future commands. */
    void end() {
        List<Command> abandoned = new ArrayList<>();
        lock.lock();
        try {
            ended = true;
            if (current != null) {
                abandoned.add(current);
            }
            abandoned.addAll(outOfBand);
            abandoned.addAll(inBand);
            abandoned.addAll(waiting.values());
            abandoned.forEach(Command::abandon);
            current = null;
            outOfBand.clear();
            inBand.clear();
            waiting.clear();
        } finally {
            lock.unlock();
        }
        abandoned.forEach(command -> command.reply().cancel(false));
    }
}
