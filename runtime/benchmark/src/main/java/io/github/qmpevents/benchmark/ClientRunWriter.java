package io.github.qmpevents.benchmark;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A program that does what QEMU does for one connection, and then writes events as long as somebody reads them. */
final class ClientRunWriter {
    private static final String GREETING =
            "{\"QMP\": {\"version\": {\"qemu\": {\"micro\": 0, \"minor\": 2, \"major\": 7}, \"package\": \"\"},"
                    + " \"capabilities\": []}}\r\n";
    private static final Pattern ID = Pattern.compile("\"id\": (\\d+)}");

    private ClientRunWriter() {}

    /** The argument is the path of the socket. A line is printed when it is there. */
    public static void main(String[] args) throws IOException {
        try (ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            server.bind(UnixDomainSocketAddress.of(args[0]));
            System.out.println("listening");
            try (SocketChannel client = server.accept()) {
                write(client, GREETING);
                write(client, "{\"return\": {}, \"id\": " + idOfCommand(client) + "}\r\n");
                writeEvents(client);
            }
        }
    }

    private static String idOfCommand(SocketChannel client) throws IOException {
        ByteBuffer command = ByteBuffer.allocate(1024);
        while (client.read(command) >= 0) {
            Matcher id = ID.matcher(new String(command.array(), 0, command.position(), US_ASCII));
            if (id.find()) {
                return id.group(1);
            }
        }
        throw new IOException("the client has ended before its first command");
    }

    private static void write(SocketChannel client, String text) throws IOException {
        ByteBuffer bytes = US_ASCII.encode(text);
        while (bytes.hasRemaining()) {
            client.write(bytes);
        }
    }

    private static void writeEvents(SocketChannel client) {
        byte[] stream = Lines.stream(Lines.ofQemu());
        ByteBuffer events = ByteBuffer.allocateDirect(stream.length).put(stream);
        try {
            while (true) {
                events.rewind();
                while (events.hasRemaining()) {
                    client.write(events);
                }
            }
        } catch (IOException e) {
            // The client has closed the connection: it has measured enough.
        }
    }
}
