package io.github.qmpevents.generator.cli;

import java.io.File;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A mark of tests that run QEMU. Without a QEMU on the PATH they are skipped, or fail if the environment has {@code
 * QMP_REQUIRE_QEMU}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("qemu")
@ExtendWith(NeedsInstalledQemu.Condition.class)
@interface NeedsInstalledQemu {
    /** The program that the tests run. */
    String PROGRAM = "qemu-system-x86_64";

    /** A condition that skips tests, or lets them fail. */
    final class Condition implements ExecutionCondition {
        @Override
        public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
            if (isOnPath()) {
                return ConditionEvaluationResult.enabled("there is a " + PROGRAM);
            }
            String reason = "there is no " + PROGRAM + " on the PATH";
            if (System.getenv("QMP_REQUIRE_QEMU") != null) {
                throw new IllegalStateException(reason + ", and QMP_REQUIRE_QEMU is set");
            }
            System.getLogger(NeedsInstalledQemu.class.getName())
                    .log(System.Logger.Level.WARNING, "{0} is skipped: {1}", context.getDisplayName(), reason);
            return ConditionEvaluationResult.disabled(reason);
        }

        private static boolean isOnPath() {
            String path = System.getenv().getOrDefault("PATH", "");
            return Stream.of(path.split(File.pathSeparator))
                    .anyMatch(directory -> Files.isExecutable(Path.of(directory, PROGRAM)));
        }
    }
}
