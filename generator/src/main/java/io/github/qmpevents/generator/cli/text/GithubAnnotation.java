package io.github.qmpevents.generator.cli.text;

import io.github.qmpevents.generator.diagnostic.Diagnostic;
import io.github.qmpevents.generator.diagnostic.Location;
import io.github.qmpevents.generator.diagnostic.Severity;
import io.github.qmpevents.generator.diagnostic.VisibleText;
import java.io.File;

/** A diagnostic as a command to GitHub Actions, which shows it next to its line. */
public final class GithubAnnotation {
    private GithubAnnotation() {}

    /**
     * Returns one line, such as {@code ::warning file=spec.txt,line=428,col=3,title=example-event-name::the example of
     * …}.
     */
    public static String format(Diagnostic diagnostic) {
        Location location = diagnostic.location();
        StringBuilder text = new StringBuilder("::")
                .append(command(diagnostic.severity()))
                .append(" file=")
                .append(property(location.file().replace(File.separatorChar, '/')));
        if (location.line() > 0) {
            text.append(",line=").append(location.line());
        }
        if (location.column() > 0) {
            text.append(",col=").append(location.column());
        }
        text.append(",title=").append(diagnostic.id()).append("::").append(data(diagnostic.message()));
        diagnostic.related().forEach(place -> text.append(data("\n" + place.location() + ": " + place.message())));
        return text.toString();
    }

    private static String command(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case NOTE -> "notice";
        };
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }

    private static String data(String text) {
        return VisibleText.of(text).replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }
}
