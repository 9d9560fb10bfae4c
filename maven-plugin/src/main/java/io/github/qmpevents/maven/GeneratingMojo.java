package io.github.qmpevents.maven;

import io.github.qmpevents.generator.Generation;
import io.github.qmpevents.generator.Generator;
import io.github.qmpevents.generator.GeneratorOptions;
import io.github.qmpevents.generator.JavadocContent;
import io.github.qmpevents.generator.SpecInput;
import io.github.qmpevents.generator.diagnostic.Quantity;
import io.github.qmpevents.generator.output.OutputChanges;
import java.io.File;
import java.io.IOException;
import java.util.List;
import java.util.function.BiConsumer;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/** A goal that generates Java from specs into the main or the test source root. */
@SuppressWarnings("NullAway.Init") // Maven sets the parameters.
abstract class GeneratingMojo extends SpecMojo {
    private final BiConsumer<MavenProject, String> addSourceRoot;

    /**
     * The spec: the root file of a QAPI schema, an introspection reply, or a text such as {@code qmp-events.txt}.
     * Either this or {@code specs} is required.
     */
    @Parameter(property = "qmp.spec")
    private @Nullable File spec;

    /**
     * Several specs instead of {@code spec}, the newest last. The generated types read the events of all of them. On
     * the command line, separate them with commas.
     */
    @Parameter(property = "qmp.specs")
    private @Nullable List<File> specs;

    /** The Java package of the generated types, such as {@code com.example.events}. */
    @Parameter(property = "qmp.packageName", required = true)
    private String packageName;

    /**
     * Copies the descriptions of the spec into the Javadoc. QEMU's descriptions are under the GPL. Without them, the
     * Javadoc has only names and other facts.
     */
    @Parameter(property = "qmp.docs", defaultValue = "true")
    private boolean docs;

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private MavenProject project;

    @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
    private MojoExecution execution;

    GeneratingMojo(BiConsumer<MavenProject, String> addSourceRoot) {
        this.addSourceRoot = addSourceRoot;
    }

    /** Returns the source root for the generated files. */
    abstract File outputDirectory();

    @Override
    final void run() throws MojoExecutionException, MojoFailureException {
        List<File> sources = specs();
        GeneratorOptions options = options(sources);
        new OutputClaim(options.outputDirectory(), packageName).register(project, execution);
        addSourceRoot.accept(project, options.outputDirectory().toString());

        Generation generation = generate(options);
        log(generation.diagnostics());
        OutputChanges changes = generation
                .changes()
                .orElseThrow(() -> new MojoFailureException(
                        summary(sources, generation.diagnostics()) + "; nothing was generated"));
        getLog().info("%s in %s: %s written, %d unchanged, %d deleted"
                .formatted(
                        new Quantity(generation.events(), "event"),
                        packageName,
                        new Quantity(changes.written(), "file"),
                        changes.unchanged(),
                        changes.deleted()));
    }

    private List<File> specs() throws MojoExecutionException {
        List<File> several = specs == null ? List.of() : specs;
        if (several.isEmpty() == (spec == null)) {
            throw new MojoExecutionException(
                    spec == null
                            ? "No spec to generate from: set the parameter spec or specs, or the property qmp.spec or"
                                    + " qmp.specs"
                            : "The parameters spec and specs are both set; list all specs in specs, and remove spec");
        }
        return spec == null ? several : List.of(spec);
    }

    private GeneratorOptions options(List<File> sources) throws MojoExecutionException {
        try {
            return new GeneratorOptions(
                    sources.stream().map(File::toPath).map(SpecInput::of).toList(),
                    outputDirectory().toPath(),
                    packageName,
                    docs ? JavadocContent.DESCRIPTIONS : JavadocContent.NAMES,
                    failOn(),
                    allowed());
        } catch (IllegalArgumentException e) {
            throw new MojoExecutionException(e.getMessage(), e);
        }
    }

    private static Generation generate(GeneratorOptions options) throws MojoExecutionException {
        try {
            return Generator.generate(options);
        } catch (IOException e) {
            throw new MojoExecutionException(e.getMessage(), e);
        }
    }
}
