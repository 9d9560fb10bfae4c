package io.github.qmpevents.generator.spec;

import io.github.qmpevents.generator.diagnostic.DiagnosticId;
import io.github.qmpevents.generator.diagnostic.Diagnostics;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * A file that was read as text.
 *
 * @param text its text; without lines if it could not be read
 * @param diagnostics what is wrong with the file, and the place for what is wrong with the text
 */
record SpecFile(SourceText text, Diagnostics diagnostics) {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** Reads a file. If it is no text, or a text without content, that is a diagnostic. */
    static SpecFile read(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(SpecReader.MAX_BYTES + 1);
            return bytes.length > SpecReader.MAX_BYTES
                    ? failed(
                            file,
                            DiagnosticId.SPEC_SIZE,
                            "the file is larger than " + SpecReader.MAX_BYTES / 1024 / 1024
                                    + " MiB, so it is no spec; name another file")
                    : decoded(file, bytes);
        } catch (IOException e) {
            return failed(
                    file,
                    DiagnosticId.SPEC_UNREADABLE,
                    "can't read the spec: " + reason(file, e) + "; name another file");
        }
    }

    private static String reason(Path file, IOException e) {
        if (e instanceof NoSuchFileException) {
            return "there is no such file";
        }
        if (Files.isDirectory(file)) {
            return "it is a directory";
        }
        return e instanceof AccessDeniedException ? "permission denied" : String.valueOf(e.getMessage());
    }

    private static SpecFile failed(Path file, DiagnosticId id, String message) {
        Diagnostics diagnostics = new Diagnostics(file.toString(), List.of());
        diagnostics.report(id, message);
        return new SpecFile(new SourceText(List.of()), diagnostics);
    }

    private static SpecFile decoded(Path file, byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        CoderResult result = decoder.decode(in, out, true);
        boolean marked = out.position() > 0 && out.get(0) == BYTE_ORDER_MARK;
        String decoded = out.flip().toString().substring(marked ? 1 : 0);
        if (result.isError()) {
            return misencoded(
                    file,
                    decoded,
                    "the byte 0x%02X is not UTF-8; save the file as UTF-8",
                    in.get(in.position()) & 0xFF);
        }
        int control = firstControlCharacter(decoded);
        if (control >= 0) {
            return misencoded(
                    file,
                    decoded.substring(0, control),
                    "the character U+%04X has no place in a text; remove it",
                    decoded.charAt(control));
        }
        // Before it is split: so many lines would take much more memory than the text.
        if (decoded.lines().count() > SpecReader.MAX_LINES) {
            return failed(
                    file,
                    DiagnosticId.SPEC_SIZE,
                    "the file has more than " + SpecReader.MAX_LINES + " lines, so it is no spec; name another file");
        }
        SourceText text = SourceText.of(decoded);
        Diagnostics diagnostics = new Diagnostics(file.toString(), text.lines());
        if (decoded.isBlank()) {
            diagnostics.report(DiagnosticId.SPEC_EMPTY, "the spec is empty; expected headings that name events");
        }
        return new SpecFile(text, diagnostics);
    }

    private static int firstControlCharacter(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isISOControl(c) && c != '\t' && c != '\n' && c != '\r') {
                return i;
            }
        }
        return -1;
    }

    /** Something right behind {@code before} is wrong. */
    private static SpecFile misencoded(Path file, String before, String message, int found) {
        SourceText text = SourceText.of(before + "\uFFFD");
        Diagnostics diagnostics = new Diagnostics(file.toString(), text.lines());
        int line = text.lines().size();
        int column = text.lines().get(line - 1).length();
        diagnostics.report(
                DiagnosticId.SPEC_ENCODING, diagnostics.at(line, column), String.format(Locale.ROOT, message, found));
        return new SpecFile(new SourceText(List.of()), diagnostics);
    }
}
