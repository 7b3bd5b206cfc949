package dev.perigee.maven;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.PluginParameterExpressionEvaluator;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.component.configurator.expression.ExpressionEvaluationException;
import org.codehaus.plexus.component.configurator.expression.ExpressionEvaluator;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.jspecify.annotations.Nullable;

/**
 * How the project configures another plugin's execution: what stands in the pom first, then the
 * property that the plugin would look at.
 */
final class PluginConfiguration {

    private final @Nullable Xpp3Dom configuration;
    private final ExpressionEvaluator evaluator;

    PluginConfiguration(@Nullable Xpp3Dom configuration, ExpressionEvaluator evaluator) {
        this.configuration = configuration;
        this.evaluator = evaluator;
    }

    /** Of one of Maven's own plugins. */
    static PluginConfiguration of(
            String artifactId,
            String executionId,
            MavenProject project,
            MavenSession session,
            MojoExecution current) {
        Xpp3Dom configuration =
                project.getGoalConfiguration(
                        "org.apache.maven.plugins", artifactId, executionId, null);
        return new PluginConfiguration(
                configuration, new PluginParameterExpressionEvaluator(session, current));
    }

    /** A value by the name of its parameter, or by the first of these properties that is set. */
    Optional<String> value(String parameter, String... properties) {
        return Stream.concat(
                        child(parameter).flatMap(this::text).stream(),
                        Stream.of(properties)
                                .flatMap(property -> evaluated("${" + property + "}").stream()))
                .findFirst();
    }

    /** Whether a value is there and {@code true}. */
    boolean isTrue(String parameter, String... properties) {
        return value(parameter, properties).filter(Boolean::parseBoolean).isPresent();
    }

    /** The values of a list. */
    List<String> list(String parameter) {
        return child(parameter).stream()
                .flatMap(list -> Stream.of(list.getChildren()))
                .flatMap(item -> text(item).stream())
                .toList();
    }

    private Optional<Xpp3Dom> child(String name) {
        return Optional.ofNullable(configuration).map(dom -> dom.getChild(name));
    }

    private Optional<String> text(Xpp3Dom element) {
        return Optional.ofNullable(element.getValue()).flatMap(this::evaluated);
    }

    /** An expression without a value is null, or stays as it is: both count as absent. */
    private Optional<String> evaluated(String expression) {
        try {
            return Optional.ofNullable(evaluator.evaluate(expression))
                    .map(Object::toString)
                    .map(String::strip)
                    .filter(value -> !value.isEmpty() && !isExpression(value));
        } catch (ExpressionEvaluationException e) {
            return Optional.empty();
        }
    }

    private static boolean isExpression(String value) {
        return value.startsWith("${") && value.endsWith("}");
    }
}
