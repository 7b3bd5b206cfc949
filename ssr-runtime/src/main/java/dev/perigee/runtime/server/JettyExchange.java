package dev.perigee.runtime.server;

import dev.perigee.api.FormData;
import dev.perigee.api.Headers;
import dev.perigee.core.exchange.Exchange;
import dev.perigee.runtime.body.MultipartForm;
import dev.perigee.runtime.body.RequestBody;
import dev.perigee.runtime.log.AccessLog;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.util.Optional;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.jspecify.annotations.Nullable;

/**
 * A request of Jetty's as the dispatcher sees it. What costs anything is done when it is asked for.
 */
final class JettyExchange implements Exchange {

    private final Request request;
    private final Surroundings site;
    private final Delivery delivery;
    private @Nullable Headers headers;
    private @Nullable ForwardedHeaders forwarded;

    JettyExchange(Request request, Surroundings site, Delivery delivery) {
        this.request = request;
        this.site = site;
        this.delivery = delivery;
    }

    /** Has the log name the client, even if nothing else asks for it. */
    void nameClient() {
        forwarded();
    }

    @Override
    public String method() {
        return request.getMethod();
    }

    @Override
    public String rawPath() {
        return request.getHttpURI().getPath();
    }

    @Override
    public String rawQuery() {
        String query = request.getHttpURI().getQuery();
        return query == null ? "" : query;
    }

    @Override
    public Headers headers() {
        if (headers == null) {
            headers = JettyHeaders.of(request.getHeaders());
        }
        return headers;
    }

    @Override
    public long bodyLength() {
        long length = request.getLength();
        return length >= 0 || request.getHeaders().contains(HttpHeader.TRANSFER_ENCODING)
                ? length
                : 0;
    }

    @Override
    public InputStream openBody() {
        return new RequestBody(request);
    }

    @Override
    public FormData readMultipart(InputStream content, String contentType) {
        MultipartForm form = MultipartForm.read(content, contentType, site.uploads());
        whenDone(form::close);
        return form.data();
    }

    @Override
    public String clientAddress() {
        return forwarded().client().map(InetAddress::getHostAddress).orElseGet(this::peerName);
    }

    @Override
    public String scheme() {
        return forwarded().scheme().orElseGet(this::connectionScheme);
    }

    @Override
    public String host() {
        return forwarded().host().map(name -> name.in(scheme())).or(this::hostHeader).orElse("");
    }

    @Override
    public String origin() {
        return site.address().of(connectionScheme(), hostHeader(), forwarded());
    }

    @Override
    public <T> Optional<T> platform(Class<T> type) {
        return type.isInstance(request) ? Optional.of(type.cast(request)) : Optional.empty();
    }

    @Override
    public void whenDone(Runnable action) {
        delivery.whenDone(action);
    }

    private Optional<String> hostHeader() {
        HttpField host = request.getHeaders().getField(HttpHeader.HOST);
        return host == null ? Optional.empty() : Optional.ofNullable(host.getValue());
    }

    private String connectionScheme() {
        return request.getConnectionMetaData().isSecure() ? "https" : "http";
    }

    private ForwardedHeaders forwarded() {
        if (forwarded == null) {
            forwarded = readForwarded();
        }
        return forwarded;
    }

    private ForwardedHeaders readForwarded() {
        SocketAddress peer = request.getConnectionMetaData().getRemoteSocketAddress();
        if (!(peer instanceof InetSocketAddress socket) || socket.getAddress() == null) {
            return ForwardedHeaders.none();
        }
        ForwardedHeaders read =
                ForwardedHeaders.read(request.getHeaders(), socket.getAddress(), site.proxies());
        read.client().ifPresent(it -> request.setAttribute(AccessLog.CLIENT, it.getHostAddress()));
        return read;
    }

    private String peerName() {
        return Request.getRemoteAddr(request);
    }
}
