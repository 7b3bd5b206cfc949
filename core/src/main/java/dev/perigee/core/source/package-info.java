/** The text that pages are made of: templates, Markdown, content; alike at build and live. */
@NullMarked
package dev.perigee.core.source;

import org.jspecify.annotations.NullMarked;
