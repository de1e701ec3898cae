package org.crosslight.evidence.item;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.crosslight.kit.access.CaseGate;
import org.crosslight.kit.access.Purpose;
import org.crosslight.kit.consultation.ConsultationLog;
import org.crosslight.kit.consultation.Subject;
import org.crosslight.kit.database.Database;
import org.crosslight.kit.identity.Callers;
import org.crosslight.kit.identity.RoleSet;
import org.crosslight.kit.problem.CommonProblem;
import org.crosslight.kit.problem.Problem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** One conversation, as an officer reads it. */
@Path("/conversations/{conversationId}")
@RolesAllowed(RoleSet.Names.CASEWORKERS)
@RunOnVirtualThread
@Tag(name = "Conversations")
public class ConversationsResource {

  private static final int NO_CONTENT = 204;

  private final Conversations conversations;
  private final ReadMarks marks;
  private final Database database;
  private final CaseGate gate;
  private final ConsultationLog consultations;
  private final Callers callers;

  public ConversationsResource(
      Conversations conversations,
      ReadMarks marks,
      Database database,
      CaseGate gate,
      ConsultationLog consultations,
      Callers callers) {
    this.conversations = conversations;
    this.marks = marks;
    this.database = database;
    this.gate = gate;
    this.consultations = consultations;
    this.callers = callers;
  }

  /**
   * What an officer has just read.
   *
   * @param fromPosition first position read
   * @param toPosition last position read
   */
  public record ReadPart(
      @NotNull @Min(0) Integer fromPosition, @NotNull @Min(0) Integer toPosition) {}

  /**
   * Where to go on reading.
   *
   * @param position {@code null} when everything from there on has been read
   */
  public record NextUnread(@Nullable Integer position) {}

  @GET
  @Path("/items")
  @Operation(
      operationId = "readConversation",
      summary = "Part of a conversation in its order, whole or filtered")
  public ItemWindow read(
      @PathParam("conversationId") UUID conversationId,
      @QueryParam("offset") @DefaultValue("0") @Min(0) long offset,
      @QueryParam("limit") @DefaultValue("200") @Min(1) @Max(500) int limit,
      @Parameter(description = "Words that the original or the translation must have")
          @QueryParam("q")
          @Nullable String q,
      @Parameter(description = "Name or identifier of who wrote or called")
          @QueryParam("participant")
          @Nullable String participant,
      @Parameter(description = "ISO 639-3") @QueryParam("language") @Nullable String language,
      @Parameter(description = "gist, keywords, none, original or pending") @QueryParam("tier")
          @Nullable String tier,
      @Parameter(description = "A day, or a moment in UTC") @QueryParam("from")
          @Nullable String from,
      @Parameter(description = "A day, which counts in full, or a moment in UTC") @QueryParam("to")
          @Nullable String to,
      @QueryParam("unread") @DefaultValue("false") boolean unread) {
    ConversationFilter filter =
        ConversationFilter.of(q, participant, language, tier, from, to, unread);
    return database.asCaller(
        handle -> {
          Conversations.Extent conversation = visible(handle, conversationId, Purpose.READ);
          ItemWindow window =
              conversations.window(
                  handle, conversation, filter, offset, limit, callers.current().name());
          ConversationName name = conversations.name(handle, conversationId);
          String words = filter.text();
          consultations.record(
              handle,
              words == null ? "read-conversation" : "search-conversation",
              new Subject("conversation", conversationId.toString(), name.inFull()),
              conversation.caseId(),
              words == null ? filter.shown(name, window.items()) : words);
          return window;
        });
  }

  @POST
  @Path("/read")
  @ResponseStatus(NO_CONTENT)
  @Operation(
      operationId = "markConversationRead",
      summary = "Note that the caller has read part of a conversation")
  @APIResponse(responseCode = "204", description = "Noted")
  public void markRead(
      @PathParam("conversationId") UUID conversationId, @NotNull @Valid ReadPart part) {
    int from = part.fromPosition();
    database.doAsCaller(
        handle -> {
          Conversations.Extent conversation = visible(handle, conversationId, Purpose.READ);
          int to = Math.min(part.toPosition(), conversation.itemCount() - 1);
          if (from > to) {
            throw Problem.of(CommonProblem.INVALID_REQUEST)
                .detail(
                    "'fromPosition' must not be behind 'toPosition' or the end of the"
                        + " conversation, which has %d items.".formatted(conversation.itemCount()))
                .build();
          }
          marks.add(handle, conversation, callers.current().name(), from, to);
        });
  }

  @GET
  @Path("/items/next-unread")
  @Operation(
      operationId = "nextUnread",
      summary = "The first position from here on that the caller has not read")
  public NextUnread nextUnread(
      @PathParam("conversationId") UUID conversationId,
      @QueryParam("from") @DefaultValue("0") @Min(0) int from) {
    return database.asCaller(
        handle -> {
          Conversations.Extent conversation = visible(handle, conversationId, Purpose.READ);
          return new NextUnread(
              marks.nextUnread(handle, conversation, callers.current().name(), from).orElse(null));
        });
  }

  private Conversations.Extent visible(Handle handle, UUID id, Purpose purpose) {
    Conversations.Extent conversation =
        conversations.find(handle, id).orElseThrow(() -> CaseGate.notFound("conversation"));
    gate.require(handle, conversation.caseId(), purpose);
    return conversation;
  }
}
