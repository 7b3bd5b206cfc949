package dev.perigee.core.content;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.perigee.api.Reference;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.PropertyName;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.deser.SettableBeanProperty;
import tools.jackson.databind.introspect.AnnotatedParameter;

/**
 * Which fields may be absent. What a constructor takes must be there, but for
 *
 * <ul>
 *   <li>an {@code Optional}, which is empty then;
 *   <li>a list, set, array or map, which is empty then;
 *   <li>a {@code boolean}, which is false then;
 *   <li>what is marked {@code @Nullable}, which is null then.
 * </ul>
 *
 * What a setter takes may be absent, unless Jackson's annotation says that it is required.
 */
final class FieldRules {

    private static final Set<Class<?>> OPTIONALS =
            Set.of(Optional.class, OptionalInt.class, OptionalLong.class, OptionalDouble.class);

    private FieldRules() {}

    static Shape.Field field(SettableBeanProperty property, DeserializationConfig config) {
        Reference reference = property.getAnnotation(Reference.class);
        return new Shape.Field(
                property.getName(),
                property.findAliases(config).stream().map(PropertyName::getSimpleName).toList(),
                property.getType(),
                absence(property),
                Optional.ofNullable(reference).map(Reference::value),
                property.getAnnotation(JsonDeserialize.class) != null);
    }

    static boolean isUnwrapped(SettableBeanProperty property) {
        return property.getAnnotation(JsonUnwrapped.class) != null;
    }

    private static Shape.Absence absence(SettableBeanProperty property) {
        boolean needed = property.isCreatorProperty() || property.isRequired();
        JavaType type = property.getType();
        if (!needed || OPTIONALS.contains(type.getRawClass()) || isNullable(property)) {
            return Shape.Absence.NOTHING;
        }
        if (type.isCollectionLikeType() || type.isArrayType()) {
            return Shape.Absence.EMPTY_LIST;
        }
        if (type.isMapLikeType()) {
            return Shape.Absence.EMPTY_OBJECT;
        }
        return type.hasRawClass(boolean.class) ? Shape.Absence.FALSE : Shape.Absence.FAULT;
    }

    private static boolean isNullable(SettableBeanProperty property) {
        return property.getMember() instanceof AnnotatedParameter parameter
                && parameter.getOwner().getMember() instanceof Executable creator
                && annotations(creator, parameter.getIndex())
                        .anyMatch(it -> it.annotationType().getSimpleName().equals("Nullable"));
    }

    /** Those of a parameter, its type, and the record's component that it stands for. */
    private static Stream<Annotation> annotations(Executable creator, int index) {
        Stream<Annotation> own =
                Stream.concat(
                        Stream.of(creator.getParameterAnnotations()[index]),
                        of(creator.getAnnotatedParameterTypes()[index]));
        Class<?> type = creator.getDeclaringClass();
        boolean component =
                type.isRecord()
                        && creator instanceof Constructor<?>
                        && type.getRecordComponents().length == creator.getParameterCount();
        if (!component) {
            return own;
        }
        AnnotatedElement named = type.getRecordComponents()[index];
        AnnotatedType typed = type.getRecordComponents()[index].getAnnotatedType();
        return Stream.concat(own, Stream.concat(of(named), of(typed)));
    }

    private static Stream<Annotation> of(AnnotatedElement element) {
        return Stream.of(element.getAnnotations());
    }
}
