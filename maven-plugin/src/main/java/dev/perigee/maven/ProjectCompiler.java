package dev.perigee.maven;

import dev.perigee.generator.launch.CompilerOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How the project's own sources are compiled, read from maven-compiler-plugin's configuration. */
final class ProjectCompiler {

    /** The oldest that Perigee's own classes run on; what is not configured is that. */
    private static final String OLDEST_RELEASE = "17";

    private final PluginConfiguration plugin;

    /**
     * A compiler.
     *
     * @param plugin how maven-compiler-plugin is configured
     */
    ProjectCompiler(PluginConfiguration plugin) {
        this.plugin = plugin;
    }

    CompilerOptions options() {
        Optional<String> release = plugin.value("release", "maven.compiler.release");
        Optional<String> source = plugin.value("source", "maven.compiler.source");
        Optional<String> target = plugin.value("target", "maven.compiler.target").or(() -> source);
        List<String> arguments = arguments();
        String level = release.orElse(target.isPresent() ? "" : OLDEST_RELEASE);
        if (level.isEmpty()) {
            // Not the same as a release: these two see all of the JDK that compiles.
            source.or(() -> target).ifPresent(v -> arguments.addAll(List.of("-source", v)));
            target.ifPresent(v -> arguments.addAll(List.of("-target", v)));
        }
        return new CompilerOptions(
                level,
                plugin.value("encoding", "encoding", "project.build.sourceEncoding")
                        .orElse("UTF-8"),
                plugin.isTrue("parameters", "maven.compiler.parameters"),
                arguments);
    }

    private List<String> arguments() {
        List<String> arguments = new ArrayList<>(plugin.list("compilerArgs"));
        plugin.value("compilerArgument").ifPresent(arguments::add);
        if (plugin.isTrue("failOnWarning", "maven.compiler.failOnWarning")) {
            arguments.add("-Werror");
        }
        if (plugin.isTrue("enablePreview", "maven.compiler.enablePreview")) {
            arguments.add("--enable-preview");
        }
        return arguments;
    }
}
