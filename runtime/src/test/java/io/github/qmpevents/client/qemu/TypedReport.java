package io.github.qmpevents.client.qemu;

import io.github.qmpevents.client.QmpClient;
import io.github.qmpevents.qemu.*;
import java.net.UnixDomainSocketAddress;
import java.util.function.Consumer;

/** A short program that reports the events of a machine. */
final class TypedReport {
    private TypedReport() {}

    /** Reports everything until the machine ends. */
    static void run(UnixDomainSocketAddress socket, Consumer<String> out) throws InterruptedException {
        var handlers = Event.dispatcherBuilder()
                .on(
                        JobStatusChangeEvent.class,
                        e -> out.accept("job " + e.id() + " is " + e.status().value()))
                .on(BlockJobCompletedEvent.class, e -> out.accept(e.type().value() + " has copied " + e.offset()))
                .on(
                        MigrationEvent.class,
                        e -> out.accept("migration is " + e.status().value()))
                .on(
                        ShutdownEvent.class,
                        e -> out.accept("shut down: " + e.reason().orElseThrow().value()))
                .onUnknown(e -> out.accept("unknown: " + e.eventName()))
                .build();
        try (var qemu = QmpClient.builder(Event.decoder()).connect(socket)) {
            out.accept("watching");
            out.accept(qemu.subscribe().dispatchTo(handlers).reason().name());
        }
    }
}
