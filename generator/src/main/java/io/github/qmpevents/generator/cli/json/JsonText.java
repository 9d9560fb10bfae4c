package io.github.qmpevents.generator.cli.json;

import io.github.qmpevents.generator.diagnostic.VisibleText;
import java.io.StringWriter;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/**
 * JSON text in the format that {@code docs/json.md} describes. The same content gives the same characters everywhere.
 */
final class JsonText {
    /**
     * The version of the format. It changes if a member is removed or changes its meaning, but not if a member is
     * added.
     */
    private static final int VERSION = 1;

    private JsonText() {}

    /** Begins a top-level object with the version of the format. */
    static void begin(JsonGenerator json) {
        json.writeStartObject();
        json.writeNumberProperty("version", VERSION);
    }

    /** Returns the content in one line, without a line end. */
    static String line(Consumer<JsonGenerator> content) {
        return write(ObjectWriteContext.empty(), content);
    }

    /** Returns the content in indented lines, with a line end after the last. */
    static String pretty(Consumer<JsonGenerator> content) {
        return write(new Pretty(), content) + "\n";
    }

    private static String write(ObjectWriteContext context, Consumer<JsonGenerator> content) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(context, text)) {
            content.accept(json);
        }
        return VisibleText.of(text.toString(), "\\u%04x");
    }

    private static final class Pretty extends ObjectWriteContext.Base {
        @Override
        public PrettyPrinter getPrettyPrinter() {
            return new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"));
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }
}
