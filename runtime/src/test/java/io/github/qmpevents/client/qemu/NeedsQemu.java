package io.github.qmpevents.client.qemu;

import io.github.qmpevents.client.NoLeaks;
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
import org.opentest4j.TestAbortedException;

/**
 * Tests that start QEMU. Where there is none on the PATH they are skipped, and so are those with SPICE if QEMU has no module for it; or
 * they fail if {@code QMP_REQUIRE_QEMU} is set in the environment.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("qemu")
@ExtendWith({NeedsQemu.Condition.class, NoLeaks.class})
public @interface NeedsQemu {
    /** Skips, or fails. */
    final class Condition implements ExecutionCondition {
        @Override
        public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
            if (isOnPath()) {
                return ConditionEvaluationResult.enabled("there is a " + RealQemu.PROGRAM);
            }
            String reason = "there is no " + RealQemu.PROGRAM + " on the PATH";
            checkNotRequired(reason);
            log(context.getDisplayName(), reason);
            return ConditionEvaluationResult.disabled(reason);
        }

        /** Returns false if tests with a QEMU are to be skipped. */
        public static boolean isMet() {
            return isOnPath() || System.getenv("QMP_REQUIRE_QEMU") != null;
        }

        /** Returns the exception that skips a test for a reason. */
        static TestAbortedException skipped(String reason) {
            checkNotRequired(reason);
            log("a test", reason);
            return new TestAbortedException(reason);
        }

        private static void log(String skipped, String reason) {
            System.getLogger(NeedsQemu.class.getName())
                    .log(System.Logger.Level.WARNING, "{0} is skipped: {1}", skipped, reason);
        }

        private static void checkNotRequired(String reason) {
            if (System.getenv("QMP_REQUIRE_QEMU") != null) {
                throw new IllegalStateException(reason + ", and QMP_REQUIRE_QEMU is set");
            }
        }

        private static boolean isOnPath() {
            String path = System.getenv().getOrDefault("PATH", "");
            return Stream.of(path.split(File.pathSeparator))
                    .anyMatch(directory -> Files.isExecutable(Path.of(directory, RealQemu.PROGRAM)));
        }
    }
}
