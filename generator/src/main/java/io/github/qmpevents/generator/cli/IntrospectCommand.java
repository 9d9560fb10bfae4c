package io.github.qmpevents.generator.cli;

import io.github.qmpevents.generator.introspect.SchemaQuery;
import io.github.qmpevents.generator.json.JsonNode.ArrayNode;
import io.github.qmpevents.generator.output.OutputFile;
import java.io.IOException;
import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The command {@code introspect}, which queries the schema of a QEMU. */
final class IntrospectCommand implements Subcommand {
    private final PositionalParamSpec qemu = PositionalParamSpec.builder()
            .index("0")
            .paramLabel("QEMU")
            .type(String.class)
            .required(true)
            .description(
                    "The program, such as qemu-system-x86_64 or qemu-storage-daemon: its path, or its name on the PATH.")
            .build();
    private final OptionSpec output = CommonOptions.output()
            .paramLabel("FILE")
            .description("The file for the reply. Default: standard output.")
            .build();

    @Override
    public CommandSpec syntax() {
        return CommonOptions.command(
                        "introspect",
                        "Run a QEMU without a machine, and write its reply to query-qmp-schema in lines that diff"
                                + " can compare.")
                .addPositional(qemu)
                .addOption(output);
    }

    @Override
    public ExitCode run(Terminal terminal) throws IOException {
        ArrayNode schema = new SchemaQuery(qemu.getValue()).run();
        Path file = output.getValue();
        if (file == null) {
            terminal.printUtf8(schema.toLines());
        } else {
            new OutputFile(file).write(schema.toLines());
        }
        return ExitCode.OK;
    }
}
