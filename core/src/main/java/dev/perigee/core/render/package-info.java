/**
 * Templates: Mustache as its specification has it, with layouts, components, helpers and names that
 * have to resolve. {@link dev.perigee.core.render.Templates} is the door.
 *
 * <h2>Syntax</h2>
 *
 * <table>
 *   <caption>Tags</caption>
 *   <tr><td>{@code {{name}}}</td><td>the text of a value, escaped as the page is</td></tr>
 *   <tr><td><code>{{{name}}}</code>, {@code {{&name}}}</td><td>the same as it is</td></tr>
 *   <tr><td>{@code {{#name}}…{{/name}}}</td><td>for each item of a list; for any other value once,
 *       with its names in front; not at all for null, false and what is empty</td></tr>
 *   <tr><td>{@code {{^name}}…{{/name}}}</td><td>only for these</td></tr>
 *   <tr><td>{@code {{>card}}}, {@code {{>form/field}}}, {@code {{>*name}}}</td><td>a component; with
 *       {@code *} the one that a value names</td></tr>
 *   <tr><td>{@code {{<base}}{{$title}}…{{/title}}{{/base}}}</td><td>a layout or component, whose
 *       blocks {@code {{$title}}…{{/title}}} are given</td></tr>
 *   <tr><td>{@code {{!…}}}, <code>{{=&lt;% %&gt;=}}</code></td><td>a comment; other
 *       delimiters</td></tr>
 * </table>
 *
 * <p>{@code {{.}}} is the value itself. In a list there are {@code @index} (from 0),
 * {@code @number} (from 1), {@code @first}, {@code @last}, {@code @odd} and {@code @even}. {@code
 * a.b.c} looks for {@code a} in the scopes from the innermost outwards, and for the rest in what it
 * finds. Behind a dot, lists have {@code size empty first last} and their items by number, maps
 * {@code entries keys values size}, text {@code length}.
 *
 * <h2>What holds</h2>
 *
 * <ul>
 *   <li>Of blocks that several calls give, the outermost counts; within a block that a template
 *       gives, its own calls are not touched by the blocks around it.
 *   <li>A tag alone on its line takes the line with it, and its indentation goes to what stands in
 *       its place; but never into {@code pre} and {@code textarea}.
 *   <li>{@code & < > " '} are escaped in HTML and XML; in JSON what a string cannot hold; nothing
 *       in text, CSS and JavaScript. The page's ending says which. Attributes have to be quoted.
 *   <li>Values are Java's and JSON's: the names of records, maps, public methods without parameters
 *       ({@code title()}, {@code getTitle()}, {@code isTitle()}) and public fields; what {@code
 *       Optional} and {@code Supplier} give; dates as ISO 8601; lists as their items with ", "
 *       between. A {@code Function} is a lambda of Mustache's specification.
 *   <li>A {@link dev.perigee.core.render.Helper} stands before the model in sections whose text is
 *       meant for it: {@code {{#date}}date | d MMM{{/date}}} is the helper, {@code
 *       {{#date}}<b>{{.}}</b>{{/date}}} the model's {@code date}. A lambda of the model stands
 *       before both.
 * </ul>
 *
 * <h2>Limits</h2>
 *
 * A template has 4 million characters and sections 100 deep; calls are 250 deep, a page has 64
 * million characters and takes 10 million rounds. Whatever is wrong is a {@link
 * dev.perigee.core.source.SourceFault} with file, line, column and the way from the page.
 */
@NullMarked
package dev.perigee.core.render;

import org.jspecify.annotations.NullMarked;
