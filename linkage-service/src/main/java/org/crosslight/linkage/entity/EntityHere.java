package org.crosslight.linkage.entity;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

/** An entity with how often one case mentions it. */
public record EntityHere(@JsonUnwrapped Entity entity, long mentionsHere) {}
