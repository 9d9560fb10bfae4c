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
 * @param depth their depth, which is the result of each method
 */
record TypeRows(SpecTable table, int depth) implements Type.Visitor<Integer> {
    @Override
    public Integer visit(ScalarType type) {
        return depth;
    }

    @Override
    public Integer visit(ArrayType type) {
        return depth;
    }

    @Override
    public Integer visit(ReferenceType type) {
        return depth;
    }

    @Override
    public Integer visit(ValueSetType type) {
        table.describeValues(type, depth);
        return depth;
    }

    @Override
    public Integer visit(ObjectType type) {
        table.addMembers(type.members(), depth);
        return depth;
    }

    @Override
    public Integer visit(UnionType type) {
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
        return depth;
    }

    @Override
    public Integer visit(AlternateType type) {
        for (Alternative alternative : type.alternatives()) {
            table.row(
                    "", depth, "or", SpecTable.describe(alternative.type()), "", SpecTable.values(alternative.type()));
            table.describe(alternative.description(), depth + 1);
            alternative.type().accept(new TypeRows(table, depth + 1));
        }
        return depth;
    }
}
