package dev.perigee.core.markdown;

import dev.perigee.core.source.SourceFault;
import java.util.Optional;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Everything that can be wrong with front matter and YAML, each in full sentences. */
final class YamlProblems {

    private YamlProblems() {}

    static SourceFault notClosed(String name) {
        return SourceFault.at(
                name,
                1,
                0,
                "The first line opens a front matter, but no line closes it.",
                "End it by a line of three dashes; if a rule is meant, leave the first line empty.");
    }

    static SourceFault tooLong(YamlText yaml, int limit) {
        return SourceFault.at(
                yaml.name(),
                1,
                0,
                "The front matter is longer than %,d characters.".formatted(limit),
                "Move what is not about the page into a collection or below the front matter.");
    }

    static SourceFault noFields(YamlText yaml, int line) {
        return SourceFault.at(
                yaml.name(),
                line,
                0,
                "The front matter has no fields.",
                "Write each as 'name: value'; if a rule is meant, leave the first line empty.");
    }

    static SourceFault alias(YamlText yaml, Event at, String alias) {
        return fault(
                yaml,
                at,
                "'*" + alias + "' is a YAML alias, which is not read here.",
                "Write the value out, or put the text in quotes.");
    }

    static SourceFault anchor(YamlText yaml, Event at, String anchor) {
        return fault(
                yaml,
                at,
                "'&" + anchor + "' is a YAML anchor, which is not read here.",
                "Take it away, or put the text in quotes.");
    }

    static SourceFault tag(YamlText yaml, Event at, String tag) {
        return fault(
                yaml,
                at,
                "'" + tag + "' is a YAML tag, which is not read here.",
                "Take it away, or put the text in quotes.");
    }

    static SourceFault merge(YamlText yaml, Event at) {
        return fault(
                yaml,
                at,
                "'<<' would merge another object into this one, which is not done here.",
                "Write the fields out.");
    }

    static SourceFault directive(YamlText yaml, Event at) {
        return fault(
                yaml, at, "Directives ('%YAML', '%TAG') are not read here.", "Remove the line.");
    }

    static SourceFault secondDocument(YamlText yaml, Event at) {
        return fault(
                yaml,
                at,
                "A second document starts here, but one file holds one.",
                "Remove the '---', or make the documents items of a list.");
    }

    static SourceFault duplicate(YamlText yaml, Event at, String key) {
        return fault(
                yaml,
                at,
                "The field '" + key + "' stands twice.",
                "Remove one of them, or make them a list.");
    }

    static SourceFault keyIsNoText(YamlText yaml, Event at) {
        return fault(
                yaml,
                at,
                "The name of a field is a list or an object here.",
                "Give it a text; a value that starts with '{' or '[' needs quotes.");
    }

    static SourceFault emptyKey(YamlText yaml, Event at) {
        return fault(yaml, at, "A field has no name.", "Write one in front of the ':'.");
    }

    static SourceFault tooDeep(YamlText yaml, Event at, int limit) {
        return fault(
                yaml,
                at,
                "The values are nested more than %d levels deep.".formatted(limit),
                "Make them flatter.");
    }

    static SourceFault longLine(YamlText yaml, int line, int limit) {
        return SourceFault.at(
                yaml.name(),
                line,
                0,
                "The line is longer than %,d characters.".formatted(limit),
                "Write it in several, as in 'text: >' with the text indented below.");
    }

    static SourceFault halfCharacter(YamlText yaml, Event at) {
        return fault(
                yaml,
                at,
                "This text has an escape of half a character.",
                "Write the character itself, or both halves.");
    }

    static SourceFault badCharacter(YamlText yaml, ReaderException e) {
        int offset = yaml.text().offsetByCodePoints(0, e.getPosition());
        int line = yaml.firstLine() + FrontMatterLines.count(yaml.text(), offset);
        int column = offset - yaml.text().lastIndexOf('\n', offset - 1);
        return SourceFault.at(
                yaml.name(),
                line,
                column,
                "The character U+%04X is not allowed in YAML.".formatted(e.getCodePoint()),
                "Remove it.");
    }

    static SourceFault malformed(YamlText yaml, MarkedYamlEngineException e) {
        Optional<Mark> mark = e.getProblemMark().or(e::getContextMark);
        String problem = e.getProblem() == null ? "" : e.getProblem();
        return SourceFault.at(
                yaml.name(),
                mark.map(it -> yaml.firstLine() + it.getLine()).orElse(0),
                mark.map(it -> it.getColumn() + 1).orElse(0),
                "This is not YAML: " + YamlAdvice.words(problem) + ".",
                YamlAdvice.about(problem));
    }

    static SourceFault malformed(YamlText yaml, YamlEngineException e) {
        return SourceFault.at(
                yaml.name(),
                yaml.firstLine(),
                0,
                "This is not YAML: " + e.getMessage() + ".",
                YamlAdvice.about(""));
    }

    /** The line of the file in which something starts. */
    static int line(YamlText yaml, Event at) {
        return at.getStartMark().map(it -> yaml.firstLine() + it.getLine()).orElse(0);
    }

    private static SourceFault fault(YamlText yaml, Event at, String what, String todo) {
        int column = at.getStartMark().map(it -> it.getColumn() + 1).orElse(0);
        return SourceFault.at(yaml.name(), line(yaml, at), column, what, todo);
    }
}
