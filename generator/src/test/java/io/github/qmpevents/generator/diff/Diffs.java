package io.github.qmpevents.generator.diff;

import static io.github.qmpevents.generator.model.TestModel.event;
import static io.github.qmpevents.generator.model.TestModel.member;
import static io.github.qmpevents.generator.model.TestModel.spec;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.qmpevents.generator.diagnostic.Diagnostics;
import io.github.qmpevents.generator.diff.SpecDiff.NamedSpec;
import io.github.qmpevents.generator.java.JavaGenerator;
import io.github.qmpevents.generator.java.type.JavaSpec;
import io.github.qmpevents.generator.model.EventData;
import io.github.qmpevents.generator.model.Member;
import io.github.qmpevents.generator.model.Spec;
import io.github.qmpevents.generator.model.Type;
import java.util.List;

/** Compares specs, and says what came of it in a few words. */
final class Diffs {
    private Diffs() {}

    static List<Change> between(Spec before, Spec after) {
        return SpecDiff.between(named(before), named(after)).list();
    }

    private static NamedSpec named(Spec spec) {
        Diagnostics diagnostics = new Diagnostics("spec.txt", List.of());
        JavaSpec java = JavaGenerator.name(spec, diagnostics);
        assertThat(diagnostics.inOrder()).isEmpty();
        return new NamedSpec(spec, java);
    }

    static List<Change> between(List<Member> before, List<Member> after) {
        return between(
                spec(event("A", 4, new EventData.Declared(before))),
                spec(event("A", 4, new EventData.Declared(after))));
    }

    static List<String> summary(Type before, Type after) {
        return summary(List.of(member("x", 5, before)), List.of(member("x", 5, after)));
    }

    static List<String> summary(List<Member> before, List<Member> after) {
        return between(before, after).stream().map(Diffs::summary).toList();
    }

    static List<String> summary(Spec before, Spec after) {
        return between(before, after).stream().map(Diffs::summary).toList();
    }

    static String summary(Change change) {
        return change.impact() + ": " + change.subject() + ": " + change.message() + ": " + change.consequence();
    }
}
