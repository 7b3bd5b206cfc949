package it.web;

/** Ordinary code of the project: the compile phase must find the generated class, too. */
public class Links {
    public String about() {
        return Routes.about();
    }
}
