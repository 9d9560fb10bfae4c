package io.github.qmpevents.generator.cli.text;

import io.github.qmpevents.generator.model.Alternative;
import io.github.qmpevents.generator.model.ScalarType;
import io.github.qmpevents.generator.model.Type;
import io.github.qmpevents.generator.model.Type.AlternateType;
import io.github.qmpevents.generator.model.Type.ArrayType;
import io.github.qmpevents.generator.model.Type.ObjectType;
import io.github.qmpevents.generator.model.Type.ReferenceType;
import io.github.qmpevents.generator.model.Type.UnionType;
import io.github.qmpevents.generator.model.Type.ValueSetType;
import io.github.qmpevents.generator.model.UnionCase;

/**
 * A visitor that adds the rows for the parts of a type.
 *
 * @param table the table to add to
 * @param depth their depth
 */
record TypeRows(SpecTable table, int depth) implements Type.Visitor<SpecTable> {
    @Override
    public SpecTable visit(ScalarType type) {
        return table;
    }

    @Override
    public SpecTable visit(ArrayType type) {
        return table;
    }

    @Override
    public SpecTable visit(ReferenceType type) {
        return table;
    }

    @Override
    public SpecTable visit(ValueSetType type) {
        table.describeValues(type, depth);
        return table;
    }

    @Override
    public SpecTable visit(ObjectType type) {
        table.addMembers(type.members(), depth);
        return table;
    }

    @Override
    public SpecTable visit(UnionType type) {
        table.addMembers(type.members(), depth);
        for (UnionCase branch : type.cases()) {
            table.row(
                    "",
                    depth,
                    type.tag() + " = " + branch.value(),
                    branch.type().label());
            table.describe(branch.description(), depth + 1);
            branch.type().accept(new TypeRows(table, depth + 1));
        }
        return table;
    }

    @Override
    public SpecTable visit(AlternateType type) {
        for (Alternative alternative : type.alternatives()) {
            table.row(
                    "", depth, "or", SpecTable.describe(alternative.type()), "", SpecTable.values(alternative.type()));
            table.describe(alternative.description(), depth + 1);
            alternative.type().accept(new TypeRows(table, depth + 1));
        }
        return table;
    }
}
