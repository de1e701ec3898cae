package org.crosslight.stack.people;

import java.util.List;

/** The people of the two fictional forces. */
public final class DemoUsers {

  /** Northmoor Police. */
  public static final String NORTHMOOR = "NRF";

  /** Severn Vale Police. */
  public static final String SEVERN_VALE = "SVF";

  /** Everyone, in the order they are shown. */
  public static final List<DemoUser> ALL =
      List.of(
          new DemoUser(
              "amira.hale", "Amira", "Hale", NORTHMOOR, List.of("investigator", "supervisor")),
          new DemoUser("ben.okoro", "Ben", "Okoro", NORTHMOOR, List.of("analyst", "investigator")),
          new DemoUser(
              "carys.lloyd", "Carys", "Lloyd", SEVERN_VALE, List.of("investigator", "supervisor")),
          new DemoUser("dan.price", "Dan", "Price", SEVERN_VALE, List.of("investigator")),
          new DemoUser(
              "eve.marsh", "Eve", "Marsh", NORTHMOOR, List.of("reviewer", "disclosure-officer")),
          new DemoUser("lena.novak", "Lena", "Novak", NORTHMOOR, List.of("linguist")),
          new DemoUser("olu.grant", "Olu", "Grant", NORTHMOOR, List.of("auditor")),
          new DemoUser("ivy.stone", "Ivy", "Stone", NORTHMOOR, List.of("integrator")),
          new DemoUser("sam.admin", "Sam", "Admin", NORTHMOOR, List.of("admin")));

  private DemoUsers() {}
}
