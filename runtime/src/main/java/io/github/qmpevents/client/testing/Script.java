package io.github.qmpevents.client.testing;

import java.io.IOException;

/** The conversation of a {@link FakeQemu} on one connection. */
@FunctionalInterface
public interface Script {
    /**
     * Plays the conversation on one connection, which is closed when this method returns.
     *
     * @param client the other end
     * @throws IOException when the client ends the connection, which the fake treats as the end of the script
     * @throws InterruptedException when the fake is closed meanwhile, which it also treats as the end of the script
     */
    void play(FakeConnection client) throws IOException, InterruptedException;
}
