package io.github.qmpevents.generator.java.emit;

import io.github.qmpevents.generator.java.type.JavaMember;
import io.github.qmpevents.generator.java.type.JavaScalar;
import io.github.qmpevents.generator.java.type.JavaSpec;
import io.github.qmpevents.generator.model.Description;
import io.github.qmpevents.generator.model.DocBlock;
import io.github.qmpevents.generator.model.DocBlock.Paragraph;
import io.github.qmpevents.generator.model.Feature;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The descriptions of a spec as Javadoc. */
final class Docs {
    private static final String PARAMETER_INDENT = "    ";

    private final JavaSpec spec;
    private final DeprecatedThings deprecated;

    /**
     * Creates a converter to Javadoc.
     *
     * @param spec the types for references
     */
    Docs(JavaSpec spec) {
        this.spec = spec;
        deprecated = DeprecatedThings.of(spec);
    }

    DeprecatedThings deprecated() {
        return deprecated;
    }

    /**
     * Returns the comment of a type.
     *
     * @param unsaid its first sentence if there is no description
     * @param more sentences to add after the first paragraph
     */
    String type(Description description, String unsaid, String... more) {
        return text(description, unsaid, "", more);
    }

    /** Returns the comment of a record component. */
    String component(JavaMember member) {
        return text(
                member.member().description(),
                "The member " + Javadoc.code(member.member().name()) + ".",
                PARAMETER_INDENT,
                sentences(member));
    }

    private static String[] sentences(JavaMember member) {
        return member.type() == JavaScalar.UNSIGNED_LONG ? new String[] {"Unsigned."} : new String[0];
    }

    /** Returns the comment of an accessor, in which the description follows "Returns". */
    String accessor(JavaMember member, String end) {
        List<DocBlock> blocks = member.member().description().blocks();
        String text = !blocks.isEmpty() && blocks.get(0) instanceof Paragraph first
                ? Javadoc.phrase(new DocText(spec, "").line(first))
                : "the member " + Javadoc.code(member.member().name());
        return Javadoc.wrap("{@return " + text + end + "}");
    }

    private String text(Description description, String unsaid, String indent, String... more) {
        DocText writer = new DocText(spec, indent);
        List<DocBlock> blocks = new ArrayList<>(description.blocks());
        String first = unsaid;
        if (!blocks.isEmpty() && blocks.get(0) instanceof Paragraph paragraph) {
            first = Javadoc.sentence(writer.line(paragraph));
            blocks.remove(0);
        }
        StringBuilder summary = new StringBuilder(first);
        for (String sentence : more) {
            summary.append(' ').append(sentence);
        }
        if (description.since().isPresent()) {
            summary.append(" Since QEMU ")
                    .append(Javadoc.escape(description.since().get()))
                    .append('.');
        }
        StringBuilder text = new StringBuilder(Javadoc.wrap(summary.toString(), indent));
        for (DocBlock block : blocks) {
            text.append(indent.isEmpty() ? "\n\n" : "\n" + indent).append(block.accept(writer));
        }
        description
                .condition()
                .ifPresent(condition -> text.append(indent.isEmpty() ? "\n\n" : "\n" + indent)
                        .append(Javadoc.wrap(
                                "<p>Only in builds of QEMU with " + Javadoc.code(condition) + ".", indent)));
        return text.toString();
    }

    /** Returns the description of the feature "deprecated"; empty without the feature. */
    Optional<String> deprecation(Description description) {
        Optional<Feature> feature = description.feature(Feature.DEPRECATED);
        if (feature.isEmpty()) {
            return Optional.empty();
        }
        List<DocBlock> blocks = feature.get().blocks();
        return Optional.of(
                !blocks.isEmpty() && blocks.get(0) instanceof Paragraph first
                        ? Javadoc.sentence(new DocText(spec, PARAMETER_INDENT).line(first))
                        : "QEMU marks it as deprecated.");
    }
}
