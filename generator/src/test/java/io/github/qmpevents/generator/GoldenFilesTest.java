package io.github.qmpevents.generator;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qmpevents.generator.java.emit.GeneratedFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GoldenFilesTest {
    private static final GeneratedFile A = new GeneratedFile("com/example/A.java", "class A {\n}\n");
    private static final GeneratedFile B = new GeneratedFile("com/example/B.java", "class B {\n}\n");

    @TempDir
    private Path directory;

    private final GoldenFiles golden = GoldenFiles.of(List.of(A, B));

    @Test
    void replacingADirectoryLeavesExactlyTheseFiles() throws IOException {
        Path stale = directory.resolve("com/example/Stale.java");
        Files.createDirectories(stale.getParent());
        Files.writeString(stale, "class Stale {}\n");

        golden.replace(directory);

        assertThat(GoldenFiles.in(directory)).isEqualTo(golden);
        assertThat(golden.differenceTo(GoldenFiles.in(directory))).isEmpty();
    }

    @Test
    void namesTheFirstFileAndLineThatDiffer() {
        GeneratedFile changed = new GeneratedFile(B.path(), "class B {\n  int i;\n}\n");

        assertThat(golden.differenceTo(GoldenFiles.of(List.of(A, changed))))
                .contains("com/example/B.java:2:\nexpected: }\n   found:   int i;");
    }

    @Test
    void comparesEveryByte() {
        GeneratedFile cr = new GeneratedFile(A.path(), "class A {\r\n}\n");
        GeneratedFile cut = new GeneratedFile(A.path(), "class A {\n}");

        assertThat(golden.differenceTo(GoldenFiles.of(List.of(cr, B)))).isPresent();
        assertThat(golden.differenceTo(GoldenFiles.of(List.of(cut, B))))
                .contains("com/example/A.java:3:\nexpected: \n   found: the end of the file");
    }

    @Test
    void reportsMissingAndUnexpectedFiles() {
        assertThat(golden.differenceTo(GoldenFiles.of(List.of(A)))).contains("com/example/B.java: found no such file");
        assertThat(GoldenFiles.of(List.of(B)).differenceTo(golden))
                .contains("com/example/A.java: expected no such file");
    }
}
