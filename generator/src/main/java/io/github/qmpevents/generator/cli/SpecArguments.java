package io.github.qmpevents.generator.cli;

import io.github.qmpevents.generator.SpecInput;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Specs on the command line: the paths of files, or {@code -} for standard input. */
final class SpecArguments {
    private static final Path STANDARD_INPUT = Path.of("-");

    private SpecArguments() {}

    /**
     * Returns the specs for arguments.
     *
     * @throws IllegalArgumentException if two of them are standard input
     */
    static List<SpecInput> read(List<Path> arguments, Terminal terminal) {
        List<SpecInput> specs = new ArrayList<>();
        boolean isTaken = false;
        for (Path argument : arguments) {
            if (!argument.equals(STANDARD_INPUT)) {
                specs.add(SpecInput.of(argument));
                continue;
            }
            if (isTaken) {
                throw new IllegalArgumentException(
                        "only one of the specs can be standard input (-); name a file for the other");
            }
            isTaken = true;
            specs.add(new SpecInput(Path.of("stdin"), Optional.of(terminal.in())));
        }
        return specs;
    }
}
