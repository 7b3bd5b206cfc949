package lib;

public class Names {
    public static String first() {
        return "Ann";
    }
}
