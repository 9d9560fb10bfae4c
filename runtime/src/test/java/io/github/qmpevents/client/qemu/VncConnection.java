package io.github.qmpevents.client.qemu;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A viewer that looks at nothing: the handshake of RFB 3.8 without a password. */
final class VncConnection implements AutoCloseable {
    private static final byte NO_AUTHENTICATION = 1;
    private static final byte SHARED = 1;

    private final Socket socket;

    VncConnection(int port) throws IOException {
        socket = new Socket(InetAddress.getLoopbackAddress(), port);
    }

    int localPort() {
        return socket.getLocalPort();
    }

    void initialize() throws IOException {
        DataInputStream in = new DataInputStream(socket.getInputStream());
        OutputStream out = socket.getOutputStream();
        in.readFully(new byte[12]);
        out.write("RFB 003.008\n".getBytes(StandardCharsets.US_ASCII));
        in.readFully(new byte[in.readUnsignedByte()]);
        out.write(NO_AUTHENTICATION);
        if (in.readInt() != 0) {
            throw new IOException("the VNC server refuses");
        }
        out.write(SHARED);
        in.readFully(new byte[20]);
        in.readFully(new byte[in.readInt()]);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
