/** Typed Java bindings for QEMU's QMP events: a decoder, a dispatcher, a client, and the events of all QEMUs. */
module io.github.qmpevents.runtime {
    requires static transitive org.jspecify;

    exports io.github.qmpevents.client;
    exports io.github.qmpevents.client.testing;
    exports io.github.qmpevents.events;
    exports io.github.qmpevents.qemu;
    exports io.github.qmpevents.runtime;
    exports io.github.qmpevents.runtime.codec;
}
