package dev.perigee.core.handlers;

import java.util.List;
import java.util.Optional;

/** What can be wrong with the classes of a site, each with the way out. */
final class SiteProblems {

    private SiteProblems() {}

    static SiteException classNotFound(ClassSource source, Throwable cause) {
        return new SiteException(
                source + " cannot be loaded: " + cause + ". Build the site again.", cause);
    }

    static SiteException noClass(String source) {
        return new SiteException(
                "The route " + source + " is live but has no class. Build the site again.");
    }

    static SiteException notA(ClassSource source, Class<?> type) {
        return new SiteException(source + " is no " + type.getSimpleName() + ".");
    }

    static SiteException noConstructor(ClassSource source) {
        return new SiteException(
                source
                        + " needs exactly one constructor that is not private, so that it is clear"
                        + " which one to use.");
    }

    static SiteException abstractClass(ClassSource source) {
        return new SiteException(
                source + " is abstract, so no instance can be made. Take 'abstract' away.");
    }

    /**
     * No such service.
     *
     * @param giver who puts services, if anybody does
     */
    static SiteException missingService(
            ClassSource source, Class<?> service, Optional<String> giver, List<Class<?>> offered) {
        String offers =
                offered.isEmpty()
                        ? "it puts none"
                        : "it puts "
                                + String.join(", ", offered.stream().map(Class::getName).toList());
        return new SiteException(
                source
                        + " asks for a "
                        + service.getName()
                        + " in its constructor, but "
                        + giver.map(it -> it + " puts no such service (" + offers + ").")
                                .orElse("the site has no _site.java that puts one.")
                        + " Put it there: services.put("
                        + service.getSimpleName()
                        + ".class, …).");
    }

    static SiteException ambiguousService(ClassSource source, RuntimeException cause) {
        return new SiteException(source + " cannot be made. " + cause.getMessage(), cause);
    }

    static SiteException noServicesYet(ClassSource source, Class<?> type) {
        return new SiteException(
                source
                        + " asks for a "
                        + type.getName()
                        + " in its constructor, but it is the one that puts services, so none are"
                        + " there yet. It may take the Site.");
    }

    static SiteException constructorFailed(ClassSource source, Throwable cause) {
        return new SiteException(source + " cannot be made: " + cause, cause);
    }

    static SiteException initialiserFailed(ClassSource source, Throwable cause) {
        return new SiteException(
                source + " cannot be made, as its static initialiser failed: " + cause, cause);
    }

    static SiteException startFailed(ClassSource source, Throwable cause) {
        return new SiteException(source + " cannot start: " + cause, cause);
    }
}
