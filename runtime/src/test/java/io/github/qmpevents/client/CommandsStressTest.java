package io.github.qmpevents.client;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qmpevents.runtime.MessageType;
import io.github.qmpevents.runtime.RawJson;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * The commands of a connection, under many schedules of the threads that send and give up, and of the thread that reads
 * replies.
 */
class CommandsStressTest {
    private static final int SENDERS = 3;
    private static final int COMMANDS = 100;

    @Test
    void everyCommandGetsItsOwnReply() throws Exception {
        Schedules.explore(random -> new Peer(random).race(Peer::sendAndAwait, true));
    }

    @Test
    void aCommandIsEitherAnsweredOrAbandoned() throws Exception {
        Schedules.explore(random -> new Peer(random).race(Peer::sendAndPerhapsGiveUp, true));
    }

    @Test
    void everyCommandEndsWithTheConnection() throws Exception {
        Schedules.explore(random -> new Peer(random).race(Peer::send, false));
    }

    /** Sends one command in some way. */
    private interface Sending {
        void send(Peer peer, Command command, Schedules.Pauses pauses) throws Exception;
    }

    /** The socket, which takes any number of bytes at a time, and QEMU, which answers the commands that it reads. */
    private static final class Peer implements Commands.Sink {
        private static final Pattern WRITTEN =
                Pattern.compile("\\{\"(execute|exec-oob)\": \"(\\w+)\", \"arguments\": \\{}, \"id\": (-?\\d+)}");

        private final Commands commands = new Commands(this, command -> {});
        private final Random sizes;
        private final Queue<String> pieces = new ConcurrentLinkedQueue<>();
        private final Queue<Command> sent = new ConcurrentLinkedQueue<>();
        private final Set<String> neverWritten = ConcurrentHashMap.newKeySet();
        private final List<String> names = new ArrayList<>();
        private final StringBuilder unread = new StringBuilder();
        private final CountDownLatch senders = new CountDownLatch(SENDERS);
        private final int answersBeforeEnd;
        private volatile boolean isFull;
        private volatile boolean hasEnded;
        private long nextId;
        private long nextOutOfBandId = -1;

        Peer(Random random) {
            sizes = new Random(random.nextLong());
            answersBeforeEnd = random.nextInt(SENDERS * COMMANDS);
        }

        Schedules.Race race(Sending sending, boolean answersAll) {
            List<Schedules.Action> actions = new ArrayList<>();
            for (int i = 0; i < SENDERS; i++) {
                String prefix = "s" + i + "_";
                actions.add(pauses -> sendAll(sending, prefix, pauses));
            }
            actions.add(pauses -> read(pauses, answersAll ? Integer.MAX_VALUE : answersBeforeEnd));
            return new Schedules.Race(actions, this::check);
        }

        private void sendAll(Sending sending, String prefix, Schedules.Pauses pauses) throws Exception {
            try {
                for (int i = 0; i < COMMANDS; i++) {
                    pauses.pause();
                    QmpCommand command = QmpCommand.of(prefix + i);
                    sending.send(this, new Command(pauses.below(4) == 0 ? command.outOfBand() : command), pauses);
                }
            } finally {
                senders.countDown();
            }
        }

        void send(Command command, Schedules.Pauses pauses) {
            sent.add(command);
            commands.send(command);
        }

        void sendAndAwait(Command command, Schedules.Pauses pauses) throws Exception {
            send(command, pauses);
            try {
                RawJson unused = command.reply().get();
            } catch (CancellationException e) {
                assertThat(hasEnded).isTrue();
            }
        }

        void sendAndPerhapsGiveUp(Command command, Schedules.Pauses pauses) {
            send(command, pauses);
            pauses.pause();
            if (pauses.below(3) > 0 && commands.abandon(command)) {
                if (command.state() == Command.State.QUEUED) {
                    neverWritten.add(command.name());
                } else if (command.state() == Command.State.WRITING) {
                    // As a session does, since QEMU would take the next bytes for the rest of the command.
                    end();
                }
            }
        }

        /**
         * Runs the thread that reads: continues to write when there is room, and brings the replies, until no thread
         * sends any more.
         */
        private void read(Schedules.Pauses pauses, int answers) {
            while (senders.getCount() > 0 && names.size() < answers) {
                pauses.pause();
                if (isFull) {
                    isFull = false;
                    commands.write();
                }
                answer();
                Thread.onSpinWait();
            }
            end();
        }

        private void end() {
            hasEnded = true;
            commands.end();
        }

        private void answer() {
            for (String piece = pieces.poll(); piece != null; piece = pieces.poll()) {
                unread.append(piece);
            }
            Matcher command = WRITTEN.matcher(unread);
            while (command.lookingAt()) {
                long id = Long.parseLong(command.group(3));
                boolean isOutOfBand = command.group(1).equals("exec-oob");
                assertThat(id).isEqualTo(isOutOfBand ? nextOutOfBandId-- : nextId++);
                names.add(command.group(2));
                RawJson reply = RawJson.of("{\"return\": \"" + command.group(2) + "\", \"id\": " + id + "}");
                assertThat(commands.answer(MessageType.RETURN, reply)).isTrue();
                unread.delete(0, command.end());
                command.reset(unread);
            }
        }

        @Override
        public boolean write(ByteBuffer bytes) {
            byte[] taken = new byte[Math.min(bytes.remaining(), sizes.nextInt(100))];
            bytes.get(taken);
            pieces.add(new String(taken, StandardCharsets.US_ASCII));
            return !bytes.hasRemaining();
        }

        @Override
        public void awaitRoom() {
            isFull = true;
        }

        private void check() {
            assertThat(names).doesNotHaveDuplicates();
            assertThat(names).filteredOn(neverWritten::contains).isEmpty();
            for (Command command : sent) {
                assertThat(command.reply()).as(command.name()).isDone();
                if (command.reply().isCompletedExceptionally()) {
                    assertThat(command.isAbandoned()).isTrue();
                } else {
                    assertThat(command.state()).isEqualTo(Command.State.ANSWERED);
                    assertThat(command.reply().join().at("return").flatMap(RawJson::asString))
                            .hasValue(command.name());
                }
            }
        }
    }
}
