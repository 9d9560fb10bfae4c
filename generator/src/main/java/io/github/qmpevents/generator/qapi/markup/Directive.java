package io.github.qmpevents.generator.qapi.markup;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The first line of a directive: {@code .. note:: It may change.}
 *
 * @param name its name; empty for a comment, a target of links, or a substitution
 * @param argument the text after the colons
 */
public record Directive(String name, String argument) {
    private static final Pattern FORM = Pattern.compile("\\s*+\\.\\.(?: ++(?:([\\w:+.-]++)(?<=::))?(.*+))?");

    private static final Pattern OPTION = Pattern.compile(":[\\w-]++:(?: |$)");

    /** Up to QEMU 9.0 some comments have such a paragraph before a literal block. */
    private static final Set<String> EXAMPLE_LABELS = Set.of("Example::", "Examples::");

    private static final String EXAMPLE = "qmp-example";

    private static final Set<String> REMARKS = Set.of(
            "admonition",
            "attention",
            "caution",
            "danger",
            "error",
            "hint",
            "important",
            "note",
            "seealso",
            "tip",
            "warning");

    private static final Set<String> LITERALS =
            Set.of("code", "code-block", "highlight", "parsed-literal", "sourcecode");

    private static final Set<String> TITLED = Set.of("list-table", "rubric", "table", "topic");

    /** Returns the directive that begins in a line. */
    public static Optional<Directive> of(String line) {
        if (EXAMPLE_LABELS.contains(line.strip())) {
            return Optional.of(new Directive(EXAMPLE, ""));
        }
        Matcher matcher = FORM.matcher(line);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String name = matcher.group(1);
        String argument = matcher.group(2);
        return Optional.of(new Directive(
                name == null ? "" : name.substring(0, name.length() - 2).toLowerCase(Locale.ROOT),
                argument == null ? "" : argument.strip()));
    }

    /** Returns the index after the last line of the directive that begins in a line. */
    public static int end(List<String> lines, int start) {
        return Math.max(start + 1, Indentation.end(lines, start + 1, Indentation.of(lines.get(start))));
    }

    /** Returns the number of lines at the start of a body that are options: {@code :title: Read operation}. */
    static int options(List<String> body) {
        int options = 0;
        while (options < body.size() && OPTION.matcher(body.get(options)).lookingAt()) {
            options++;
        }
        return options;
    }

    /** Returns true for an example. */
    public boolean isExample() {
        return name.equals(EXAMPLE);
    }

    /** Returns true for a comment, and for any other directive without text to show. */
    boolean isSilent() {
        return name.isEmpty();
    }

    boolean isRemark() {
        return REMARKS.contains(name);
    }

    boolean isLiteral() {
        return LITERALS.contains(name);
    }

    /** Returns true if the text after the colons is a title. */
    boolean hasTitle() {
        return TITLED.contains(name);
    }

    /** Returns the label of a remark. */
    String label() {
        if (name.equals("admonition") && !argument.isEmpty()) {
            return argument;
        }
        return name.equals("seealso") ? "See also" : name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    /** Returns true if the text after the colons is the first line of the body. */
    boolean hasTextInFirstLine() {
        return isRemark() && !name.equals("admonition");
    }
}
