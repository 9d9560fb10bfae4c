package io.github.qmpevents.generator.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AllowedDiagnosticsTest {
    @Test
    void areNamedByTheirPrintedIds() {
        assertThat(AllowedDiagnostics.named(List.of("example-timestamp", "event-order")))
                .isEqualTo(new AllowedDiagnostics(Set.of(DiagnosticId.EXAMPLE_TIMESTAMP, DiagnosticId.EVENT_ORDER)));
        assertThat(AllowedDiagnostics.named(List.of())).isEqualTo(AllowedDiagnostics.NONE);
    }

    @Test
    void anUnknownIdIsAnErrorWithASuggestion() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AllowedDiagnostics.named(List.of("example-timestmp")))
                .withMessage("\"example-timestmp\" is not the id of a diagnostic; did you mean \"example-timestamp\"?");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AllowedDiagnostics.named(List.of("W17")))
                .withMessage("\"W17\" is not the id of a diagnostic; expected one such as example-timestamp");
    }

    @Test
    void anErrorCannotBeAllowed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AllowedDiagnostics.named(List.of("example-json", "duplicate-event")))
                .withMessage("\"duplicate-event\" is an error, which can't be allowed; correct the spec");
    }

    @Test
    void areNeitherKeptNorCounted() {
        Diagnostics diagnostics = new Diagnostics("spec.txt", AllowedDiagnostics.named(List.of("example-json")));

        diagnostics.report(DiagnosticId.EXAMPLE_JSON, "allowed");
        assertThat(diagnostics.has(Severity.NOTE)).isFalse();

        diagnostics.report(DiagnosticId.EXAMPLE_TYPE, "not allowed");
        assertThat(diagnostics.inOrder()).extracting(Diagnostic::id).containsExactly(DiagnosticId.EXAMPLE_TYPE);
    }

    @Test
    void applyToSeveralSpecs() {
        AllowedDiagnostics allowed = AllowedDiagnostics.named(List.of("example-json"));
        Diagnostics joined =
                Diagnostics.joined(List.of(new Diagnostics("one.txt", allowed), new Diagnostics("other.txt", allowed)));

        joined.report(DiagnosticId.EXAMPLE_JSON, "allowed");

        assertThat(joined.inOrder()).isEmpty();
    }
}
