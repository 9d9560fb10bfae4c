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

/** A goal that reads specs: it logs their problems, and can be skipped. */
abstract class SpecMojo extends AbstractMojo {
    /** Does nothing. No source root is added either, so that what was generated before is not compiled. */
    @Parameter(property = "qmp.skip", defaultValue = "false")
    private boolean skip;

    /** Fails for warnings too, not for errors alone. */
    @Parameter(property = "qmp.failOnWarning", defaultValue = "false")
    private boolean failOnWarning;

    /**
     * The ids of warnings and notes that are not reported, such as {@code example-timestamp}. An error can't be allowed. On the
     * command line, they are separated by commas.
     */
    @Parameter(property = "qmp.allow")
    private @Nullable List<String> allow;

    /**
     * Logs notes too, which are about the form of a spec: labels, order, underlines, tabs. Otherwise they are in the log of
     * {@code mvn -X} alone.
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

    /** Does what the goal is for. */
    abstract void run() throws MojoExecutionException, MojoFailureException;

    /** The lowest severity that fails the build. */
    final Severity failOn() {
        return failOnWarning ? Severity.WARNING : Severity.ERROR;
    }

    /** Returns the diagnostics that are not reported. */
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

    /** Returns the reason why the build fails: {@code events.txt: 1 error, 2 warnings}. */
    final String summary(List<File> specs, List<Diagnostic> diagnostics) {
        String names = specs.stream().map(File::toString).collect(Collectors.joining(", "));
        return Stream.of(Severity.ERROR, Severity.WARNING)
                .filter(severity -> severity.compareTo(failOn()) >= 0)
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
