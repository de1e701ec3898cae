package org.crosslight.evidence.item;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonUnwrapped;

/** An item as other services read it: what the source says, without what was made of it here. */
public record SourceItem(@JsonUnwrapped @JsonIgnoreProperties({"translation", "read"}) Item item) {}
