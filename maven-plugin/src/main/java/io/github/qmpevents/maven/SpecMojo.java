package io.github.qmpevents.maven;

import io.github.qmpevents.generator.diagnostic.AllowedDiagnostics;
import io.github.qmpevents.generator.diagnostic.Diagnostic;
import io.github.qmpevents.generator.diagnostic.Quantity;
import io.github.qmpevents.generator.diagnostic.Severity;
import java.io.File;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** A goal that reads specs and logs their diagnostics. It can be skipped. */
abstract class SpecMojo extends AbstractMojo {
    /** Skips the goal. A skipped goal adds no source root, so Maven does not compile files of earlier runs. */
    @Parameter(property = "qmp.skip", defaultValue = "false")
    private boolean skip;

    /** Fails the build on warnings, not only on errors. */
    @Parameter(property = "qmp.failOnWarning", defaultValue = "false")
    private boolean failOnWarning;

    /**
     * The ids of warnings and notes to ignore, such as {@code example-timestamp}. Errors can't be allowed. On the
     * command line, separate ids with commas.
     */
    @Parameter(property = "qmp.allow")
    private @Nullable List<String> allow;

    /**
     * Also logs notes, which concern the form of a spec: labels, order, underlines, tabs. Otherwise, only {@code mvn
     * -X} logs them.
     */
    @Parameter(property = "qmp.verbose", defaultValue = "false")
    private boolean verbose;

    @Override
    public final void execute() throws MojoExecutionException, MojoFailureException {
        if (skip) {
            getLog().info("Skipped");
        } else {
            run();
        }
    }

    /** Runs the goal, unless it is skipped. */
    abstract void run() throws MojoExecutionException, MojoFailureException;

    /** Returns the lowest severity that fails the build. */
    final Severity failOn() {
        return failOnWarning ? Severity.WARNING : Severity.ERROR;
    }

    /** Returns the diagnostics to ignore. */
    final AllowedDiagnostics allowed() throws MojoExecutionException {
        try {
            return AllowedDiagnostics.named(allow == null ? List.of() : allow);
        } catch (IllegalArgumentException e) {
            throw new MojoExecutionException("The parameter allow: " + e.getMessage(), e);
        }
    }

    /** Logs each diagnostic at its own level. */
    final void log(List<Diagnostic> diagnostics) {
        diagnostics.forEach(this::log);
    }

    /** Returns the reason for the build's failure: {@code events.txt: 1 error, 2 warnings}. */
    final String summary(List<File> specs, List<Diagnostic> diagnostics) {
        String names = specs.stream().map(File::toString).collect(Collectors.joining(", "));
        return Stream.of(Severity.ERROR, Severity.WARNING)
                .filter(severity -> severity.isAtLeast(failOn()))
                .map(severity -> Quantity.of(severity, diagnostics))
                .filter(quantity -> quantity.number() > 0)
                .map(Quantity::toString)
                .collect(Collectors.joining(", ", names + ": ", ""));
    }

    private void log(Diagnostic diagnostic) {
        String text = diagnostic.toText();
        switch (diagnostic.severity()) {
            case ERROR -> getLog().error(text);
            case WARNING -> getLog().warn(text);
            case NOTE -> logNote(text);
        }
    }

    private void logNote(String text) {
        if (verbose) {
            getLog().info(text);
        } else {
            getLog().debug(text);
        }
    }
}
