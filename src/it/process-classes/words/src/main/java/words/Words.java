package words;

public class Words {
    public static String loud(String text) {
        return text.toUpperCase(java.util.Locale.ROOT);
    }
}
