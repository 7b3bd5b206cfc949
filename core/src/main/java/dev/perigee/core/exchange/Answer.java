package dev.perigee.core.exchange;

import dev.perigee.api.Headers;

/**
 * A final answer: all that is left to do is to send it. Framing headers ({@code Content-Length},
 * {@code Transfer-Encoding}, {@code Connection}, {@code Date}) are the server's; all others are
 * there.
 *
 * @param status 200 to 599
 * @param headers complete: with {@code Set-Cookie}, {@code Vary}, {@code Allow}, {@code Location}
 * @param body what to send. For an {@link AnswerBody.SiteFile} with status 200 conditional and
 *     range requests and precompressed siblings are the server's; with any other status it is the
 *     content of an error page, to be sent as it is
 * @param head whether the request was a {@code HEAD}: headers as for the body, and no body (RFC
 *     9110 § 9.3.2)
 */
public record Answer(int status, Headers headers, AnswerBody body, boolean head) {}
