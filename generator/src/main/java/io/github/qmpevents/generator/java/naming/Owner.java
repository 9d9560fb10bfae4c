package io.github.qmpevents.generator.java.naming;

import io.github.qmpevents.generator.diagnostic.Location;
import io.github.qmpevents.generator.model.Description;
import io.github.qmpevents.generator.model.DocBlock.Paragraph;
import io.github.qmpevents.generator.model.DocSpan;
import io.github.qmpevents.generator.model.Member;
import java.util.List;

/**
 * The thing that a type without a name belongs to, and that gives the type its name. Immutable.
 *
 * @param name its name in the spec
 * @param location its location
 * @param description its description in the spec
 */
record Owner(String name, Location location, Description description) {
    /** Returns an owner. If the spec does not describe it, its name becomes its description. */
    static Owner of(Kind kind, String name, Location location, Description description) {
        return new Owner(
                name, location, description.blocks().isEmpty() ? kind.undescribed(name, description) : description);
    }

    /** The kind of an owner, by its name in descriptions. */
    enum Kind {
        MEMBER("The member "),
        DEFINITION("The definition ");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        private Description undescribed(String name, Description description) {
            Paragraph words =
                    new Paragraph(List.of(new DocSpan.Text(label), new DocSpan.Code(name), new DocSpan.Text(".")));
            return new Description(
                    List.of(words), description.since(), description.condition(), description.features());
        }
    }

    static Owner of(Member member) {
        return of(Kind.MEMBER, member.name(), member.location(), member.description());
    }
}
