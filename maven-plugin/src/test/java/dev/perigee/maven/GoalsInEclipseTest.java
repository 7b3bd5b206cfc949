package dev.perigee.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Without a word on a goal, m2e marks each pom that binds it as broken. */
class GoalsInEclipseTest {

    private static final Path MAIN = Path.of(System.getProperty("basedir", ""), "src/main");
    private static final Pattern NAME =
            Pattern.compile("(?:@Mojo\\(\\s*name|String GOAL) = \"(\\w+)\"");

    @Test
    void everyGoalIsExecutedOrIgnored() throws Exception {
        Set<String> told = new TreeSet<>(goals("execute"));
        told.addAll(goals("ignore"));

        assertThat(goalsOfPlugin()).contains("prerender", "dev", "check");
        assertThat(told).containsAll(goalsOfPlugin()).contains("help");
    }

    @Test
    void onlyGoalsThatMakeSourcesAreExecuted() throws Exception {
        assertThat(goals("execute")).containsExactlyInAnyOrder("prerender", "links");
    }

    private static Set<String> goals(String action) throws Exception {
        Document document =
                DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(
                                MAIN.resolve(
                                                "resources/META-INF/m2e/lifecycle-mapping-metadata.xml")
                                        .toFile());
        Set<String> goals = new TreeSet<>();
        NodeList executions = document.getElementsByTagName("pluginExecution");
        for (int i = 0; i < executions.getLength(); i++) {
            Element execution = (Element) executions.item(i);
            if (execution.getElementsByTagName(action).getLength() == 1) {
                NodeList names = execution.getElementsByTagName("goal");
                for (int j = 0; j < names.getLength(); j++) {
                    goals.add(names.item(j).getTextContent());
                }
            }
        }
        return goals;
    }

    private static List<String> goalsOfPlugin() throws IOException {
        try (Stream<Path> sources = Files.list(MAIN.resolve("java/dev/perigee/maven"))) {
            return sources.filter(source -> source.toString().endsWith("Mojo.java"))
                    .flatMap(GoalsInEclipseTest::name)
                    .toList();
        }
    }

    private static Stream<String> name(Path source) {
        try {
            return NAME.matcher(Files.readString(source)).results().map(found -> found.group(1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
