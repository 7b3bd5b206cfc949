package dev.perigee.maven;

import static org.assertj.core.api.Assertions.assertThat;

import dev.perigee.generator.launch.CompilerOptions;
import java.io.File;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import org.codehaus.plexus.component.configurator.expression.ExpressionEvaluator;
import org.codehaus.plexus.util.xml.Xpp3DomBuilder;
import org.junit.jupiter.api.Test;

class ProjectCompilerTest {

    /** As Maven does it: what is not known stays as it is. */
    private record Properties(Map<String, String> values) implements ExpressionEvaluator {
        @Override
        public Object evaluate(String expression) {
            return expression.startsWith("${")
                    ? values.get(expression.substring(2, expression.length() - 1))
                    : expression;
        }

        @Override
        public File alignToBaseDirectory(File file) {
            return file;
        }
    }

    private static CompilerOptions options(String configuration, Map<String, String> properties)
            throws Exception {
        String xml = "<configuration>" + configuration + "</configuration>";
        return new ProjectCompiler(
                        new PluginConfiguration(
                                Xpp3DomBuilder.build(new StringReader(xml)),
                                new Properties(properties)))
                .options();
    }

    @Test
    void withoutConfigurationItIsPlainJava17() throws Exception {
        assertThat(options("", Map.of()))
                .isEqualTo(new CompilerOptions("17", "UTF-8", false, List.of()));
    }

    @Test
    void propertiesCount() throws Exception {
        Map<String, String> properties =
                Map.of(
                        "maven.compiler.release", "21",
                        "project.build.sourceEncoding", "ISO-8859-1",
                        "maven.compiler.parameters", "true");
        assertThat(options("", properties))
                .isEqualTo(new CompilerOptions("21", "ISO-8859-1", true, List.of()));
    }

    @Test
    void configurationCountsMore() throws Exception {
        String configuration =
                """
                <release>${java.version}</release>
                <encoding>UTF-16</encoding>
                <parameters>true</parameters>
                <compilerArgs><arg>-Xlint:all</arg><arg>-Afoo=${bar}</arg></compilerArgs>
                <compilerArgument>-Xdoclint</compilerArgument>
                <failOnWarning>true</failOnWarning>
                <enablePreview>true</enablePreview>
                """;
        Map<String, String> properties =
                Map.of("maven.compiler.release", "17", "java.version", "25");
        assertThat(options(configuration, properties))
                .isEqualTo(
                        new CompilerOptions(
                                "25",
                                "UTF-16",
                                true,
                                List.of(
                                        "-Xlint:all",
                                        "-Afoo=${bar}",
                                        "-Xdoclint",
                                        "-Werror",
                                        "--enable-preview")));
    }

    @Test
    void sourceAndTargetAreNoRelease() throws Exception {
        Map<String, String> properties =
                Map.of("maven.compiler.source", "17", "maven.compiler.target", "21");
        assertThat(options("", properties))
                .isEqualTo(
                        new CompilerOptions(
                                "", "UTF-8", false, List.of("-source", "17", "-target", "21")));
        assertThat(options("<source>18</source>", Map.of()).arguments())
                .containsExactly("-source", "18", "-target", "18");
        assertThat(options("<release>19</release>", properties).arguments()).isEmpty();
    }
}
