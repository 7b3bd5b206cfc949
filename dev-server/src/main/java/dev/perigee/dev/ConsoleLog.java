package dev.perigee.dev;

import dev.perigee.core.exchange.SiteLog;
import dev.perigee.generator.worker.ServeConsole;
import java.io.PrintWriter;
import java.io.StringWriter;

/** Tells what the site's code throws where no answer can say it. */
final class ConsoleLog implements SiteLog {

    private final ServeConsole console;

    ConsoleLog(ServeConsole console) {
        this.console = console;
    }

    @Override
    public void error(String message, Throwable fault) {
        console.trouble(message + " " + fault);
        StringWriter trace = new StringWriter();
        fault.printStackTrace(new PrintWriter(trace));
        console.detail(trace.toString());
    }

    @Override
    public void warning(String message, Throwable fault) {
        error(message, fault);
    }
}
