package dev.perigee.core.content;

/**
 * What is wrong with a value, and what to do; where it stands is not known yet.
 *
 * @param what a full sentence
 * @param todo a full sentence
 */
record Sentence(String what, String todo) {}
