package dev.perigee.core.highlight;

import java.util.Set;
import org.fife.ui.rsyntaxtextarea.Token;
import org.fife.ui.rsyntaxtextarea.TokenTypes;

/**
 * What a token is, few enough kinds that a short style sheet colours them: {@code hl-comment
 * hl-keyword hl-string hl-number hl-type hl-function hl-variable hl-annotation hl-tag hl-attribute
 * hl-meta}. Names, operators and blanks have none.
 */
final class TokenClass {

    static final String NONE = "";
    private static final int CSS_IN_HTML = 2;
    private static final Set<String> TYPES_IN_CAPITALS =
            Set.of("java", "kotlin", "groovy", "scala", "javascript", "typescript", "csharp");

    private TokenClass() {}

    /**
     * The class of a token; empty if it has none.
     *
     * @param language as {@link Lexers#name} names it
     */
    static String of(Token token, String language) {
        boolean css =
                language.equals("css")
                        || (language.equals("html") && token.getLanguageIndex() == CSS_IN_HTML);
        if (css) {
            return ofCss(token);
        }
        if (isField(token, language)) {
            return "hl-attribute";
        }
        return TYPES_IN_CAPITALS.contains(language) && isTypeName(token) ? "hl-type" : ofAny(token);
    }

    /** The name of a value in a language of data. */
    private static boolean isField(Token token, String language) {
        return switch (language) {
            case "json" -> token.getType() == TokenTypes.VARIABLE;
            case "yaml" ->
                    token.getType() == TokenTypes.IDENTIFIER
                            && token.getNextToken() != null
                            && token.getNextToken().is(TokenTypes.OPERATOR, ":");
            case "properties", "ini" -> token.getType() == TokenTypes.RESERVED_WORD;
            default -> false;
        };
    }

    /** A name such as {@code String} or {@code T}, by the habit of these languages. */
    private static boolean isTypeName(Token token) {
        if (token.getType() != TokenTypes.IDENTIFIER && token.getType() != TokenTypes.FUNCTION) {
            return false;
        }
        boolean lower = token.length() == 1;
        for (int i = 1; i < token.length(); i++) {
            lower |= Character.isLowerCase(token.charAt(i));
        }
        return lower && Character.isUpperCase(token.charAt(0));
    }

    private static String ofCss(Token token) {
        return switch (token.getType()) {
            case TokenTypes.RESERVED_WORD -> "hl-attribute";
            case TokenTypes.DATA_TYPE -> "hl-tag";
            case TokenTypes.REGEX -> "hl-keyword";
            default -> ofAny(token);
        };
    }

    private static String ofAny(Token token) {
        return switch (token.getType()) {
            case TokenTypes.COMMENT_EOL,
                    TokenTypes.COMMENT_MULTILINE,
                    TokenTypes.COMMENT_DOCUMENTATION,
                    TokenTypes.COMMENT_KEYWORD,
                    TokenTypes.COMMENT_MARKUP,
                    TokenTypes.MARKUP_COMMENT ->
                    "hl-comment";
            case TokenTypes.RESERVED_WORD, TokenTypes.RESERVED_WORD_2, TokenTypes.LITERAL_BOOLEAN ->
                    "hl-keyword";
            case TokenTypes.LITERAL_STRING_DOUBLE_QUOTE,
                    TokenTypes.LITERAL_CHAR,
                    TokenTypes.LITERAL_BACKQUOTE,
                    TokenTypes.REGEX,
                    TokenTypes.MARKUP_TAG_ATTRIBUTE_VALUE,
                    TokenTypes.MARKUP_CDATA,
                    TokenTypes.ERROR_STRING_DOUBLE,
                    TokenTypes.ERROR_CHAR ->
                    "hl-string";
            case TokenTypes.LITERAL_NUMBER_DECIMAL_INT,
                    TokenTypes.LITERAL_NUMBER_FLOAT,
                    TokenTypes.LITERAL_NUMBER_HEXADECIMAL,
                    TokenTypes.ERROR_NUMBER_FORMAT ->
                    "hl-number";
            case TokenTypes.DATA_TYPE -> "hl-type";
            case TokenTypes.FUNCTION -> "hl-function";
            case TokenTypes.VARIABLE -> "hl-variable";
            case TokenTypes.ANNOTATION -> "hl-annotation";
            case TokenTypes.MARKUP_TAG_NAME -> "hl-tag";
            case TokenTypes.MARKUP_TAG_ATTRIBUTE -> "hl-attribute";
            case TokenTypes.PREPROCESSOR,
                    TokenTypes.MARKUP_DTD,
                    TokenTypes.MARKUP_PROCESSING_INSTRUCTION,
                    TokenTypes.MARKUP_CDATA_DELIMITER,
                    TokenTypes.MARKUP_ENTITY_REFERENCE ->
                    "hl-meta";
            default -> NONE;
        };
    }
}
