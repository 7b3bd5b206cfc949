package dev.perigee.core.json;

import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.type.LogicalType;

/**
 * How JSON is read and written:
 *
 * <ul>
 *   <li>bounded: {@value #MAX_DEPTH} levels, names of {@value #MAX_NAME} and numbers of {@value
 *       #MAX_NUMBER} characters, texts of {@value #MAX_TEXT};
 *   <li>exact: a name stands once in an object (RFC 8259 § 4), nothing follows the value, {@code 5}
 *       is no text, {@code "5"} no number, {@code 1.5} no whole number, {@code ""} not nothing, and
 *       {@code null} no {@code int};
 *   <li>tolerant: unknown fields are ignored, missing ones are {@code null} or zero;
 *   <li>plain: no class is ever named by the text;
 *   <li>written alike on every run: what has no order of its own is sorted; records and other
 *       classes keep Jackson's order.
 * </ul>
 */
final class JsonRules {

    static final int MAX_DEPTH = 200;
    static final int MAX_NAME = 10_000;
    static final int MAX_NUMBER = 1000;
    static final int MAX_TEXT = 10_000_000;

    private JsonRules() {}

    static JsonMapper mapper(ClassLoader loader) {
        return JsonMapper.builder(factory())
                .addModules(JsonMapper.Builder.findModules(loader))
                .addModule(new SimpleModule("perigee").setSerializerModifier(new StableOrder()))
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .withCoercionConfigDefaults(
                        rules ->
                                rules.setCoercion(
                                        CoercionInputShape.EmptyString, CoercionAction.Fail))
                .withCoercionConfig(
                        LogicalType.Textual,
                        rules ->
                                rules.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                                        .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                                        .setCoercion(
                                                CoercionInputShape.Boolean, CoercionAction.Fail))
                .build();
    }

    private static JsonFactory factory() {
        return JsonFactory.builder()
                .recyclerPool(new KeptBuffers())
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                .streamReadConstraints(
                        StreamReadConstraints.builder()
                                .maxNestingDepth(MAX_DEPTH)
                                .maxNameLength(MAX_NAME)
                                .maxNumberLength(MAX_NUMBER)
                                .maxStringLength(MAX_TEXT)
                                .build())
                .build();
    }
}
