package io.github.qmpevents.generator.qapi.syntax;

import io.github.qmpevents.generator.diagnostic.DiagnosticId;
import io.github.qmpevents.generator.diagnostic.Diagnostics;
import io.github.qmpevents.generator.json.JsonNode;
import io.github.qmpevents.generator.json.JsonNode.ArrayNode;
import io.github.qmpevents.generator.json.JsonNode.BooleanNode;
import io.github.qmpevents.generator.json.JsonNode.MemberNode;
import io.github.qmpevents.generator.json.JsonNode.ObjectNode;
import io.github.qmpevents.generator.json.JsonNode.StringNode;
import io.github.qmpevents.generator.source.Source;
import io.github.qmpevents.generator.source.SourceLimits;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A parser of one file of a schema. QAPI's notation is JSON's with single quotes and comments, without numbers and
 * null:
 *
 * <pre>
 * { 'event': 'RTC_CHANGE',
 *   'data': { 'offset': 'int', 'qom-path': 'str' } }
 * </pre>
 */
public final class SchemaParser {
    private final Source source;
    private final CommentTracker comments;
    private final Lexer lexer;
    private Token token = new Token(TokenKind.END, 0, "");
    private int depth;

    private SchemaParser(Source source) {
        this.source = source;
        this.comments = new CommentTracker(source);
        this.lexer = new Lexer(source, comments);
    }

    /**
     * Parses a file. After an error it continues at the next line that begins with a brace.
     *
     * @param diagnostics collects violations of the grammar
     * @return the correct expressions
     */
    public static List<Statement> parse(Source source, Diagnostics diagnostics) {
        return new SchemaParser(source).statements(diagnostics);
    }

    private List<Statement> statements(Diagnostics diagnostics) {
        List<Statement> statements = new ArrayList<>();
        boolean more = true;
        while (more) {
            try {
                advance();
                more = token.kind() != TokenKind.END;
                if (more) {
                    statements.add(statement());
                }
            } catch (SyntaxException e) {
                diagnostics.report(e.id(), source.at(e.offset()), e.message());
                // The rest of such a file would only repeat this error.
                more = e.id() != DiagnosticId.NESTING_DEPTH;
                depth = 0;
                comments.forget();
                lexer.skipToBraceAtLineStart(e.offset());
            }
        }
        return statements;
    }

    private Statement statement() throws SyntaxException {
        if (token.kind() != TokenKind.OPEN_BRACE) {
            throw new SyntaxException(
                    token.offset(), "expected '{', which begins a definition, but found " + token.found());
        }
        Optional<CommentBlock> comment = comments.take(token.offset());
        ObjectNode node = object();
        comments.forget();
        return new Statement(source, node, comment);
    }

    private void advance() throws SyntaxException {
        token = lexer.next();
    }

    /** Parses the value that begins with the current token, and stops at its last token. */
    private JsonNode value() throws SyntaxException {
        return switch (token.kind()) {
            case OPEN_BRACE -> object();
            case OPEN_BRACKET -> array();
            case STRING -> new StringNode(token.offset(), token.text());
            case TRUE -> new BooleanNode(token.offset(), true);
            case FALSE -> new BooleanNode(token.offset(), false);
            default -> throw expected("a string, '{', '[', true or false");
        };
    }

    private ObjectNode object() throws SyntaxException {
        int offset = open();
        Map<String, MemberNode> members = new LinkedHashMap<>();
        advance();
        while (token.kind() != TokenKind.CLOSE_BRACE) {
            if (token.kind() != TokenKind.STRING) {
                throw expected(members.isEmpty() ? "a key or '}'" : "a key");
            }
            Token key = token;
            if (members.containsKey(key.text())) {
                throw new SyntaxException(
                        key.offset(), "the key '" + key.text() + "' appears twice; rename or remove one of them");
            }
            advance();
            if (token.kind() != TokenKind.COLON) {
                throw expected("':' after the key '" + key.text() + "'");
            }
            advance();
            members.put(key.text(), new MemberNode(key.offset(), key.text(), value()));
            advance();
            separate(TokenKind.CLOSE_BRACE);
        }
        depth--;
        return new ObjectNode(offset, members);
    }

    private ArrayNode array() throws SyntaxException {
        int offset = open();
        List<JsonNode> elements = new ArrayList<>();
        advance();
        while (token.kind() != TokenKind.CLOSE_BRACKET) {
            elements.add(value());
            advance();
            separate(TokenKind.CLOSE_BRACKET);
        }
        depth--;
        return new ArrayNode(offset, elements);
    }

    private int open() throws SyntaxException {
        depth++;
        if (depth > SourceLimits.MAX_NESTING) {
            throw new SyntaxException(
                    DiagnosticId.NESTING_DEPTH,
                    token.offset(),
                    "brackets are nested deeper than " + SourceLimits.MAX_NESTING + " levels; no schema needs that");
        }
        return token.offset();
    }

    /** Skips the comma between two items; another item must follow it. */
    private void separate(TokenKind close) throws SyntaxException {
        if (token.kind() == TokenKind.COMMA) {
            Token comma = token;
            advance();
            if (token.kind() == close) {
                throw new SyntaxException(comma.offset(), "nothing follows this comma; remove it");
            }
        } else if (token.kind() != close) {
            throw expected("',' or " + close);
        }
    }

    private SyntaxException expected(String expected) {
        return new SyntaxException(token.offset(), "expected " + expected + ", but found " + token.found());
    }
}
