package io.github.qmpevents.maven;

import java.io.File;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;

/** Generates the events into the main source root. */
@Mojo(name = "generate", defaultPhase = LifecyclePhase.GENERATE_SOURCES, threadSafe = true)
@SuppressWarnings("NullAway.Init") // Maven sets the parameters.
public final class GenerateMojo extends GeneratingMojo {
    /**
     * The source root for the generated files. The goal deletes files of earlier runs that are no longer needed, and
     * touches no other files.
     */
    @Parameter(
            property = "qmp.outputDirectory",
            defaultValue = "${project.build.directory}/generated-sources/qmp-events",
            required = true)
    private File outputDirectory;

    /** Creates the goal; Maven then sets its parameters. */
    public GenerateMojo() {
        super(MavenProject::addCompileSourceRoot);
    }

    @Override
    File outputDirectory() {
        return outputDirectory;
    }
}
