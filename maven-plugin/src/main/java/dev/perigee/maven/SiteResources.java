package dev.perigee.maven;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.SimpleDateFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.TimeZone;
import javax.inject.Provider;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Resource;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.project.MavenProject;
import org.apache.maven.shared.filtering.MavenFilteringException;
import org.apache.maven.shared.filtering.MavenResourcesExecution;
import org.apache.maven.shared.filtering.MavenResourcesFiltering;

/**
 * Copies the project's resources to where its pages are compiled to, filtered as
 * maven-resources-plugin is configured to. Unchanged ones are left alone; those that are gone go
 * there too.
 */
final class SiteResources {

    private final Provider<MavenResourcesFiltering> filtering;
    private final MavenSession session;
    private final MavenProject project;
    private final PluginConfiguration plugin;

    /**
     * The resources of a project.
     *
     * @param filtering asked for only if there are resources, since its start takes time
     * @param plugin how maven-resources-plugin is configured
     */
    SiteResources(
            Provider<MavenResourcesFiltering> filtering,
            MavenSession session,
            MavenProject project,
            PluginConfiguration plugin) {
        this.filtering = filtering;
        this.session = session;
        this.project = project;
        this.plugin = plugin;
    }

    /** Copies to {@code classes} below the work directory. */
    void copy(Path workDirectory) throws MojoFailureException {
        List<Resource> resources =
                project.getResources().stream()
                        .filter(resource -> Files.isDirectory(Path.of(resource.getDirectory())))
                        .toList();
        Path classes = workDirectory.resolve("classes");
        Path list = workDirectory.resolve("resources.list");
        if (resources.isEmpty() && !Files.exists(list)) {
            return;
        }
        try {
            var names = ResourceNames.of(resources, isTrueUnlessSaid("addDefaultExcludes"));
            new ResourceNames(list).replace(names, classes);
            if (!resources.isEmpty()) {
                filtering.get().filterResources(execution(resources, classes));
            }
        } catch (IOException | MavenFilteringException e) {
            throw PluginProblems.resourcesNotCopied(e);
        }
    }

    private MavenResourcesExecution execution(List<Resource> resources, Path classes) {
        var execution =
                new MavenResourcesExecution(
                        resources,
                        classes.toFile(),
                        project,
                        encoding(),
                        filters(),
                        plugin.list("nonFilteredFileExtensions"),
                        session);
        execution.setUseDefaultFilterWrappers(true);
        execution.setInjectProjectBuildFilters(false);
        execution.setAddDefaultExcludes(isTrueUnlessSaid("addDefaultExcludes"));
        execution.setAdditionalProperties(specialProperties());
        execution.setFilterFilenames(plugin.isTrue("fileNameFiltering"));
        // Said even where it is the same, since maven-filtering asks for it at length otherwise.
        execution.setPropertiesEncoding(plugin.value("propertiesEncoding").orElse(encoding()));
        plugin.value("escapeString").ifPresent(execution::setEscapeString);
        execution.setEscapeWindowsPaths(isTrueUnlessSaid("escapeWindowsPaths"));
        execution.setSupportMultiLineFiltering(isTrueUnlessSaid("supportMultiLineFiltering"));
        List<String> delimiters = plugin.list("delimiters");
        if (!delimiters.isEmpty()) {
            execution.setDelimiters(
                    new LinkedHashSet<>(delimiters), isTrueUnlessSaid("useDefaultDelimiters"));
        }
        return execution;
    }

    private boolean isTrueUnlessSaid(String parameter) {
        return plugin.value(parameter).map(Boolean::parseBoolean).orElse(true);
    }

    private String encoding() {
        return plugin.value("encoding", "encoding", "project.build.sourceEncoding").orElse("UTF-8");
    }

    private List<String> filters() {
        List<String> own = plugin.list("filters");
        return own.isEmpty() ? project.getFilters() : own;
    }

    /** What maven-resources-plugin knows beyond the project's properties. */
    private Properties specialProperties() {
        Properties properties = new Properties();
        String format =
                project.getProperties()
                        .getProperty("maven.build.timestamp.format", "yyyy-MM-dd'T'HH:mm:ss'Z'");
        SimpleDateFormat time = new SimpleDateFormat(format, Locale.ROOT);
        time.setTimeZone(TimeZone.getTimeZone("UTC"));
        properties.put("maven.build.timestamp", time.format(session.getStartTime()));
        properties.put("project.baseUri", project.getBasedir().toURI().toASCIIString());
        return properties;
    }
}
