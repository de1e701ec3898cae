package org.crosslight.kit.database;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.crosslight.kit.problem.ProblemMappers;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jdbi.v3.core.ConnectionException;

/**
 * No connection to the database, because it is away or because all are in use for too long: the
 * pool says neither in a way that {@code SQLSTATE} would tell.
 */
public class NoConnection {

  private final ProblemMappers problems;

  public NoConnection(ProblemMappers problems) {
    this.problems = problems;
  }

  @ServerExceptionMapper
  public Response answer(ConnectionException none, UriInfo uri) {
    return problems.databaseAway(none, uri);
  }
}
