package io.github.qmpevents.maven;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.apache.maven.model.Plugin;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.Test;

class OutputClaimTest {
    private static final OutputClaim CLAIM = new OutputClaim(Path.of("generated"), "com.example");

    private final MavenProject project = new MavenProject();

    @Test
    void aSecondExecutionIsAnErrorThatNamesBoth() throws Exception {
        CLAIM.register(project, execution("generate", "first"));

        assertThatThrownBy(() -> CLAIM.register(project, execution("generate", "second")))
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageContaining("generate (first)")
                .hasMessageContaining("generate (second)");
    }

    @Test
    void anotherGoalWithTheSameIdIsAnotherExecution() throws Exception {
        CLAIM.register(project, execution("generate", "events"));

        assertThatThrownBy(() -> CLAIM.register(project, execution("generate-test", "events")))
                .hasMessageContaining("generate (events) and generate-test (events)");
    }

    @Test
    void anotherSpellingOfTheDirectoryIsTheSameDirectory() throws Exception {
        CLAIM.register(project, execution("generate", "first"));
        OutputClaim spelledOut = new OutputClaim(Path.of("other/../generated").toAbsolutePath(), "com.example");

        assertThatThrownBy(() -> spelledOut.register(project, execution("generate", "second")))
                .isInstanceOf(MojoExecutionException.class);
    }

    @Test
    void anExecutionMayRunTwiceAsInAForkedLifecycle() throws Exception {
        CLAIM.register(project, execution("generate", "events"));

        assertThatCode(() -> CLAIM.register(project, execution("generate", "events")))
                .doesNotThrowAnyException();
    }

    @Test
    void differentPackagesDirectoriesAndProjectsDoNotCollide() throws Exception {
        CLAIM.register(project, execution("generate", "first"));
        MojoExecution second = execution("generate", "second");

        assertThatCode(() -> {
                    new OutputClaim(CLAIM.directory(), "com.example.other").register(project, second);
                    new OutputClaim(Path.of("other"), CLAIM.packageName()).register(project, second);
                    CLAIM.register(new MavenProject(), second);
                })
                .doesNotThrowAnyException();
    }

    private static MojoExecution execution(String goal, String id) {
        return new MojoExecution(new Plugin(), goal, id);
    }
}
