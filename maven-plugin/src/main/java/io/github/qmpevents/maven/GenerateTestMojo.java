package io.github.qmpevents.maven;

import java.io.File;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;

/** Generates the events into the test source root. */
@Mojo(name = "generate-test", defaultPhase = LifecyclePhase.GENERATE_TEST_SOURCES, threadSafe = true)
@SuppressWarnings("NullAway.Init") // Maven sets the parameters.
public final class GenerateTestMojo extends GeneratingMojo {
    /**
     * The test source root for the generated files. The goal deletes files of earlier runs that are no longer needed,
     * and touches no other files.
     */
    @Parameter(
            property = "qmp.testOutputDirectory",
            defaultValue = "${project.build.directory}/generated-test-sources/qmp-events",
            required = true)
    private File outputDirectory;

    /** Creates the goal; Maven then sets its parameters. */
    public GenerateTestMojo() {
        super(MavenProject::addTestCompileSourceRoot);
    }

    @Override
    File outputDirectory() {
        return outputDirectory;
    }
}
