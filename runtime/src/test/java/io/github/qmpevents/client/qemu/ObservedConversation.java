package io.github.qmpevents.client.qemu;

import io.github.qmpevents.runtime.RawJson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The events that QEMU sent to one client, as its character device logged them.
 *
 * @param before the events before the greeting, as far back as the greeting of the previous conversation
 * @param events the events, in the JSON that QEMU wrote
 * @param isLast true if QEMU ended during this conversation. It sends before it logs, so a QEMU that is killed may have
 *     sent more.
 */
record ObservedConversation(List<String> before, List<String> events, boolean isLast) {
    /** Returns the options for a monitor that logs to a file. */
    static List<String> arguments(Path socket, Path log) {
        return List.of(
                "-chardev", "socket,id=qmp,path=" + socket + ",server=on,wait=off,logfile=" + log + ",logappend=on");
    }

    /** Returns all conversations of one QEMU in which the client sent commands. */
    static List<ObservedConversation> read(Path log) throws IOException {
        List<ObservedConversation> conversations = new ArrayList<>();
        List<String> before = new ArrayList<>();
        List<String> events = new ArrayList<>();
        boolean isNegotiated = false;
        String text = Files.readString(log, StandardCharsets.UTF_8);
        // A QEMU that is killed may leave a part of a line.
        for (String line : text.substring(0, text.lastIndexOf('\n') + 1).lines().toList()) {
            RawJson message = RawJson.of(line);
            if (message.at("QMP").isPresent()) {
                if (isNegotiated) {
                    conversations.add(new ObservedConversation(before, events, false));
                    before = new ArrayList<>();
                }
                before.addAll(events);
                events = new ArrayList<>();
                isNegotiated = false;
            } else if (message.at("event").isPresent()) {
                events.add(line);
            } else {
                isNegotiated = true;
            }
        }
        if (isNegotiated) {
            conversations.add(new ObservedConversation(before, events, true));
        }
        return conversations;
    }

    /** Returns true if a client with these delivered events has missed none that it should have got. */
    boolean matches(WatchedConversation watched) {
        ObservedConversation ready = readyAfter(watched.before());
        List<String> delivered = watched.events();
        int same = ready.countSame(delivered);
        return (same == ready.events.size() || (same == delivered.size() && watched.isCut()))
                && (same == delivered.size() || isLast)
                && watched.before()
                        .equals(ready.before.stream()
                                .filter(watched.before()::contains)
                                .toList());
    }

    /**
     * Returns this conversation, with its first events among those before it if they were delivered before it was
     * ready.
     */
    private ObservedConversation readyAfter(List<String> delivered) {
        int count = 0;
        while (count < events.size() && delivered.contains(events.get(count))) {
            count++;
        }
        List<String> early = new ArrayList<>(before);
        early.addAll(events.subList(0, count));
        return new ObservedConversation(early, events.subList(count, events.size()), isLast);
    }

    private int countSame(List<String> delivered) {
        int same = 0;
        while (same < Math.min(events.size(), delivered.size())
                && events.get(same).equals(delivered.get(same))) {
            same++;
        }
        return same;
    }

    /** Returns the first difference in a few words. */
    String describeDifference(WatchedConversation watched) {
        ObservedConversation ready = readyAfter(watched.before());
        int same = ready.countSame(watched.events());
        return "after " + same + " events, QEMU sent " + next(ready.events, same) + ", but the client got "
                + next(watched.events(), same) + "; delivered before the client was ready: " + watched.before();
    }

    private static String next(List<String> all, int index) {
        return index < all.size() ? all.get(index) : "no more";
    }
}
