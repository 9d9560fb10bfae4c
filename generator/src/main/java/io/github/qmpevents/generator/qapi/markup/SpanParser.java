package io.github.qmpevents.generator.qapi.markup;

import io.github.qmpevents.generator.model.DocSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A parser of the parts of a paragraph: {@code ``code``}, {@code @member}, {@code `Definition`}, {@code *emphasis*},
 * roles such as {@code :ref:`…`}, and links. A part without an end is plain text.
 */
final class SpanParser {
    private static final Pattern WHITE_SPACE = Pattern.compile("\\s++");
    private static final Pattern NAME = Pattern.compile("\\w[\\w.-]*+");
    /** The title before the target of a link: {@code title <target>}. */
    private static final Pattern TARGET = Pattern.compile("(.*\\S)\\s*+<[^<>]*+>");

    private static final Pattern ROLE = Pattern.compile(":([a-z][a-z:+-]{0,38}):`");
    private static final Set<String> CODE_ROLES =
            Set.of("code", "command", "envvar", "file", "kbd", "literal", "manpage", "option", "program", "samp");

    private final String text;
    private final Set<String> definitions;
    private final List<DocSpan> spans = new ArrayList<>();
    private final StringBuilder plain = new StringBuilder();
    private final ClosingMark literal;
    private final ClosingMark quote;
    private final ClosingMark strong;
    private final ClosingMark emphasis;
    private int next;

    private SpanParser(String text, Set<String> definitions) {
        this.text = text;
        this.definitions = definitions;
        this.literal = new ClosingMark(text, "``");
        this.quote = new ClosingMark(text, "`");
        this.strong = new ClosingMark(text, "**");
        this.emphasis = new ClosingMark(text, "*");
    }

    /**
     * Parses a paragraph. White space becomes single spaces.
     *
     * @param definitions the possible names of references
     * @return the parts; none for a paragraph without words
     */
    static List<DocSpan> parse(String paragraph, Set<String> definitions) {
        SpanParser parser =
                new SpanParser(WHITE_SPACE.matcher(paragraph).replaceAll(" ").strip(), definitions);
        while (parser.next < parser.text.length()) {
            parser.read();
        }
        parser.endPlain();
        return parser.spans;
    }

    private void read() {
        boolean isRead = switch (text.charAt(next)) {
            case '`' -> text.startsWith("``", next) ? readLiteral() : readQuoted();
            case ':' -> readRole();
            case '*' -> text.startsWith("**", next) ? readEmphasis(strong) : readEmphasis(emphasis);
            case '@' -> readName();
            case '\\' -> readEscape();
            default -> false;
        };
        if (!isRead) {
            plain.append(text.charAt(next));
            next++;
        }
    }

    private boolean readLiteral() {
        int close = literal.behind(next + 2);
        if (close < 0) {
            return false;
        }
        addCode(text.substring(next + 2, close));
        next = close + 2;
        return true;
    }

    private boolean readQuoted() {
        int close = quote.behind(next + 1);
        if (close < 0 || isInWord(next)) {
            return false;
        }
        String quoted = text.substring(next + 1, close);
        boolean isLink = text.startsWith("_", close + 1);
        if (isLink) {
            plain.append(title(quoted));
        } else {
            addNamed(quoted);
        }
        next = close + 1;
        while (isLink && text.startsWith("_", next)) {
            next++;
        }
        return true;
    }

    private void addNamed(String quoted) {
        if (NAME.matcher(quoted).matches()) {
            addName(quoted);
        } else {
            plain.append(title(quoted));
        }
    }

    private boolean readRole() {
        Matcher role = ROLE.matcher(text).region(next, text.length());
        int close = role.lookingAt() ? quote.behind(role.end()) : -1;
        if (close < 0) {
            return false;
        }
        String content = text.substring(role.end(), close);
        if (CODE_ROLES.contains(role.group(1))) {
            addCode(content);
        } else if (role.group(1).startsWith("qapi:")) {
            addNamed(content);
        } else {
            plain.append(title(content));
        }
        next = close + 1;
        return true;
    }

    private static String title(String quoted) {
        Matcher target = TARGET.matcher(quoted);
        return target.matches() ? target.group(1) : quoted;
    }

    private boolean readEmphasis(ClosingMark mark) {
        int start = next + mark.length();
        int close = isInWord(next) ? -1 : mark.behind(start);
        if (close < 0 || isWord(close + mark.length())) {
            return false;
        }
        plain.append(text, start, close);
        next = close + mark.length();
        return true;
    }

    private boolean readName() {
        Matcher name = NAME.matcher(text).region(next + 1, text.length());
        if (isInWord(next) || !name.lookingAt()) {
            return false;
        }
        int end = name.end();
        while (text.charAt(end - 1) == '.' || text.charAt(end - 1) == '-') {
            end--;
        }
        addName(text.substring(next + 1, end));
        next = end;
        return true;
    }

    /**
     * Reads a backslash, which escapes a mark. Before other characters it is a plain backslash, as in comments of
     * earlier releases.
     */
    private boolean readEscape() {
        boolean isEscape = next + 1 < text.length() && "\\*`@_|:".indexOf(text.charAt(next + 1)) >= 0;
        if (isEscape) {
            plain.append(text.charAt(next + 1));
            next += 2;
        }
        return isEscape;
    }

    /** Returns true if a word ends right before an index, so no part begins there. */
    private boolean isInWord(int index) {
        return index > 0 && isWord(index - 1);
    }

    private boolean isWord(int index) {
        return index < text.length() && Character.isLetterOrDigit(text.charAt(index));
    }

    private void addName(String name) {
        if (definitions.contains(name)) {
            endPlain();
            spans.add(new DocSpan.Reference(name));
        } else {
            addCode(name);
        }
    }

    private void addCode(String code) {
        endPlain();
        spans.add(new DocSpan.Code(code));
    }

    private void endPlain() {
        if (plain.length() > 0) {
            spans.add(new DocSpan.Text(plain.toString()));
            plain.setLength(0);
        }
    }
}
