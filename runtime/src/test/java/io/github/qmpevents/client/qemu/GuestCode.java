package io.github.qmpevents.client.qemu;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/** The whole software of a guest: a few instructions in 16-bit real mode, where the processor begins. */
final class GuestCode {
    /** Switches on the power management of the PIIX4 at port 0x600. */
    static final String POWER_MANAGEMENT = "ba f8 0c 66 b8 40 0b 00 80 66 ef ba fc 0c 66 b8 01 06 00 00 66 ef"
            + " ba f8 0c 66 b8 80 0b 00 80 66 ef ba fc 0c 66 b8 01 00 00 00 66 ef";

    private static final String HALT = "fa f4 eb fd";
    private static final int SIZE = 0x10000;
    private static final int RESET_VECTOR = 0xfff0;

    private GuestCode() {}

    /**
     * Returns the arguments for a machine that runs this code after the command {@code cont}.
     *
     * @param directory the directory for the file of the code
     * @param code the code, in hexadecimal
     */
    static List<String> run(Path directory, String code) throws IOException {
        byte[] rom = new byte[SIZE];
        Arrays.fill(rom, 0, RESET_VECTOR, (byte) 0xf4);
        byte[] bytes = bytes(code + " " + HALT);
        System.arraycopy(bytes, 0, rom, 0, bytes.length);
        byte[] jump = bytes("ea 00 00 00 f0");
        System.arraycopy(jump, 0, rom, RESET_VECTOR, jump.length);
        Path file = directory.resolve("fw.bin");
        Files.write(file, rom);
        return List.of("-M", "pc", "-m", "8M", "-accel", "tcg,thread=single,tb-size=8", "-S", "-bios", file.toString());
    }

    /** Returns code that does nothing if it ran before, so that a machine that wakes up does not go to sleep again. */
    static String once(String code) {
        int skipped = bytes(code + " " + HALT).length + 5;
        return "31 c0 8e d8 80 3e 00 05 a5 0f 84 %02x %02x c6 06 00 05 a5 %s"
                .formatted(skipped & 0xff, skipped >> 8, code);
    }

    private static byte[] bytes(String code) {
        return HexFormat.ofDelimiter(" ").parseHex(code);
    }
}
