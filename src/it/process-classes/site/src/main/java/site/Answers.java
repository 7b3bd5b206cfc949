package site;

import notes.Note;

@Note("made by a processor")
public class Answers {
    public static String text() {
        return AnswersNote.TEXT;
    }

    /** The class of links is there before the project is compiled. */
    public static String link() {
        return it.Routes.noteTxt();
    }
}
