package io.github.qmpevents.generator.source;

import io.github.qmpevents.generator.diagnostic.DiagnosticId;
import io.github.qmpevents.generator.diagnostic.Diagnostics;
import io.github.qmpevents.generator.diagnostic.Location;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/**
 * A reader of the files of one spec as text, within {@link SourceLimits}. It reports a file that can't be read, or is
 * not text, as a diagnostic; it never throws. Not thread-safe.
 */
public final class SourceReader {
    private static final int LIMIT = SourceLimits.MAX_BYTES + 1;

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private static final char REPLACEMENT = '\uFFFD';

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Diagnostics diagnostics;
    private final Duration patience;
    private int files;
    private long bytes;
    /** True after a limit was exceeded and reported: no further files are opened. */
    private boolean isFull;

    /**
     * Creates a reader for the files of one spec.
     *
     * @param diagnostics collects the lines and diagnostics of each file
     */
    public SourceReader(Diagnostics diagnostics) {
        this(diagnostics, PATIENCE);
    }

    /** Creates a reader that waits no longer than {@code patience} for the end of a pipe. */
    SourceReader(Diagnostics diagnostics, Duration patience) {
        this.diagnostics = diagnostics;
        this.patience = patience;
    }

    /**
     * Reads the file that the user named.
     *
     * @param file its path; locations use it as given here
     * @return its text; empty if a diagnostic was reported
     */
    public Optional<Source> read(Path file) {
        Location whole = Location.of(file.toString());
        try {
            return read(() -> content(file), whole, whole);
        } catch (IOException e) {
            return unreadable(whole, reason(file, e));
        }
    }

    /**
     * Reads a spec from a stream.
     *
     * @param file the path to use in locations
     * @param in the stream, which is read to its end but not closed
     * @return its text; empty if a diagnostic was reported
     */
    public Optional<Source> read(Path file, InputStream in) {
        Location whole = Location.of(file.toString());
        try {
            return read(() -> in.readNBytes(LIMIT), whole, whole);
        } catch (IOException e) {
            return unreadable(whole, String.valueOf(e.getMessage()));
        }
    }

    private Optional<Source> unreadable(Location whole, String reason) {
        diagnostics.report(
                DiagnosticId.SPEC_UNREADABLE, whole, "can't read the spec: " + reason + "; name another file");
        return Optional.empty();
    }

    /**
     * Reads an included file.
     *
     * @param file its path
     * @param name its name in locations
     * @param directive the location of the include, for a file that can't be read
     * @return its text; empty if a diagnostic was reported
     */
    public Optional<Source> readIncluded(Path file, String name, Location directive) {
        try {
            // Other kinds of files may have no end, or wait for a writer forever.
            if (Files.exists(file) && !Files.isRegularFile(file)) {
                throw new IOException("it is not a regular file");
            }
            return read(() -> content(file), Location.of(name), directive);
        } catch (IOException e) {
            diagnostics.report(
                    DiagnosticId.SCHEMA_INCLUDE,
                    directive,
                    "can't read the included file " + name + ": " + reason(file, e)
                            + "; correct the path, which is relative to this file");
            return Optional.empty();
        }
    }

    /** The source of a file's bytes, at most one more than the limit. */
    private interface Content {
        byte[] read() throws IOException;
    }

    private byte[] content(Path file) throws IOException {
        if (Files.readAttributes(file, BasicFileAttributes.class).isOther()) {
            return new SpecialFile(file, patience).read(LIMIT);
        }
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(LIMIT);
        }
    }

    private Optional<Source> read(Content file, Location whole, Location named) throws IOException {
        if (isFull) {
            return Optional.empty();
        }
        files++;
        if (files > SourceLimits.MAX_FILES) {
            isFull = true;
            return tooLarge(named, "the spec has more than " + SourceLimits.MAX_FILES + " files");
        }
        byte[] content = file.read();
        bytes += content.length;
        if (content.length > SourceLimits.MAX_BYTES) {
            return tooLarge(whole, "the file is larger than " + SourceLimits.MAX_BYTES / 1024 / 1024 + " MiB");
        }
        if (bytes > SourceLimits.MAX_TOTAL_BYTES) {
            isFull = true;
            return tooLarge(
                    named, "the files together are larger than " + SourceLimits.MAX_TOTAL_BYTES / 1024 / 1024 + " MiB");
        }
        return decode(whole, content);
    }

    private static String reason(Path file, IOException e) {
        if (e instanceof NoSuchFileException) {
            return "there is no such file";
        }
        if (Files.isDirectory(file)) {
            return "it is a directory";
        }
        if (e instanceof FileSystemLoopException) {
            return "its symbolic links form a loop";
        }
        return e instanceof AccessDeniedException ? "permission denied" : String.valueOf(e.getMessage());
    }

    private Optional<Source> tooLarge(Location location, String found) {
        diagnostics.report(DiagnosticId.SPEC_SIZE, location, found + ", so it is not a spec; name another file");
        return Optional.empty();
    }

    private Optional<Source> decode(Location whole, byte[] content) {
        // This is much faster than a decoder. Bytes that are not UTF-8 become a character that is rare in files.
        String text = new String(content, StandardCharsets.UTF_8);
        if (text.indexOf(REPLACEMENT) >= 0) {
            ByteBuffer in = ByteBuffer.wrap(content);
            CharBuffer out = CharBuffer.allocate(content.length);
            if (StandardCharsets.UTF_8.newDecoder().decode(in, out, true).isError()) {
                return misencoded(
                        whole,
                        withoutMark(out.flip().toString()),
                        "the byte 0x%02X is not UTF-8; save the file as UTF-8",
                        in.get(in.position()) & 0xFF);
            }
        }
        return check(whole, withoutMark(text));
    }

    private static String withoutMark(String text) {
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }

    private Optional<Source> check(Location whole, String text) {
        int lines = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= ' ' && c <= '~') {
                continue;
            }
            if (c == '\n' || c == '\r') {
                lines += Source.endsLine(text, i) ? 1 : 0;
            } else if (c != '\t' && Character.isISOControl(c)) {
                return misencoded(
                        whole, text.substring(0, i), "the character U+%04X is not allowed in a text; remove it", c);
            }
        }
        // Checked before splitting: so many lines would take much more memory than the text.
        if (lines > SourceLimits.MAX_LINES) {
            return tooLarge(whole, "the file has more than " + SourceLimits.MAX_LINES + " lines");
        }
        Source source = Source.of(whole.file(), text);
        diagnostics.addFile(source.name(), source.lines());
        return Optional.of(source);
    }

    /** Reports a fault right after {@code before}. */
    private Optional<Source> misencoded(Location whole, String before, String message, int found) {
        Source source = Source.of(whole.file(), before + REPLACEMENT);
        diagnostics.addFile(source.name(), source.lines());
        diagnostics.report(
                DiagnosticId.SPEC_ENCODING, source.at(before.length()), String.format(Locale.ROOT, message, found));
        return Optional.empty();
    }
}
