package io.github.qmpevents.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MavenCommandTest {
    @ParameterizedTest
    @CsvSource({
        "verify -B -nonsense, -nonsense",
        "verifi, verifi",
        "spotless:aply, spotless:aply",
        "nonsense:apply, nonsense:apply",
        "io.github.qmpevents:qmp-events-maven-plugin:generat, io.github.qmpevents:qmp-events-maven-plugin:generat",
        "test -pl generator/nonsense, -pl",
        "test -Pnonsense, -Pnonsense",
        "test -Dqmp.nonsense=true, -Dqmp.nonsense=true",
        "test -Dtest=NonsenseTest, -Dtest=NonsenseTest",
        "test -Dtest=io/github/nonsense/*Test, -Dtest=io/github/nonsense/*Test"
    })
    void reportsUnknownArguments(String command, String unknown) throws IOException {
        assertThat(new MavenCommand().problems(List.of(command.split(" ")))).containsExactly("unknown: " + unknown);
    }
}
