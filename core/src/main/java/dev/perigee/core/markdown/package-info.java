/**
 * What authors write: front matter and other YAML, and Markdown. {@link
 * dev.perigee.core.markdown.FrontMatter}, {@link dev.perigee.core.markdown.YamlData} and {@link
 * dev.perigee.core.markdown.Markdown} are the doors.
 */
@NullMarked
package dev.perigee.core.markdown;

import org.jspecify.annotations.NullMarked;
