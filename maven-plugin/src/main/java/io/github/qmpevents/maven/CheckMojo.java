package io.github.qmpevents.maven;

import io.github.qmpevents.generator.Generator;
import io.github.qmpevents.generator.SpecInput;
import io.github.qmpevents.generator.diagnostic.AllowedDiagnostics;
import io.github.qmpevents.generator.diagnostic.Diagnostic;
import io.github.qmpevents.generator.diagnostic.Quantity;
import java.io.File;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Reports problems in specs. Generates nothing. */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VALIDATE, threadSafe = true, requiresProject = false)
@SuppressWarnings("NullAway.Init") // Maven sets the parameters.
public final class CheckMojo extends SpecMojo {
    /**
     * The specs: root files of QAPI schemas, introspection replies, or texts such as {@code qmp-events.txt}. The
     * parameter {@code spec} of the other goals is accepted too. On the command line, separate several specs with
     * commas.
     */
    @Parameter(alias = "spec", property = "qmp.spec", required = true)
    private List<File> specs;

    /** Creates the goal; Maven then sets its parameters. */
    public CheckMojo() {}

    @Override
    void run() throws MojoExecutionException, MojoFailureException {
        if (specs.isEmpty()) { // Maven lets a required list be empty.
            throw new MojoExecutionException("No spec to check: set the parameter specs, or the property qmp.spec");
        }
        AllowedDiagnostics allowed = allowed();
        List<String> faulty = new ArrayList<>();
        for (File spec : specs) {
            List<Diagnostic> diagnostics = Generator.check(SpecInput.of(spec.toPath()), allowed);
            log(diagnostics);
            if (diagnostics.stream().anyMatch(d -> d.severity().isAtLeast(failOn()))) {
                faulty.add(summary(List.of(spec), diagnostics));
            }
        }
        if (!faulty.isEmpty()) {
            throw new MojoFailureException(String.join("\n", faulty));
        }
        getLog().info(new Quantity(specs.size(), "spec") + " checked");
    }
}
