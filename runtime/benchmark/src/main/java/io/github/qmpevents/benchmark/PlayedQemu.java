package io.github.qmpevents.benchmark;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** QEMU's side of a connection, as far as benchmarks need it. */
final class PlayedQemu {
    private static final String GREETING =
            "{\"QMP\": {\"version\": {\"qemu\": {\"micro\": 0, \"minor\": 2, \"major\": 7}, \"package\": \"\"},"
                    + " \"capabilities\": []}}\r\n";
    private static final Pattern ID = Pattern.compile("\"id\": (\\d+)}");

    private PlayedQemu() {}

    /** Sends the greeting, and replies to the first command, which may have no id. */
    static void negotiate(SocketChannel client) throws IOException {
        write(client, US_ASCII.encode(GREETING));
        Matcher id = ID.matcher(readCommand(client));
        String member = id.find() ? ", \"id\": " + id.group(1) : "";
        write(client, US_ASCII.encode("{\"return\": {}" + member + "}\r\n"));
    }

    private static String readCommand(SocketChannel client) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(1024);
        while (client.read(bytes) >= 0) {
            String command = new String(bytes.array(), 0, bytes.position(), US_ASCII);
            if (count(command, '{') == count(command, '}')) {
                return command;
            }
        }
        throw new IOException("the client has ended before its first command");
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(c -> c == wanted).count();
    }

    /** Writes all bytes, waiting as long as necessary. */
    static void write(SocketChannel client, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            client.write(bytes);
        }
    }
}
