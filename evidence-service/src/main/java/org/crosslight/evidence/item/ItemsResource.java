package org.crosslight.evidence.item;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.crosslight.kit.access.CaseGate;
import org.crosslight.kit.access.Purpose;
import org.crosslight.kit.consultation.ConsultationLog;
import org.crosslight.kit.consultation.Subject;
import org.crosslight.kit.database.Database;
import org.crosslight.kit.identity.Callers;
import org.crosslight.kit.identity.ItemId;
import org.crosslight.kit.identity.RoleSet;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** One item. */
@Path("/items/{itemId}")
@RolesAllowed(RoleSet.Names.CASEWORKERS)
@RunOnVirtualThread
@Tag(name = "Items")
public class ItemsResource {

  private final Items items;
  private final Conversations conversations;
  private final Database database;
  private final CaseGate gate;
  private final ConsultationLog consultations;
  private final Callers callers;

  public ItemsResource(
      Items items,
      Conversations conversations,
      Database database,
      CaseGate gate,
      ConsultationLog consultations,
      Callers callers) {
    this.items = items;
    this.conversations = conversations;
    this.database = database;
    this.gate = gate;
    this.consultations = consultations;
    this.callers = callers;
  }

  @GET
  @Operation(operationId = "getItem", summary = "One item, such as a message")
  public Item get(@PathParam("itemId") ItemId itemId) {
    return database.asCaller(
        handle -> {
          Item item =
              items
                  .find(handle, itemId, callers.current().name())
                  .orElseThrow(() -> CaseGate.notFound("item"));
          gate.require(handle, item.caseId(), Purpose.READ);
          String name = conversations.name(handle, item.conversationId()).ofItem(item);
          consultations.record(
              handle,
              "read-item",
              new Subject("item", itemId.toString(), name),
              item.caseId(),
              null);
          return item;
        });
  }
}
