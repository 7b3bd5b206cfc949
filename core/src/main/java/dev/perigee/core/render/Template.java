package dev.perigee.core.render;

import com.github.mustachejava.Mustache;
import java.util.List;

/**
 * A template, compiled for one escaping.
 *
 * @param name of its file, as messages call it
 * @param content its codes
 * @param references the templates that it calls
 */
record Template(String name, Mustache content, List<Reference> references) {}
