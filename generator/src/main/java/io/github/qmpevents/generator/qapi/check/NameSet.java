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
     * The part of a name.
     *
     * @param kind its kind: {@code the member}
     * @param name the name
     * @param location its location
     */
    record NamedPart(String kind, String name, Location location) {
        static NamedPart of(QapiMember member) {
            return new NamedPart("the member", member.name(), member.location());
        }

        String label() {
            return kind + " '" + name + "'";
        }
    }

    private final DefinitionReport report;
    private final DiagnosticId id;
    private final Map<String, NamedPart> parts = new HashMap<>();

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
    void add(NamedPart part) {
        NamedPart first = parts.putIfAbsent(inC(part.name()), part);
        if (first != null) {
            collide(first, part.label(), part.location());
        }
    }

    /** Takes the names of members; those that a member itself lists have a set of their own. */
    void add(List<QapiMember> members) {
        for (QapiMember member : members) {
            add(NamedPart.of(member));
            if (member.type() instanceof QapiType.Nested nested) {
                new NameSet(id, report).add(nested.members());
            }
        }
    }

    /** Takes names without a word about those that are taken: another definition has reported them. */
    void addSilently(List<QapiMember> members) {
        for (QapiMember member : members) {
            parts.putIfAbsent(inC(member.name()), NamedPart.of(member));
        }
    }

    /**
     * Reports the names that are taken among those of a branch, and takes none: only one branch is there at a time.
     *
     * @param branch what messages call the branch
     * @param location its location
     * @param members the members that it may add, by their names in C
     */
    void checkBranch(String branch, Location location, Map<String, QapiMember> members) {
        for (Map.Entry<String, QapiMember> member : members.entrySet()) {
            NamedPart first = parts.get(member.getKey());
            if (first != null) {
                collide(first, NamedPart.of(member.getValue()).label() + " of " + branch, location);
            }
        }
    }

    private void collide(NamedPart first, String second, Location location) {
        report.report(
                id,
                location,
                second + " collides with " + first.label() + "; rename or remove one of them",
                report.related(first.location(), first.label()));
    }

    /** Returns what a name becomes in C. */
    static String inC(String name) {
        return name.replace('-', '_').replace('.', '_');
    }
}
