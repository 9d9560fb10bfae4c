package io.github.qmpevents.generator.qapi.syntax;

import io.github.qmpevents.generator.diagnostic.Location;
import io.github.qmpevents.generator.json.JsonNode;
import io.github.qmpevents.generator.json.JsonNode.ObjectNode;
import io.github.qmpevents.generator.source.Source;
import java.util.Optional;

/**
 * A top-level expression of a schema: a definition, an include, or a pragma.
 *
 * @param source the file
 * @param node the expression
 * @param comment the comment before it, if any
 */
public record Statement(Source source, ObjectNode node, Optional<CommentBlock> comment) {
    /** Returns the location of its opening brace. */
    public Location location() {
        return source.at(node.offset());
    }

    /** Returns the location of a value in it. */
    public Location at(JsonNode value) {
        return source.at(value.offset());
    }
}
