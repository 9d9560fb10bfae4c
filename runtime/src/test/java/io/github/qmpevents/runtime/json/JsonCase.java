package io.github.qmpevents.runtime.json;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text for a rule of the grammar of JSON, from {@code json-cases.txt}.
 *
 * @param rule the rule
 * @param verdict the verdict on the text
 * @param text the text, each character for a byte
 */
public record JsonCase(String rule, Verdict verdict, String text) {
    private static final String FILE = "/json-cases.txt";
    private static final Pattern BYTE = Pattern.compile("<(\\p{XDigit}{2})>");

    /** The verdict on a text. */
    public enum Verdict {
        SOUND,
        BROKEN,
        /** It breaks a rule of the encoding that jackson-core does not check. */
        BROKEN_BY_ENCODING
    }

    /** Returns the cases for all rules. */
    public static List<JsonCase> all() {
        List<JsonCase> cases = new ArrayList<>();
        String rule = "";
        for (String line : lines()) {
            if (line.startsWith("#")) {
                rule = line.substring(1).trim();
            } else if (!line.isEmpty()) {
                cases.add(new JsonCase(rule, verdict(line.charAt(0)), unescaped(line.substring(1))));
            }
        }
        return cases;
    }

    private static List<String> lines() {
        try (InputStream in = Objects.requireNonNull(JsonCase.class.getResourceAsStream(FILE), FILE)) {
            return new String(in.readAllBytes(), US_ASCII).lines().toList();
        } catch (IOException e) {
            throw new IllegalStateException(FILE, e);
        }
    }

    private static Verdict verdict(char mark) {
        return switch (mark) {
            case '+' -> Verdict.SOUND;
            case '-' -> Verdict.BROKEN;
            case '!' -> Verdict.BROKEN_BY_ENCODING;
            default -> throw new IllegalStateException("not a mark: " + mark);
        };
    }

    private static String unescaped(String line) {
        String text = line.isEmpty() ? line : line.substring(1);
        return BYTE.matcher(text)
                .replaceAll(match ->
                        Matcher.quoteReplacement(String.valueOf((char) HexFormat.fromHexDigits(match.group(1)))));
    }

    /** Returns the text as bytes. */
    public byte[] bytes() {
        return text.getBytes(ISO_8859_1);
    }

    @Override
    public String toString() {
        return rule + ": " + text;
    }
}
