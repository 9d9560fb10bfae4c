package io.github.qmpevents.maven;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.apache.maven.model.Plugin;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.Test;

class OutputTest {
    private static final Output OUTPUT = new Output(Path.of("generated"), "com.example");

    private final MavenProject project = new MavenProject();

    @Test
    void aSecondExecutionIsAnErrorThatNamesBoth() throws Exception {
        OUTPUT.claim(project, execution("generate", "first"));

        assertThatThrownBy(() -> OUTPUT.claim(project, execution("generate", "second")))
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageContaining("generate (first)")
                .hasMessageContaining("generate (second)");
    }

    @Test
    void anotherGoalWithTheSameIdIsAnotherExecution() throws Exception {
        OUTPUT.claim(project, execution("generate", "events"));

        assertThatThrownBy(() -> OUTPUT.claim(project, execution("generate-test", "events")))
                .hasMessageContaining("generate (events) and generate-test (events)");
    }

    @Test
    void anotherSpellingOfTheDirectoryIsTheSameDirectory() throws Exception {
        OUTPUT.claim(project, execution("generate", "first"));
        Output spelledOut = new Output(Path.of("other/../generated").toAbsolutePath(), "com.example");

        assertThatThrownBy(() -> spelledOut.claim(project, execution("generate", "second")))
                .isInstanceOf(MojoExecutionException.class);
    }

    @Test
    void anExecutionMayRunTwiceAsInAForkedLifecycle() throws Exception {
        OUTPUT.claim(project, execution("generate", "events"));

        assertThatCode(() -> OUTPUT.claim(project, execution("generate", "events")))
                .doesNotThrowAnyException();
    }

    @Test
    void differentPackagesDirectoriesAndProjectsDoNotCollide() throws Exception {
        OUTPUT.claim(project, execution("generate", "first"));
        MojoExecution second = execution("generate", "second");

        assertThatCode(() -> {
                    new Output(OUTPUT.directory(), "com.example.other").claim(project, second);
                    new Output(Path.of("other"), OUTPUT.packageName()).claim(project, second);
                    OUTPUT.claim(new MavenProject(), second);
                })
                .doesNotThrowAnyException();
    }

    private static MojoExecution execution(String goal, String id) {
        return new MojoExecution(new Plugin(), goal, id);
    }
}
