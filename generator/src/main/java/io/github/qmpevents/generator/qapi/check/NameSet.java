package io.github.qmpevents.generator.qapi.check;

import io.github.qmpevents.generator.diagnostic.DiagnosticId;
import io.github.qmpevents.generator.diagnostic.Location;
import io.github.qmpevents.generator.qapi.report.DefinitionReport;
import io.github.qmpevents.generator.qapi.schema.QapiMember;
import io.github.qmpevents.generator.qapi.schema.QapiType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The names within one definition differ, in QEMU's C code too, where {@code -} and {@code .} are {@code _}. */
final class NameSet {
    /**
     * A name that is taken.
     *
     * @param label what has it: {@code the member 'guest'}
     * @param location where it is
     */
    record Holder(String label, Location location) {}

    private final DefinitionReport report;
    private final DiagnosticId id;
    private final Map<String, Holder> holders = new HashMap<>();

    /**
     * A set without names.
     *
     * @param id the kind of problem that two equal names are
     */
    NameSet(DiagnosticId id, DefinitionReport report) {
        this.id = id;
        this.report = report;
    }

    /** Takes a name, and reports it if it is taken already. */
    void add(String name, Holder holder) {
        Holder first = holders.putIfAbsent(inC(name), holder);
        if (first != null) {
            collide(first, holder);
        }
    }

    /** Takes the names of members; those that a member itself lists have a set of their own. */
    void add(List<QapiMember> members) {
        for (QapiMember member : members) {
            add(member.name(), new Holder("the member '" + member.name() + "'", member.location()));
            if (member.type() instanceof QapiType.Nested nested) {
                new NameSet(id, report).add(nested.members());
            }
        }
    }

    /** Takes names without a word about those that are taken: another definition has reported them. */
    void addSilently(List<QapiMember> members) {
        for (QapiMember member : members) {
            holders.putIfAbsent(
                    inC(member.name()), new Holder("the member '" + member.name() + "'", member.location()));
        }
    }

    private void collide(Holder first, Holder second) {
        report.report(
                id,
                second.location(),
                second.label() + " collides with " + first.label() + "; rename or remove one of them",
                report.related(first.location(), first.label()));
    }

    static String inC(String name) {
        return name.replace('-', '_').replace('.', '_');
    }
}
