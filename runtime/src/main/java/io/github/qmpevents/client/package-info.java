/**
 * Connections to QEMU's QMP socket, with typed events and commands. They work with the events of any spec. Start with
 * {@link io.github.qmpevents.client.QmpClient}.
 *
 * <pre>{@code
 * try (var qemu = QmpClient.builder(Event.decoder()).connect(UnixDomainSocketAddress.of("/run/vm.qmp"))) {
 *     System.out.println(qemu.execute("query-status"));
 *     System.out.println(qemu.subscribe().dispatchTo(dispatcher).describe());
 * }
 * }</pre>
 */
@NullMarked
package io.github.qmpevents.client;

import org.jspecify.annotations.NullMarked;
