package org.crosslight.kit.problem;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonMappingException;

/** A value of a request's body that is well-formed, and that nobody can mean. */
public final class UnusableValue extends JsonMappingException {

  private static final long serialVersionUID = 1L;

  /**
   * @param why what follows the name of the field in a sentence
   */
  public UnusableValue(JsonParser parser, String why) {
    super(parser, why);
  }
}
