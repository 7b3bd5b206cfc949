package dev.perigee.core.answer;

import dev.perigee.core.context.Visit;
import java.util.Optional;

/**
 * What a development server says of errors in place of the site's error pages, as its reader is the
 * site's author. A live site has none of it. Used by many threads.
 */
public interface ErrorTexts {

    /**
     * Of an exception that is answered with 500, which is not logged then; empty for what the site
     * says itself.
     */
    Optional<ErrorText> thrown(Throwable fault, Visit visit);

    /**
     * Of a path where nothing is, or nothing for that method; empty for what the site says itself.
     *
     * @param status 404 or 405
     */
    Optional<ErrorText> nothingHere(int status, Visit visit);

    /** None: the site says all of it. */
    static ErrorTexts none() {
        return new ErrorTexts() {
            @Override
            public Optional<ErrorText> thrown(Throwable fault, Visit visit) {
                return Optional.empty();
            }

            @Override
            public Optional<ErrorText> nothingHere(int status, Visit visit) {
                return Optional.empty();
            }
        };
    }
}
