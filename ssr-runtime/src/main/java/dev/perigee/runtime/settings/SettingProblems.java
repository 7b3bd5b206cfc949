package dev.perigee.runtime.settings;

/** Every way in which a setting can be wrong, in the words that the user reads. */
final class SettingProblems {

    private SettingProblems() {}

    static StartException notInRange(Setting setting, String value, long least, long most) {
        return wrong(setting, value, "must be a whole number from " + least + " to " + most);
    }

    static StartException noDuration(Setting setting, String value) {
        return wrong(
                setting, value, "must be a number of seconds, or one with a unit: 500ms, 30s, 5m");
    }

    static StartException tooShort(Setting setting, String value) {
        return wrong(setting, value, "must be more than 0");
    }

    static StartException noneOf(Setting setting, String value, String choices) {
        return wrong(setting, value, "must be one of " + choices);
    }

    static StartException noPath(Setting setting, String value) {
        return wrong(
                setting, value, "must be a path such as /ready, without query, blanks or escapes");
    }

    static StartException noAddress(Setting setting, String value) {
        return wrong(
                setting,
                value,
                "must hold IP addresses or ranges such as 10.0.0.0/8 or 2001:db8::/32, no names");
    }

    /** What the plugin's rule says, under the name that the environment has for it. */
    static StartException ofSite(Setting setting, String problem, String parameter) {
        return new StartException(problem.replace("The setting " + parameter, setting.name()));
    }

    private static StartException wrong(Setting setting, String value, String rule) {
        return new StartException(
                setting + " is '" + printable(value) + "', but " + rule + ". Set it or unset it.");
    }

    private static String printable(String value) {
        return value.replaceAll("\\p{Cntrl}", "?");
    }
}
