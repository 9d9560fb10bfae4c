package io.github.qmpevents.generator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qmpevents.generator.cli.json.DiagnosticJson;
import io.github.qmpevents.generator.cli.text.DiagnosticReport;
import io.github.qmpevents.generator.cli.text.GithubAnnotation;
import io.github.qmpevents.generator.diagnostic.Diagnostic;
import io.github.qmpevents.generator.diagnostic.DiagnosticId;
import io.github.qmpevents.generator.diagnostic.Diagnostics;
import io.github.qmpevents.generator.diagnostic.Location;
import io.github.qmpevents.generator.diagnostic.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;
import picocli.CommandLine.Help.Ansi;

class DiagnosticReportTest {
    private final DiagnosticReport findings = findings();

    private static DiagnosticReport findings() {
        String file = "a dir/100%,1:2.txt";
        Diagnostics diagnostics = new Diagnostics(file);
        diagnostics.addFile(file, List.of("STOP", "-----", "STOP @|red x|@", "\"größe\": \u201ctext\u201d"));
        diagnostics.report(DiagnosticId.SPEC_ENCODING, "the whole file is odd");
        diagnostics.report(
                DiagnosticId.DUPLICATE_EVENT,
                diagnostics.at(3, 1),
                "STOP is described twice; 100% \"sure\"",
                diagnostics.related(diagnostics.at(1, 1), "first described here"));
        diagnostics.report(DiagnosticId.EXAMPLE_MISSING, diagnostics.at(1, 1), "STOP has no example");
        return new DiagnosticReport(diagnostics.inOrder());
    }

    @Test
    void countsBySeverity() {
        assertThat(findings.count()).isEqualTo("2 errors, 0 warnings");
        assertThat(findings.count(Severity.NOTE)).hasToString("1 note");
        assertThat(findings.atLeast(Severity.WARNING).count(Severity.NOTE)).hasToString("0 notes");
    }

    @Test
    void printsTextForPeople() {
        assertThat(findings.atLeast(Severity.WARNING).toText(Ansi.OFF)).isEqualTo("""
                a dir/100%,1:2.txt: error: [spec-encoding] the whole file is odd
                a dir/100%,1:2.txt:3:1: error: [duplicate-event] STOP is described twice; 100% "sure"
                  STOP @|red x|@
                  ^
                a dir/100%,1:2.txt:1:1: first described here
                  STOP
                  ^
                """);
    }

    @Test
    void coloursOnlyTheSeverity() {
        assertThat(findings.atLeast(Severity.WARNING).toText(Ansi.ON)).isEqualTo("""
                a dir/100%,1:2.txt: \u001b[1;31merror\u001b[m: [spec-encoding] the whole file is odd
                a dir/100%,1:2.txt:3:1: \u001b[1;31merror\u001b[m: [duplicate-event] STOP is described twice; 100% "sure"
                  STOP @|red x|@
                  ^
                a dir/100%,1:2.txt:1:1: first described here
                  STOP
                  ^
                """);
    }

    @Test
    void printsOneJsonObjectPerLine() {
        assertThat(findings.lines(DiagnosticJson::format)).isEqualTo("""
                {"version":1,"severity":"error","id":"spec-encoding","file":"a dir/100%,1:2.txt","message":"the whole file is odd","related":[]}
                {"version":1,"severity":"note","id":"example-missing","file":"a dir/100%,1:2.txt","line":1,"column":1,"message":"STOP has no example","related":[]}
                {"version":1,"severity":"error","id":"duplicate-event","file":"a dir/100%,1:2.txt","line":3,"column":1,"message":"STOP is described twice; 100% \\"sure\\"","related":[{"file":"a dir/100%,1:2.txt","line":1,"column":1,"message":"first described here"}]}
                """);
    }

    @Test
    void escapesGithubSyntaxInAnnotations() {
        assertThat(findings.lines(GithubAnnotation::format)).isEqualTo("""
                ::error file=a dir/100%25%2C1%3A2.txt,title=spec-encoding::the whole file is odd
                ::notice file=a dir/100%25%2C1%3A2.txt,line=1,col=1,title=example-missing::STOP has no example
                ::error file=a dir/100%25%2C1%3A2.txt,line=3,col=1,title=duplicate-event::STOP is described twice; 100%25 "sure"%0Aa dir/100%25,1:2.txt:1:1: first described here
                """);
    }

    @Test
    void aWarningBecomesAGithubWarning() {
        Diagnostic warning = new Diagnostic(
                DiagnosticId.EXAMPLE_JSON, new Location("spec.txt", 7, 0), "not valid JSON", "", List.of());

        assertThat(GithubAnnotation.format(warning))
                .isEqualTo("::warning file=spec.txt,line=7,title=example-json::not valid JSON");
    }
}
