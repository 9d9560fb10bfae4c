package io.github.qmpevents.benchmark;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;

/**
 * A program that begins a connection as QEMU does, and then writes events as long as the client reads them. Serves one
 * connection after another.
 */
final class ClientRunWriter {
    private ClientRunWriter() {}

    /** Runs the program. The argument is the path of the socket. Prints a line when the socket exists. */
    public static void main(String[] args) throws IOException {
        byte[] stream = Lines.stream(Lines.ofQemu());
        ByteBuffer events = ByteBuffer.allocateDirect(stream.length).put(stream);
        try (ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            server.bind(UnixDomainSocketAddress.of(args[0]));
            System.out.println("listening");
            while (true) {
                try (SocketChannel client = server.accept()) {
                    PlayedQemu.negotiate(client);
                    writeEvents(client, events);
                }
            }
        }
    }

    private static void writeEvents(SocketChannel client, ByteBuffer events) {
        try {
            while (true) {
                PlayedQemu.write(client, events.rewind());
            }
        } catch (IOException e) {
            // The client has closed the connection: it has measured enough.
        }
    }
}
