package io.github.qmpevents.docs;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A command in the documentation.
 *
 * @param location the file and the line
 * @param text the command, in one line
 * @param output the output that the documentation shows; empty if it shows none
 */
record ShownCommand(String location, String text, Optional<String> output) {
    private static final Pattern WORD = Pattern.compile("(?:'[^']*'|\"[^\"]*\"|[^\\s'\"])+");
    private static final Pattern AND = Pattern.compile(" && ");
    private static final String PROMPT = "$ ";

    /**
     * Returns the commands of a snippet: in {@code console}, each command after a prompt, with its output; in {@code
     * sh}, each line.
     */
    static List<ShownCommand> of(Snippet snippet) {
        List<ShownCommand> commands = new ArrayList<>();
        boolean console = snippet.language().equals("console");
        List<String> lines = snippet.code().lines().toList();
        for (int i = 0; i < lines.size(); ) {
            String location = snippet.location(i + 1L);
            StringBuilder text = new StringBuilder(console ? withoutPrompt(lines.get(i), location) : lines.get(i));
            for (i++; text.toString().endsWith("\\"); i++) {
                text.setLength(text.length() - 1);
                text.append(lines.get(i).strip());
            }
            StringBuilder output = new StringBuilder();
            for (; console && i < lines.size() && !lines.get(i).startsWith(PROMPT); i++) {
                output.append(lines.get(i)).append('\n');
            }
            commands.add(new ShownCommand(
                    location, text.toString(), console ? Optional.of(output.toString()) : Optional.empty()));
        }
        return commands;
    }

    private static String withoutPrompt(String line, String location) {
        if (!line.startsWith(PROMPT)) {
            throw new IllegalArgumentException(location + ": expected a prompt: $ ");
        }
        return line.substring(PROMPT.length());
    }

    /** Returns the commands that {@code &&} joins; the last one has the output. */
    List<ShownCommand> steps() {
        List<ShownCommand> steps = new ArrayList<>();
        List<String> parts = AND.splitAsStream(text).toList();
        for (int i = 0; i < parts.size(); i++) {
            steps.add(new ShownCommand(location, parts.get(i), i == parts.size() - 1 ? output : Optional.empty()));
        }
        return steps;
    }

    /**
     * Returns the program, its options and its parameters, without quotes, variables of the environment, and a comment.
     */
    List<String> words() {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find() && !matcher.group().equals("#")) {
            if (!words.isEmpty() || !matcher.group().matches("[A-Z_]+=.*")) {
                words.add(matcher.group().replaceAll("['\"]", ""));
            }
        }
        return words;
    }

    /**
     * Returns true if the command has printed the output that the documentation shows. A line of dots shows any lines.
     */
    boolean shows(String printed) {
        if (output.isEmpty()) {
            return true;
        }
        StringBuilder pattern = new StringBuilder();
        output.get()
                .lines()
                .forEach(line ->
                        pattern.append(line.strip().equals("…") ? "(?:.*\n)*?" : Pattern.quote(line) + "[ ]*\n"));
        return printed.matches(pattern.toString());
    }
}
