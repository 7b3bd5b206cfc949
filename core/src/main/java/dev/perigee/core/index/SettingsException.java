package dev.perigee.core.index;

import java.util.List;

/**
 * Settings that cannot be used: a sentence for each, naming the setting, its value and the rule.
 */
public final class SettingsException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /** Transient because a list need not be serializable, and nobody serializes a refusal. */
    private final transient List<String> problems;

    /** With all that is wrong, at least one sentence. */
    public SettingsException(List<String> problems) {
        super(String.join("\n", problems));
        this.problems = List.copyOf(problems);
    }

    /** What is wrong, a sentence each. */
    public List<String> problems() {
        return problems;
    }
}
