package io.github.qmpevents.client;

import io.github.qmpevents.runtime.RawJson;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** The commands that wait for their replies, by id. Thread-safe. */
final class Commands {
    private final AtomicLong nextId = new AtomicLong();
    private final Map<Long, Command> waiting = new ConcurrentHashMap<>();
    private volatile boolean ended;

    /** A new command, which waits until it is removed. */
    Command add(String name, String arguments) {
        Command command = new Command(nextId.getAndIncrement(), name, arguments);
        waiting.put(command.id(), command);
        if (ended) {
            command.reply().cancel(false);
        }
        return command;
    }

    /** Nobody waits for the reply any more. */
    void remove(Command command) {
        waiting.remove(command.id());
    }

    /** Gives a reply to its command. False if it answers none that was ever sent; one that comes too late is dropped. */
    boolean answer(RawJson reply) {
        OptionalLong id = reply.at("id").map(RawJson::asLong).orElse(OptionalLong.empty());
        if (id.isEmpty() || id.getAsLong() < 0 || id.getAsLong() >= nextId.get()) {
            return false;
        }
        Command command = waiting.get(id.getAsLong());
        if (command != null) {
            command.reply().complete(reply);
        }
        return true;
    }

    /** What came was malformed, which may be why a reply is missing. */
    void note(String mishap) {
        waiting.values().forEach(command -> command.note(mishap));
    }

    /** No replies will come, neither for those who wait nor for those who will. */
    void end() {
        ended = true;
        waiting.values().forEach(command -> command.reply().cancel(false));
    }
}
