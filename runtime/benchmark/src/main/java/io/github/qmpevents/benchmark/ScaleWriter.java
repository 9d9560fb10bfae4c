package io.github.qmpevents.benchmark;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.locks.LockSupport;

/**
 * A program that plays many QEMUs with plain sockets. Each event has the number of its round as the seconds of its
 * timestamp, the number of its connection as the microseconds, and the time of its writing as its only member.
 */
final class ScaleWriter {
    private static final int FLOOD_LINES = 64;

    private final ScaleLoad load;
    private final List<SocketChannel> clients = new ArrayList<>();

    private ScaleWriter(ScaleLoad load) {
        this.load = load;
    }

    /**
     * Runs the program. The arguments are the path of the socket, and those of the load. Prints a line when the socket
     * exists.
     */
    public static void main(String[] args) throws IOException {
        try (ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            server.bind(UnixDomainSocketAddress.of(args[0]));
            System.out.println("listening");
            ScaleWriter writer = new ScaleWriter(ScaleLoad.parse(args, 1));
            writer.accept(server);
            writer.flood();
            writer.writeRounds();
            // The clients stay connected until this process is ended.
            LockSupport.park();
        }
    }

    private void accept(ServerSocketChannel server) throws IOException {
        for (int i = 0; i < load.connections(); i++) {
            SocketChannel client = server.accept();
            PlayedQemu.negotiate(client);
            clients.add(client);
        }
    }

    private void flood() {
        for (SocketChannel client : clients.subList(0, load.flooded())) {
            Thread thread = new Thread(() -> flood(client), "flood");
            thread.setDaemon(true);
            thread.start();
        }
    }

    private static void flood(SocketChannel client) {
        String line = "{\"timestamp\": {\"seconds\": 1, \"microseconds\": 0}, \"event\": \"STOP\"}\r\n";
        ByteBuffer lines = US_ASCII.encode(line.repeat(FLOOD_LINES));
        try {
            while (true) {
                synchronized (client) {
                    PlayedQemu.write(client, lines.rewind());
                }
            }
        } catch (IOException e) {
            // The client has measured enough.
        }
    }

    private void writeRounds() throws IOException {
        ByteBuffer bytes = ByteBuffer.allocateDirect(1024);
        long pause = 1_000_000_000L / load.connections() / load.perSecond();
        long next = System.nanoTime();
        for (int round = 0; round < load.rounds(); round++) {
            for (int i = 0; i < load.connections(); i++) {
                next += pause;
                for (long now = System.nanoTime(); now < next; now = System.nanoTime()) {
                    LockSupport.parkNanos(next - now);
                }
                write(i, round, bytes.clear());
            }
        }
    }

    private void write(int connection, int round, ByteBuffer bytes) throws IOException {
        SocketChannel client = clients.get(connection);
        synchronized (client) {
            String event = String.format(
                    Locale.ROOT,
                    "{\"timestamp\": {\"seconds\": %d, \"microseconds\": %d}, \"event\": \"RTC_CHANGE\","
                            + " \"data\": {\"offset\": %d}}\r\n",
                    round,
                    connection,
                    System.nanoTime());
            PlayedQemu.write(client, bytes.put(event.getBytes(US_ASCII)).flip());
        }
    }
}
