package dev.perigee.core.render;

import dev.perigee.core.render.names.Absent;
import dev.perigee.core.render.names.Name;
import dev.perigee.core.render.names.Names;
import dev.perigee.core.render.names.Values;
import dev.perigee.core.render.tags.Place;
import dev.perigee.core.source.SourceFault;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Says of a name that nothing has which names there were. */
final class MissingNames {

    private final Names names;

    MissingNames(Names names) {
        this.names = names;
    }

    SourceFault fault(Name name, Place place, RenderState state) {
        if (name.text().startsWith("@")) {
            return TemplateProblems.noLoopName(place, name.text(), state.call());
        }
        for (int i = 1; i < name.parts().size(); i++) {
            Name start = new Name("", name.parts().subList(0, i));
            Object value = names.find(start, state);
            Object next = names.find(new Name("", name.parts().subList(0, i + 1)), state);
            if (value != Absent.ABSENT && next == Absent.ABSENT) {
                return ofPart(name, i, value, place, state);
            }
        }
        if (state.stream().anyMatch(scope -> names.hides(scope, name.parts().get(0)))) {
            return TemplateProblems.notPublic(place, name.text(), state.call());
        }
        return TemplateProblems.noName(
                place, name.text(), name.parts().get(0), all(state), state.call());
    }

    private SourceFault ofPart(
            Name name, int part, @Nullable Object value, Place place, RenderState state) {
        if (names.hides(value, name.parts().get(part))) {
            return TemplateProblems.notPublic(place, name.text(), state.call());
        }
        String before = String.join(".", name.parts().subList(0, part));
        return TemplateProblems.noPart(
                place, before, name.parts().get(part), names.of(value), state.call());
    }

    private Set<String> all(List<Object> scopes) {
        Set<String> all = new TreeSet<>();
        for (Object scope : scopes) {
            all.addAll(names.of(Values.plain(scope)));
        }
        return all;
    }
}
