package io.github.qmpevents.generator.qapi.form;

import io.github.qmpevents.generator.diagnostic.DiagnosticId;
import io.github.qmpevents.generator.json.JsonNode;
import io.github.qmpevents.generator.json.JsonNode.ArrayNode;
import io.github.qmpevents.generator.json.JsonNode.ObjectNode;
import io.github.qmpevents.generator.json.JsonNode.StringNode;
import io.github.qmpevents.generator.qapi.schema.QapiFeature;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A reader of features: {@code 'features': [ 'deprecated', { 'name': 'x', 'if': 'CONFIG_X' } ]}. */
final class FeatureReader {
    private FeatureReader() {}

    /** Reads the features of an object. */
    static List<QapiFeature> read(Form form) throws FormException {
        Optional<JsonNode> value = form.value("features");
        if (value.isEmpty()) {
            return List.of();
        }
        if (!(value.get() instanceof ArrayNode array)) {
            throw error(form, value.get(), "'features' is " + value.get().kind() + "; expected an array");
        }
        List<QapiFeature> features = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (JsonNode element : array.elements()) {
            QapiFeature feature = feature(form, element);
            if (!names.add(feature.name())) {
                throw error(form, element, "the feature '" + feature.name() + "' appears twice; remove one");
            }
            features.add(feature);
        }
        return features;
    }

    private static QapiFeature feature(Form holder, JsonNode element) throws FormException {
        if (element instanceof StringNode string) {
            return new QapiFeature(holder.at(element), string.text(), Optional.empty());
        }
        if (!(element instanceof ObjectNode object)
                || object.member("name").isEmpty()
                || !(object.member("name").get().value() instanceof StringNode name)) {
            throw error(holder, element, "a feature is a string, or an object with a string as 'name'");
        }
        Form form = new Form(holder.source(), object, "the feature '" + name.text() + "'");
        form.allowOnly("name", "if");
        return new QapiFeature(holder.at(element), name.text(), ConditionReader.read(form));
    }

    private static FormException error(Form form, JsonNode value, String message) {
        return form.error(DiagnosticId.SCHEMA_CONDITION, value, message);
    }
}
