package io.github.qmpevents.client;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qmpevents.runtime.MessageType;
import io.github.qmpevents.runtime.RawJson;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** The commands of a connection, over a socket that accepts as many bytes as a test allows. */
class CommandsTest {
    private final LimitedSocket socket = new LimitedSocket();
    private final Commands commands = new Commands(socket, command -> {});

    @Test
    void commandsAreWrittenInOrder() {
        socket.room = 1000;
        commands.send(command("stop"));
        commands.send(command("cont"));
        assertThat(socket.written)
                .hasToString("{\"execute\": \"stop\", \"arguments\": {}, \"id\": 0}"
                        + "{\"execute\": \"cont\", \"arguments\": {}, \"id\": 1}");
    }

    @Test
    void writingACommandContinuesWhenThereIsRoom() {
        Command stop = command("stop");
        socket.room = 10;
        commands.send(stop);
        assertThat(socket.written).hasToString("{\"execute\"");
        assertThat(stop.state()).isEqualTo(Command.State.WRITING);
        socket.room = 1000;
        commands.write();
        assertThat(socket.written).hasToString("{\"execute\": \"stop\", \"arguments\": {}, \"id\": 0}");
        assertThat(stop.state()).isEqualTo(Command.State.SENT);
    }

    @Test
    void aCommandAbandonedBeforeItsFirstByteIsNeverWritten() {
        Command current = command("stop");
        Command queued = command("quit");
        commands.send(current);
        commands.send(queued);
        assertThat(commands.abandon(current)).isTrue();
        assertThat(commands.abandon(queued)).isTrue();
        socket.room = 1000;
        commands.send(command("cont"));
        assertThat(socket.written).hasToString("{\"execute\": \"cont\", \"arguments\": {}, \"id\": 0}");
    }

    @Test
    void aCommandAbandonedInTheMiddleIsNotWrittenToTheEnd() {
        Command stop = command("stop");
        socket.room = 10;
        commands.send(stop);
        assertThat(commands.abandon(stop)).isTrue();
        assertThat(commands.abandon(stop)).isFalse();
        socket.room = 1000;
        commands.write();
        assertThat(socket.written).hasToString("{\"execute\"");
        assertThat(stop.isAbandoned()).isTrue();
        assertThat(stop.state()).isEqualTo(Command.State.WRITING);
    }

    @Test
    void aCommandAnsweredInTheMiddleIsWrittenToTheEndAndStaysAnswered() {
        Command stop = command("stop");
        socket.room = 10;
        commands.send(stop);
        assertThat(commands.answer(MessageType.ERROR, RawJson.of("{\"error\": {}}")))
                .isTrue();
        socket.room = 1000;
        commands.write();
        assertThat(socket.written).hasToString("{\"execute\": \"stop\", \"arguments\": {}, \"id\": 0}");
        assertThat(stop.state()).isEqualTo(Command.State.ANSWERED);
    }

    @Test
    void anOutOfBandCommandOvertakesQueuedCommands() {
        Command yank = new Command(QmpCommand.of("yank").outOfBand());
        socket.room = 10;
        commands.send(command("stop"));
        commands.send(command("cont"));
        commands.send(yank);
        socket.room = 1000;
        commands.write();
        assertThat(socket.written)
                .hasToString("{\"execute\": \"stop\", \"arguments\": {}, \"id\": 0}"
                        + "{\"exec-oob\": \"yank\", \"arguments\": {}, \"id\": -1}"
                        + "{\"execute\": \"cont\", \"arguments\": {}, \"id\": 1}");
        assertThat(commands.answer(MessageType.RETURN, RawJson.of("{\"return\": {}, \"id\": -1}")))
                .isTrue();
        assertThat(yank.reply()).isCompleted();
    }

    @Test
    void anErrorWithoutAnIdIsNotForAnOutOfBandCommand() {
        Command stop = command("stop");
        Command yank = new Command(QmpCommand.of("yank").outOfBand());
        socket.room = 1000;
        commands.send(yank);
        commands.send(stop);
        assertThat(commands.answer(MessageType.ERROR, RawJson.of("{\"error\": {}}")))
                .isTrue();
        assertThat(stop.reply()).isCompleted();
        assertThat(yank.reply()).isNotDone();
    }

    @Test
    void noCommandWaitsAfterTheEndOfTheConnection() {
        Command writing = command("stop");
        Command queued = command("cont");
        Command late = command("quit");
        socket.room = 10;
        commands.send(writing);
        commands.send(queued);
        commands.end();
        commands.send(late);
        assertThat(writing.reply()).isCancelled();
        assertThat(queued.reply()).isCancelled();
        assertThat(late.reply()).isCancelled();
    }

    private static Command command(String name) {
        return new Command(QmpCommand.of(name));
    }

    private static final class LimitedSocket implements Commands.Sink {
        private final StringBuilder written = new StringBuilder();
        private int room;

        @Override
        public boolean write(ByteBuffer bytes) {
            int count = Math.min(room, bytes.remaining());
            byte[] taken = new byte[count];
            bytes.get(taken);
            written.append(new String(taken, StandardCharsets.US_ASCII));
            room -= count;
            return !bytes.hasRemaining();
        }

        @Override
        public void awaitRoom() {}
    }
}
