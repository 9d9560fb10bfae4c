/**
 * A QEMU that plays a script, for tests of programs that use events and commands.
 *
 * <pre>{@code
 * Script script = client -> {
 *     client.negotiate();
 *     client.awaitCommand("system_powerdown");
 *     client.reply("{}");
 * };
 * try (var fake = FakeQemu.listen(UnixDomainSocketAddress.of("/tmp/fake.qmp"), script);
 *         var qemu = QmpClient.builder(Event.decoder()).connect(fake.address())) {
 *     qemu.execute("system_powerdown");
 * }
 * }</pre>
 */
@NullMarked
package io.github.qmpevents.client.testing;

import org.jspecify.annotations.NullMarked;
