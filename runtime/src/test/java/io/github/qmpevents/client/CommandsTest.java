package io.github.qmpevents.client;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CommandsTest {
    @Test
    void anAbandonedCommandIsPassedOver() throws InterruptedException {
        Commands commands = new Commands();
        Command abandoned = new Command("stop", "{}");
        Command next = new Command("cont", "{}");
        commands.add(abandoned);
        commands.add(next);
        assertThat(abandoned.abandon()).isEqualTo(Command.State.QUEUED);
        assertThat(commands.next()).isSameAs(next);
    }

    @Test
    void noCommandWaitsAfterTheEnd() throws InterruptedException {
        Commands commands = new Commands();
        Command writing = new Command("stop", "{}");
        Command queued = new Command("cont", "{}");
        Command late = new Command("quit", "{}");
        commands.add(writing);
        assertThat(commands.next()).isSameAs(writing);
        commands.add(queued);
        commands.end();
        commands.add(late);
        assertThat(writing.reply()).isCancelled();
        assertThat(queued.reply()).isCancelled();
        assertThat(late.reply()).isCancelled();
    }
}
