package org.crosslight.kit.input;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.crosslight.kit.code.Coded;
import org.crosslight.kit.identity.RoleSet;
import org.crosslight.kit.identity.ServiceRight;
import org.jspecify.annotations.Nullable;

/** Says back what it was sent, as far as it gets through. */
@Path("/echo/{name}")
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class EchoResource {

  /** One of everything that requests are made of. */
  public record Told(
      @Nullable String text,
      @Nullable List<String> texts,
      @Nullable Map<String, String> named,
      @Nullable LocalDate day,
      @Nullable Instant at,
      @Nullable Colour colour) {}

  /** Has a code of two words. */
  public enum Colour implements Coded {
    RED,
    DARK_BLUE
  }

  @GET
  public Told get(
      @PathParam("name") String name,
      @QueryParam("q") @Nullable String words,
      @QueryParam("after") @Nullable String after,
      @QueryParam("from") @Nullable String from,
      @QueryParam("colour") @Nullable Colour colour) {
    return new Told(
        words,
        List.of(name),
        null,
        null,
        from == null ? null : EnteredTime.parse("from", from),
        colour);
  }

  @POST
  public Told tell(@PathParam("name") String name, Told told) {
    return told;
  }

  @GET
  @Path("/caseworkers")
  @RolesAllowed(RoleSet.Names.CASEWORKERS)
  public Told forCaseworkers(@PathParam("name") String name) {
    return new Told(name, null, null, null, null, null);
  }

  @GET
  @Path("/feed")
  @RolesAllowed(ServiceRight.THIS_FEED)
  public Told forFollowers(@PathParam("name") String name) {
    return new Told(name, null, null, null, null, null);
  }

  /** Fails as a statement does whose connection ended so. */
  @GET
  @Path("/failure/{state}")
  public Told fail(@PathParam("name") String name, @PathParam("state") String state) {
    throw new IllegalStateException(name, new SQLException("ended", state));
  }
}
