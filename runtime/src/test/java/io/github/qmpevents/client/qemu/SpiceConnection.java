package io.github.qmpevents.client.qemu;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.spec.X509EncodedKeySpec;
import javax.crypto.Cipher;

/**
 * The main channel of a SPICE client that shows nothing: the link, up to the point at which the server accepts it as a
 * client.
 */
final class SpiceConnection implements AutoCloseable {
    private static final byte[] MAGIC = "REDQ".getBytes(StandardCharsets.US_ASCII);
    private static final int HEADER_SIZE = 16;
    private static final int MESSAGE_SIZE = 18;
    private static final int KEY_SIZE = 162;
    private static final byte MAIN_CHANNEL = 1;
    private static final int AUTHENTICATION_CAPABILITIES = 0b11;
    private static final int TICKET = 1;

    private final Socket socket;

    SpiceConnection(int port) throws IOException {
        socket = new Socket(InetAddress.getLoopbackAddress(), port);
    }

    int localPort() {
        return socket.getLocalPort();
    }

    void initialize() throws IOException, GeneralSecurityException {
        ByteBuffer link = littleEndian(HEADER_SIZE + MESSAGE_SIZE + 4);
        link.put(MAGIC).putInt(2).putInt(2).putInt(MESSAGE_SIZE + 4);
        link.putInt(0).put(MAIN_CHANNEL).put((byte) 0).putInt(1).putInt(0).putInt(MESSAGE_SIZE);
        link.putInt(AUTHENTICATION_CAPABILITIES);
        send(link);

        int size = receive(HEADER_SIZE).getInt(12);
        ByteBuffer reply = receive(size);
        if (reply.getInt() != 0) {
            throw new IOException("the SPICE server refuses the link");
        }
        byte[] key = new byte[KEY_SIZE];
        reply.get(key);

        byte[] ticket = encrypt(key, new byte[1]);
        send(littleEndian(4 + ticket.length).putInt(TICKET).put(ticket));
        if (receive(4).getInt() != 0) {
            throw new IOException("the SPICE server refuses the ticket");
        }
    }

    private static byte[] encrypt(byte[] key, byte[] password) throws GeneralSecurityException {
        PublicKey publicKey = KeyFactory.getInstance("RSA").generatePublic(new X509EncodedKeySpec(key));
        Cipher cipher = Cipher.getInstance("RSA/ECB/OAEPWithSHA-1AndMGF1Padding");
        cipher.init(Cipher.ENCRYPT_MODE, publicKey);
        return cipher.doFinal(password);
    }

    private void send(ByteBuffer message) throws IOException {
        byte[] bytes = new byte[message.flip().remaining()];
        message.get(bytes);
        socket.getOutputStream().write(bytes);
    }

    private ByteBuffer receive(int size) throws IOException {
        byte[] bytes = socket.getInputStream().readNBytes(size);
        if (bytes.length < size) {
            throw new IOException("the SPICE server ended the connection");
        }
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static ByteBuffer littleEndian(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
