package org.crosslight.portal.proxy;

import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.RequestOptions;
import io.vertx.ext.web.RoutingContext;
import java.net.URI;
import org.crosslight.kit.problem.RequestReference;
import org.crosslight.portal.problem.PortalProblem;
import org.crosslight.portal.problem.ProblemAnswer;
import org.jboss.logging.Logger;

/**
 * One call on its way through the portal.
 *
 * <p>Bodies are never collected: each side is read only as fast as the other takes it. When one
 * side breaks off, the other is broken off too, so that half an upload never looks like a whole one
 * and half an answer never looks complete.
 */
final class Forwarding {

  private static final Logger LOG = Logger.getLogger(Forwarding.class);

  private final RoutingContext context;
  private final HttpServerRequest incoming;
  private final HttpServerResponse answer;
  private final HttpClient client;
  private final URI base;
  private final String path;
  private final String accessToken;

  Forwarding(RoutingContext context, HttpClient client, URI base, String path, String accessToken) {
    this.context = context;
    this.incoming = context.request();
    this.answer = context.response();
    this.client = client;
    this.base = base;
    this.path = path;
    this.accessToken = accessToken;
  }

  /** Connects to the service; the browser's request must be paused until then. */
  void begin() {
    RequestOptions target =
        new RequestOptions()
            .setMethod(incoming.method())
            .setSsl("https".equals(base.getScheme()))
            .setHost(base.getHost())
            .setPort(portOf(base))
            .setURI(address());
    client
        .request(target)
        .onSuccess(this::send)
        .onFailure(
            failure -> {
              LOG.warnf("%s is not reachable: %s", base, failure.toString());
              refuse(
                  PortalProblem.SERVICE_UNAVAILABLE,
                  "Nothing you entered was lost. Try again in a minute.");
            });
  }

  private void send(HttpClientRequest outgoing) {
    HeaderRules.toService(incoming.headers(), outgoing.headers());
    outgoing.putHeader(HttpHeaders.AUTHORIZATION, "Bearer " + accessToken);
    outgoing.putHeader(RequestReference.HEADER, ProblemAnswer.reference(context));
    if (hasBody() && !incoming.headers().contains(HttpHeaders.CONTENT_LENGTH)) {
      outgoing.setChunked(true);
    }
    outgoing.exceptionHandler(failure -> LOG.debugf("A call to %s broke off: %s", base, failure));
    // The browser went away: whatever the service is doing for it may stop.
    answer.closeHandler(closed -> outgoing.reset());
    outgoing
        .response()
        .onSuccess(this::receive)
        .onFailure(
            failure -> {
              LOG.warnf("%s gave no answer: %s", base, failure.toString());
              refuse(
                  PortalProblem.SERVICE_FAILED,
                  "Look whether your change was made before you try again.");
            });
    if (!hasBody()) {
      incoming.resume();
      outgoing.end();
      return;
    }
    incoming.pipe().endOnFailure(false).to(outgoing).onFailure(failure -> breakOff(outgoing));
  }

  /** The rest of an upload will not come, or will not be taken. */
  private void breakOff(HttpClientRequest outgoing) {
    outgoing.reset();
    // The service may have answered already, without waiting for all: let the browser hear it.
    incoming.handler(null);
    incoming.resume();
  }

  private void receive(HttpClientResponse response) {
    if (answer.closed() || answer.headWritten()) {
      response.request().reset();
      return;
    }
    answer.setStatusCode(response.statusCode());
    HeaderRules.toBrowser(response.headers(), answer.headers());
    answer.putHeader(RequestReference.HEADER, ProblemAnswer.reference(context));
    if (!response.headers().contains(HttpHeaders.CONTENT_LENGTH)) {
      answer.setChunked(true);
    }
    response
        .pipe()
        .endOnFailure(false)
        .to(answer)
        .onFailure(
            failure -> {
              LOG.debugf("An answer of %s broke off: %s", base, failure.toString());
              answer.reset();
            });
  }

  private void refuse(PortalProblem problem, String detail) {
    ProblemAnswer.send(context, problem, detail);
    incoming.resume();
  }

  private String address() {
    String prefix = base.getRawPath() == null ? "" : base.getRawPath();
    String query = incoming.query();
    return (prefix.endsWith("/") ? prefix.substring(0, prefix.length() - 1) : prefix)
        + path
        + (query == null ? "" : "?" + query);
  }

  private static int portOf(URI base) {
    if (base.getPort() >= 0) {
      return base.getPort();
    }
    return "https".equals(base.getScheme()) ? 443 : 80;
  }

  private boolean hasBody() {
    String length = incoming.getHeader(HttpHeaders.CONTENT_LENGTH);
    return incoming.headers().contains(HttpHeaders.TRANSFER_ENCODING)
        || (length != null && !length.equals("0"));
  }
}
