package io.github.qmpevents.maven;

import java.io.File;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;

/** Generates Java from a text of QMP events, as sources of the tests. */
@Mojo(name = "generate-test", defaultPhase = LifecyclePhase.GENERATE_TEST_SOURCES, threadSafe = true)
@SuppressWarnings("NullAway.Init") // Maven sets the parameters.
public final class GenerateTestMojo extends GeneratingMojo {
    /**
     * The test source root that the files go to. Files of former runs that are no longer needed are deleted; no other file
     * there is touched.
     */
    @Parameter(
            property = "qmp.testOutputDirectory",
            defaultValue = "${project.build.directory}/generated-test-sources/qmp-events",
            required = true)
    private File outputDirectory;

    /** For Maven, which sets the parameters afterwards. */
    public GenerateTestMojo() {
        super(MavenProject::addTestCompileSourceRoot);
    }

    @Override
    File outputDirectory() {
        return outputDirectory;
    }
}
