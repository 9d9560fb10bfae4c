package io.github.qmpevents.maven;

import java.nio.file.Path;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.project.MavenProject;

/**
 * A claim to a package in a source root. Only one execution of a module may generate it: two would delete each other's
 * files.
 *
 * @param directory the source root
 * @param packageName the package
 */
record OutputClaim(Path directory, String packageName) {
    /**
     * Registers this claim for an execution. It lasts as long as Maven keeps the project in memory: for one build.
     *
     * @throws MojoExecutionException if another execution of the project has the same claim
     */
    void register(MavenProject project, MojoExecution execution) throws MojoExecutionException {
        String key =
                OutputClaim.class.getName() + ":" + directory.toAbsolutePath().normalize() + ":" + packageName;
        String claimant = execution.getGoal() + " (" + execution.getExecutionId() + ")";
        Object holder = project.getContextValue(key);
        if (holder != null && !holder.equals(claimant)) {
            throw new MojoExecutionException(
                    "The executions %s and %s both generate the package %s in %s; give one of them another packageName or outputDirectory"
                            .formatted(holder, claimant, packageName, directory));
        }
        project.setContextValue(key, claimant);
    }
}
