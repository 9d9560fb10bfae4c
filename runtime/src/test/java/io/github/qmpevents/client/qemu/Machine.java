package io.github.qmpevents.client.qemu;

import io.github.qmpevents.client.QmpClient;
import io.github.qmpevents.client.StreamItem;
import io.github.qmpevents.qemu.Event;
import io.github.qmpevents.runtime.RawJson;
import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.function.Predicate;

/** A real QEMU, a client connected to it over a Unix socket, and the events that reach its handlers. */
final class Machine implements AutoCloseable {
    private final RealQemu qemu;
    private final QmpClient<Event> client;
    private final Handled handled;

    private Machine(RealQemu qemu, QmpClient<Event> client) {
        this.qemu = qemu;
        this.client = client;
        handled = new Handled(client);
    }

    static Machine start(Path directory, List<String> arguments) throws IOException, InterruptedException {
        var address = UnixDomainSocketAddress.of(directory.resolve("qmp"));
        RealQemu qemu = RealQemu.start(directory, RealQemu.listenAt(address), arguments);
        try {
            return new Machine(
                    qemu,
                    QmpClient.builder(Event.decoder())
                            .greetingTimeout(Duration.ofSeconds(30))
                            .connect(address));
        } catch (Throwable e) {
            qemu.close();
            throw e;
        }
    }

    RawJson execute(String command) throws InterruptedException {
        return client.execute(command);
    }

    RawJson execute(String command, String arguments) throws InterruptedException {
        return client.execute(command, arguments);
    }

    /** Returns the next event of a type that reaches a handler. */
    <T extends Event> T next(Class<T> type) throws InterruptedException {
        return handled.next(type);
    }

    /** Returns the next event of a type that reaches a handler and for which a condition holds. */
    <T extends Event> T next(Class<T> type, Predicate<? super T> condition) throws InterruptedException {
        return handled.next(type, condition);
    }

    /** Waits for the end of the stream, and returns it. */
    StreamItem.Disconnected<Event> end() throws InterruptedException, ExecutionException {
        return handled.end();
    }

    @Override
    public void close() {
        client.close();
        qemu.close();
        handled.checkTheRest();
    }
}
