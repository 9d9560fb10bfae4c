package io.github.qmpevents.generator.diff;

import static io.github.qmpevents.fixtures.TestModel.event;
import static io.github.qmpevents.fixtures.TestModel.member;
import static io.github.qmpevents.fixtures.TestModel.spec;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.qmpevents.generator.diagnostic.Diagnostics;
import io.github.qmpevents.generator.diff.SpecDiff.NamedSpec;
import io.github.qmpevents.generator.diff.wire.Reception;
import io.github.qmpevents.generator.java.JavaGenerator;
import io.github.qmpevents.generator.java.type.JavaSpec;
import io.github.qmpevents.generator.model.EventData;
import io.github.qmpevents.generator.model.Member;
import io.github.qmpevents.generator.model.Spec;
import io.github.qmpevents.generator.model.Type;
import java.util.List;

/** Compares specs and returns the result in a few words. */
final class Diffs {
    private Diffs() {}

    static Changes changes(Spec before, Spec after) {
        return SpecDiff.between(named(before), named(after));
    }

    static List<Change> between(Spec before, Spec after) {
        return changes(before, after).list();
    }

    private static NamedSpec named(Spec spec) {
        Diagnostics diagnostics = new Diagnostics("spec.txt");
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

    /** Returns the effects on messages: of the old bindings, then of the new ones. */
    static List<String> wire(Spec before, Spec after) {
        return between(before, after).stream().map(Diffs::wire).toList();
    }

    static List<String> wire(List<Member> before, List<Member> after) {
        return between(before, after).stream().map(Diffs::wire).toList();
    }

    static List<String> wire(Type before, Type after) {
        return wire(List.of(member("x", 5, before)), List.of(member("x", 5, after)));
    }

    private static String wire(Change change) {
        return change.subject() + ": " + effect(change.wire().oldBindings()) + " | "
                + effect(change.wire().newBindings());
    }

    private static String effect(Reception reception) {
        return reception.isMalformed()
                ? reception.effect() + ", " + reception.reason()
                : reception.effect().toString();
    }

    static String summary(Change change) {
        return change.impact() + ": " + change.subject() + ": " + change.message() + ": " + change.consequence();
    }
}
