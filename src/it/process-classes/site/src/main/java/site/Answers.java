package site;

import notes.Note;

@Note("made by a processor")
public class Answers {
    public static String text() {
        return AnswersNote.TEXT;
    }
}
