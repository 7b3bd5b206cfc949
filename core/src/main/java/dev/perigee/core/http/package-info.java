/** The words of HTTP: media types, cookies, form fields, origins, negotiation. */
@NullMarked
package dev.perigee.core.http;

import org.jspecify.annotations.NullMarked;
