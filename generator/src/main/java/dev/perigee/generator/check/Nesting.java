package dev.perigee.generator.check;

import dev.perigee.generator.check.ElementKind.Closing;
import dev.perigee.generator.check.ElementKind.Trait;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * Follows the open elements of a page, and notes what is not well-formed. End tags that may be left
 * out are no flaw (HTML § 13.1.2.4). In the order of the code, a start tag closes
 *
 * <ol>
 *   <li>what its kind may not stand in: a row another row, an item another item, a block a {@code
 *       p}
 *   <li>nothing more; an {@code a}, {@code button} or {@code form} in one of its kind is a flaw
 * </ol>
 *
 * and an end tag closes the nearest element of its name; what was opened in that and is still open
 * is a flaw, unless it may stay open, and so is an end tag without an element.
 */
final class Nesting {

    /** So many elements are looked through for one to close. */
    private static final int LOOKED_THROUGH = 256;

    private static final int MOST_FLAWS = 5;

    private static final Closing PARAGRAPH = new Closing(Set.of("p"), Set.of());

    /** An open element. */
    private record Open(ElementKind element, int position, boolean foreign) {}

    /** What is not well-formed, and where. */
    record Flaw(String message, int position) {}

    private final List<Open> stack = new ArrayList<>();
    private int[] open = new int[64];
    private final ElementKind paragraph;
    private final ElementKind head;
    private final ElementKind template;
    private final List<Flaw> flaws = new ArrayList<>();

    Nesting(ElementKinds kinds) {
        paragraph = kinds.of("p");
        head = kinds.of("head");
        template = kinds.of("template");
    }

    /** Whether what comes is SVG or MathML. */
    boolean isForeign() {
        return !stack.isEmpty() && stack.get(stack.size() - 1).foreign();
    }

    boolean isInTemplate() {
        return isOpen(template);
    }

    private boolean isOpen(ElementKind element) {
        return element.number() < open.length && open[element.number()] > 0;
    }

    List<Flaw> flaws() {
        return flaws;
    }

    void start(ElementKind element, boolean selfClosing, int position) {
        boolean foreign = isForeign();
        if (!foreign) {
            makeRoom(element, position);
        }
        if ((foreign && selfClosing) || (!foreign && element.is(Trait.VOID))) {
            return;
        }
        boolean foreignWithin =
                element.is(Trait.FOREIGN) || (foreign && !element.is(Trait.BACK_TO_HTML));
        if (selfClosing && !foreignWithin) {
            flaw(
                    "<"
                            + element.name()
                            + "/> is no element of its own in HTML: the slash is ignored,"
                            + " and what follows lies in it",
                    position);
        }
        if (selfClosing && element.is(Trait.FOREIGN)) {
            return;
        }
        stack.add(new Open(element, position, foreignWithin));
        if (element.number() >= open.length) {
            open = Arrays.copyOf(open, 2 * element.number());
        }
        open[element.number()]++;
    }

    void end(ElementKind element, int position) {
        String name = element.name();
        if (!isForeign() && element.is(Trait.VOID)) {
            flaw("</" + name + "> has no place, as <" + name + "> has no content", position);
            return;
        }
        if (!isOpen(element)) {
            flaw("</" + name + "> closes nothing", position);
            return;
        }
        closeTo(element);
    }

    void finish() {
        while (!stack.isEmpty()) {
            Open last = pop();
            if (!last.element().is(Trait.MAY_STAY_OPEN) || last.foreign()) {
                flaw("<" + last.element().name() + "> is not closed", last.position());
            }
        }
    }

    private void makeRoom(ElementKind element, int position) {
        if (isOpen(head) && !element.is(Trait.IN_HEAD) && isLast(head)) {
            pop();
        }
        element.closes().ifPresent(closing -> close(closing, Trait.SPECIAL));
        if (element.is(Trait.CLOSES_PARAGRAPH) && isOpen(paragraph)) {
            close(PARAGRAPH, Trait.BOUNDS_PARAGRAPH);
        }
        if (element.is(Trait.NOT_IN_ITSELF) && isOpen(element) && !isInTemplate()) {
            flaw("<" + element.name() + "> stands in another <" + element.name() + ">", position);
        }
    }

    private boolean isLast(ElementKind element) {
        return !stack.isEmpty()
                && stack.get(stack.size() - 1).element().number() == element.number();
    }

    /** Closes the outermost of these within the nearest bound, and what stands in it. */
    private void close(Closing closing, Trait bound) {
        int lowest = Math.max(0, stack.size() - LOOKED_THROUGH);
        int found = -1;
        for (int i = stack.size() - 1; i >= lowest; i--) {
            if (closing.names().contains(stack.get(i).element().name())) {
                found = i;
            } else if (isBound(stack.get(i), closing, bound)) {
                break;
            }
        }
        while (found >= 0 && stack.size() > found) {
            popOrFlaw(stack.size() > found + 1);
        }
    }

    /**
     * A list item is not closed through a block, but for {@code address}, {@code div}, {@code p}.
     */
    private static boolean isBound(Open open, Closing closing, Trait bound) {
        return open.foreign()
                || open.element().is(bound)
                || closing.bounds().contains(open.element().name());
    }

    private void closeTo(ElementKind element) {
        while (!isLast(element)) {
            popOrFlaw(true);
        }
        pop();
    }

    private void popOrFlaw(boolean within) {
        Open last = pop();
        if (within && (!last.element().is(Trait.MAY_STAY_OPEN) || last.foreign())) {
            flaw("<" + last.element().name() + "> is not closed", last.position());
        }
    }

    private Open pop() {
        Open last = stack.remove(stack.size() - 1);
        open[last.element().number()]--;
        return last;
    }

    void flaw(String message, int position) {
        if (flaws.size() < MOST_FLAWS) {
            flaws.add(new Flaw(message, position));
        }
    }
}
