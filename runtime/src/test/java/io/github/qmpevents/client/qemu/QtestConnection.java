package io.github.qmpevents.client.qemu;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;

/** A connection to QEMU's qtest server, which writes to ports and memory as the code of a guest would. */
final class QtestConnection implements AutoCloseable {
    private final SocketChannel channel;
    private final BufferedReader replies;

    private QtestConnection(SocketChannel channel) {
        this.channel = channel;
        replies = new BufferedReader(Channels.newReader(channel, StandardCharsets.US_ASCII));
    }

    /** Returns the arguments for a machine whose guest does nothing by itself. */
    static List<String> arguments(Path directory) {
        return List.of("-S", "-qtest", RealQemu.listenAt(address(directory)), "-qtest-log", "none");
    }

    static QtestConnection open(Path directory) throws IOException {
        return new QtestConnection(SocketChannel.open(address(directory)));
    }

    private static UnixDomainSocketAddress address(Path directory) {
        return UnixDomainSocketAddress.of(directory.resolve("qtest"));
    }

    /** Writes a byte to a port. */
    void outb(int port, int value) throws IOException {
        send("outb 0x%x 0x%x".formatted(port, value));
    }

    /** Writes 32 bits to a port. */
    void outl(int port, int value) throws IOException {
        send("outl 0x%x 0x%x".formatted(port, value));
    }

    /** Writes 8 bits to memory or to a register there. */
    void writeb(long address, int value) throws IOException {
        send("writeb 0x%x 0x%x".formatted(address, value));
    }

    /** Writes 16 bits to memory or to a register there. */
    void writew(long address, int value) throws IOException {
        send("writew 0x%x 0x%x".formatted(address, value));
    }

    /** Writes 32 bits to memory or to a register there. */
    void writel(long address, int value) throws IOException {
        send("writel 0x%x 0x%x".formatted(address, value));
    }

    /** Writes 64 bits to memory or to a register there. */
    void writeq(long address, long value) throws IOException {
        send("writeq 0x%x 0x%x".formatted(address, value));
    }

    /** Writes bytes to memory. */
    void write(long address, byte[] bytes) throws IOException {
        send("write 0x%x %d 0x%s"
                .formatted(address, bytes.length, HexFormat.of().formatHex(bytes)));
    }

    private void send(String command) throws IOException {
        ByteBuffer line = ByteBuffer.wrap((command + "\n").getBytes(StandardCharsets.US_ASCII));
        while (line.hasRemaining()) {
            channel.write(line);
        }
        String reply = replies.readLine();
        if (!"OK".equals(reply)) {
            throw new IOException(command + ": " + reply);
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
