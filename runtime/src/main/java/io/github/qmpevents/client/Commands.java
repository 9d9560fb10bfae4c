package io.github.qmpevents.client;

import io.github.qmpevents.runtime.MessageType;
import io.github.qmpevents.runtime.RawJson;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentNavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The commands of a connection: those to be written, and those that wait for their replies. Each gets its id when it is
 * written, so the ids are in the order in which QEMU reads and answers. Thread-safe, but replies come from one thread.
 */
final class Commands {
    private final BlockingQueue<Command> unwritten = new LinkedBlockingQueue<>();
    private final ConcurrentNavigableMap<Long, Command> waiting = new ConcurrentSkipListMap<>();
    private final AtomicLong nextId = new AtomicLong();
    private volatile boolean ended;

    /** The id that QEMU answers next. */
    private long nextAnswer;
    /** Commands with lower ids may have been answered by something that was skipped. */
    private long firstAfterSkipped;

    /** Adds a command, to be written after those before it. */
    void add(Command command) {
        unwritten.add(command);
        if (ended) {
            command.abandon();
        }
    }

    /** Returns the next command to write, which is in the state {@link Command.State#WRITING}; waits if necessary. */
    Command next() throws InterruptedException {
        long id = nextId.get();
        Command command = unwritten.take();
        while (!command.beginWriting(id)) {
            command = unwritten.take();
        }
        waiting.put(id, command);
        nextId.incrementAndGet();
        if (ended) {
            command.abandon();
        }
        return command;
    }

    /** Forgets a command for which nobody waits. */
    void remove(Command command) {
        unwritten.remove(command);
        waiting.remove(command.id(), command);
    }

    /**
     * Gives a reply to its command. One that comes too late is dropped.
     *
     * @return false if no command that was ever sent can have this reply
     */
    boolean answer(MessageType type, RawJson reply) {
        Optional<RawJson> id = reply.at("id");
        if (id.isEmpty()) {
            return type == MessageType.ERROR && answerOldest(reply);
        }
        long number = id.get().asLong().orElse(-1);
        if (number < 0 || number >= nextId.get()) {
            return false;
        }
        nextAnswer = Math.max(nextAnswer, number + 1);
        Command command = waiting.remove(number);
        if (command != null) {
            command.answer(reply);
        }
        return true;
    }

    /**
     * Gives an error without an id, which is how QEMU answers what it can't parse, to the command that is answered next. If
     * replies were skipped or did not come in their order, all that may be this one get it.
     */
    private boolean answerOldest(RawJson error) {
        NavigableMap<Long, Command> candidates = waiting.headMap(Math.max(nextAnswer, firstAfterSkipped), true);
        boolean sent = nextAnswer < nextId.get() || !candidates.isEmpty();
        for (var oldest = candidates.pollFirstEntry(); oldest != null; oldest = candidates.pollFirstEntry()) {
            oldest.getValue().answer(error);
        }
        nextAnswer = Math.min(nextAnswer + 1, nextId.get());
        return sent;
    }

    /** Notes that something was skipped, which may have been a reply. */
    void noteSkipped(String mishap) {
        firstAfterSkipped = nextId.get();
        waiting.values().forEach(command -> command.note(mishap));
    }

    /** Abandons all commands, those that are here and those that will be. */
    void end() {
        ended = true;
        unwritten.forEach(Command::abandon);
        waiting.values().forEach(Command::abandon);
    }
}
