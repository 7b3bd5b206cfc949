package dev.perigee.core.highlight;

import org.fife.ui.rsyntaxtextarea.TokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.CPlusPlusTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.CSSTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.CSharpTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.DockerTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.GoTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.GroovyTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.HTMLTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.HandlebarsTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.IniTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.JavaScriptTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.JavaTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.JsonTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.KotlinTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.MakefileTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.PropertiesFileTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.PythonTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.RustTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.SQLTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.ScalaTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.TypeScriptTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.UnixShellTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.XMLTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.YamlTokenMaker;

/** The languages that are known, by the names that authors give them. */
final class Lexers {

    private Lexers() {}

    /** The one name of a language; empty if it is not known. */
    static String name(String alias) {
        return switch (alias) {
            case "java", "jsh", "jshell" -> "java";
            case "xml", "pom", "rss", "atom", "svg", "xsd", "xsl", "xhtml" -> "xml";
            case "json", "json5", "jsonc", "webmanifest" -> "json";
            case "bash", "sh", "shell", "zsh", "console", "terminal" -> "bash";
            case "html", "htm" -> "html";
            case "css" -> "css";
            case "javascript", "js", "mjs", "cjs", "jsx" -> "javascript";
            case "typescript", "ts", "tsx" -> "typescript";
            case "mustache", "handlebars", "hbs" -> "mustache";
            case "yaml", "yml" -> "yaml";
            case "properties" -> "properties";
            case "ini", "toml" -> "ini";
            case "sql" -> "sql";
            case "kotlin", "kt", "kts" -> "kotlin";
            case "groovy", "gradle" -> "groovy";
            case "scala" -> "scala";
            case "dockerfile", "docker" -> "dockerfile";
            case "makefile", "make" -> "makefile";
            case "python", "py" -> "python";
            case "go", "golang" -> "go";
            case "rust", "rs" -> "rust";
            case "c", "h", "cpp", "c++", "hpp" -> "cpp";
            case "csharp", "cs", "c#" -> "csharp";
            default -> "";
        };
    }

    /** A lexer, for one thread at a time. */
    static TokenMaker create(String name) {
        return switch (name) {
            case "java" -> new JavaTokenMaker();
            case "xml" -> new XMLTokenMaker();
            case "json" -> new JsonTokenMaker();
            case "bash" -> new UnixShellTokenMaker();
            case "html" -> new HTMLTokenMaker();
            case "css" -> new CSSTokenMaker();
            case "javascript" -> new JavaScriptTokenMaker();
            case "typescript" -> new TypeScriptTokenMaker();
            case "mustache" -> new HandlebarsTokenMaker();
            case "yaml" -> new YamlTokenMaker();
            case "properties" -> new PropertiesFileTokenMaker();
            case "ini" -> new IniTokenMaker();
            case "sql" -> new SQLTokenMaker();
            case "kotlin" -> new KotlinTokenMaker();
            case "groovy" -> new GroovyTokenMaker();
            case "scala" -> new ScalaTokenMaker();
            case "dockerfile" -> new DockerTokenMaker();
            case "makefile" -> new MakefileTokenMaker();
            case "python" -> new PythonTokenMaker();
            case "go" -> new GoTokenMaker();
            case "rust" -> new RustTokenMaker();
            case "cpp" -> new CPlusPlusTokenMaker();
            case "csharp" -> new CSharpTokenMaker();
            default -> throw new IllegalArgumentException("There is no lexer for " + name + ".");
        };
    }
}
