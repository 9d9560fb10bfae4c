package io.github.qmpevents.maven;

import java.io.File;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;

/** Generates Java from a text of QMP events, as sources of the main code. */
@Mojo(name = "generate", defaultPhase = LifecyclePhase.GENERATE_SOURCES, threadSafe = true)
@SuppressWarnings("NullAway.Init") // Maven sets the parameters.
public final class GenerateMojo extends GeneratingMojo {
    /**
     * The source root that the files go to. Files of former runs that are no longer needed are deleted; no other file there is
     * touched.
     */
    @Parameter(
            property = "qmp.outputDirectory",
            defaultValue = "${project.build.directory}/generated-sources/qmp-events",
            required = true)
    private File outputDirectory;

    /** For Maven, which sets the parameters afterwards. */
    public GenerateMojo() {
        super(MavenProject::addCompileSourceRoot);
    }

    @Override
    File outputDirectory() {
        return outputDirectory;
    }
}
