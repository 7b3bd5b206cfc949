package dev.perigee.dev.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** Faults as JSON. */
final class FaultJson {

    private FaultJson() {}

    static String of(List<Fault> faults) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("status", 500);
        all.put("message", faults.isEmpty() ? "Internal Error" : first(faults.get(0)));
        all.put("faults", FaultPage.shown(faults).stream().map(FaultJson::of).toList());
        return JsonMapper.shared().writeValueAsString(all);
    }

    private static String first(Fault fault) {
        return fault.place().map(place -> place + ": ").orElse("") + fault.message();
    }

    private static Map<String, Object> of(Fault fault) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("title", fault.title());
        map.put("message", fault.message());
        if (!fault.todo().isEmpty()) {
            map.put("todo", fault.todo());
        }
        fault.file().ifPresent(file -> map.put("file", file));
        if (fault.line() > 0) {
            map.put("line", fault.line());
        }
        if (fault.column() > 0) {
            map.put("column", fault.column());
        }
        if (!fault.excerpt().lines().isEmpty()) {
            map.put("excerpt", fault.excerpt().lines().stream().map(FaultJson::of).toList());
        }
        if (!fault.trace().all().isEmpty()) {
            map.put("stack", fault.trace().own());
            map.put("wholeStack", fault.trace().all());
        }
        return map;
    }

    private static Map<String, Object> of(Excerpt.Line line) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("line", line.number());
        map.put("text", line.text());
        map.put("marked", line.marked());
        return map;
    }
}
