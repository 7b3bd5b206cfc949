package dev.perigee.example.reference;

import dev.perigee.example.reference.Goal.Parameter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** What Maven knows of the plugin: {@code META-INF/maven/plugin.xml} of its jar. */
public final class PluginDescriptor {

    private static final List<String> FIRST = List.of("prerender", "bundle");

    private final List<Goal> goals;

    private PluginDescriptor(List<Goal> goals) {
        this.goals = goals;
    }

    /** Reads it. */
    public static PluginDescriptor read(Path file) throws IOException {
        try {
            Element root =
                    DocumentBuilderFactory.newDefaultInstance()
                            .newDocumentBuilder()
                            .parse(file.toFile())
                            .getDocumentElement();
            List<Goal> goals = new ArrayList<>();
            for (Element mojo : children(child(root, "mojos").orElseThrow(), "mojo")) {
                goals.add(goal(mojo));
            }
            goals.sort(Comparator.comparingInt(PluginDescriptor::place).thenComparing(Goal::name));
            return new PluginDescriptor(goals);
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException(file + " is no plugin descriptor.", e);
        }
    }

    /** The goals: those of every build first. */
    public List<Goal> goals() {
        return goals;
    }

    /** The parameters of all goals, each once, by name. */
    public List<Parameter> parameters() {
        Map<String, Parameter> byName = new TreeMap<>();
        for (Goal goal : goals) {
            goal.parameters().forEach(parameter -> byName.putIfAbsent(parameter.name(), parameter));
        }
        return List.copyOf(byName.values());
    }

    private static int place(Goal goal) {
        int place = FIRST.indexOf(goal.name());
        return place < 0 ? FIRST.size() : place;
    }

    private static Goal goal(Element mojo) {
        List<Parameter> parameters = new ArrayList<>();
        Optional<Element> configuration = child(mojo, "configuration");
        for (Element parameter : children(child(mojo, "parameters").orElseThrow(), "parameter")) {
            if (text(parameter, "editable").equals("true")) {
                String name = text(parameter, "name");
                parameters.add(parameter(parameter, configuration.flatMap(c -> child(c, name))));
            }
        }
        return new Goal(
                text(mojo, "goal"),
                text(mojo, "description"),
                child(mojo, "phase").map(Element::getTextContent),
                parameters);
    }

    private static Parameter parameter(Element parameter, Optional<Element> setting) {
        return new Parameter(
                text(parameter, "name"),
                text(parameter, "description"),
                setting.map(Element::getTextContent)
                        .filter(value -> value.startsWith("${"))
                        .map(value -> value.substring(2, value.length() - 1)),
                setting.map(value -> value.getAttribute("default-value"))
                        .filter(value -> !value.isEmpty()));
    }

    private static String text(Element parent, String name) {
        return child(parent, name).map(Element::getTextContent).orElse("").strip();
    }

    private static Optional<Element> child(Element parent, String name) {
        return children(parent, name).stream().findFirst();
    }

    private static List<Element> children(Element parent, String name) {
        List<Element> children = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element && element.getTagName().equals(name)) {
                children.add(element);
            }
        }
        return children;
    }
}
