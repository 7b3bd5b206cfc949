/**
 * Marks the tokens of source code in HTML. {@link dev.perigee.core.highlight.Highlighter} is the
 * door; the lexers are those of RSyntaxTextArea, which nothing else sees.
 */
@NullMarked
package dev.perigee.core.highlight;

import org.jspecify.annotations.NullMarked;
