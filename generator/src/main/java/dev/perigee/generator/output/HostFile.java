package dev.perigee.generator.output;

/**
 * A finished file that hosts read.
 *
 * @param staged whether it lies in the new tree; if not, it is as it was in the last site
 */
record HostFile(String name, long size, boolean staged) {}
