package io.github.qmpevents.client;

import io.github.qmpevents.client.testing.FakeQemu;
import io.github.qmpevents.client.testing.Script;
import java.net.UnixDomainSocketAddress;
import java.nio.file.Path;

/** A fake QEMU in a directory of a test, and clients of plain events for it. */
final class Fakes {
    private Fakes() {}

    static UnixDomainSocketAddress address(Path directory) {
        return UnixDomainSocketAddress.of(directory.resolve("qmp"));
    }

    static FakeQemu listen(Path directory, Script script) {
        return FakeQemu.listen(address(directory), script);
    }

    static QmpClientBuilder<PlainEvent> builder() {
        return QmpClient.builder(PlainEvent::decode);
    }

    static QmpClient<PlainEvent> connect(FakeQemu fake) throws InterruptedException {
        return builder().connect(fake.address());
    }
}
