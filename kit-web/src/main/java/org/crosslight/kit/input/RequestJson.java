package org.crosslight.kit.input;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import com.fasterxml.jackson.databind.deser.std.DelegatingDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.type.LogicalType;
import jakarta.ws.rs.ext.ContextResolver;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.time.temporal.TemporalAccessor;
import org.crosslight.kit.problem.UnusableValue;
import org.jspecify.annotations.Nullable;

/**
 * How the body of a request is read: more strictly than what the services tell each other. A key
 * may stand once, a text is a text, holds no NUL, and a date is one that somebody can mean.
 */
@Provider
public class RequestJson implements ContextResolver<ObjectMapper> {

  private static final CoercionInputShape[] NO_TEXT = {
    CoercionInputShape.Boolean, CoercionInputShape.Integer, CoercionInputShape.Float
  };

  private final ObjectMapper strict;

  public RequestJson(ObjectMapper json) {
    this.strict = json.copy();
    strict.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION.mappedFeature());
    for (CoercionInputShape shape : NO_TEXT) {
      strict.coercionConfigFor(LogicalType.Textual).setCoercion(shape, CoercionAction.Fail);
    }
    strict.registerModule(
        new SimpleModule("crosslight-requests").setDeserializerModifier(new Checks()));
  }

  @Override
  public ObjectMapper getContext(Class<?> type) {
    return strict;
  }

  /** Puts a check behind the reading of texts and times. */
  private static final class Checks extends BeanDeserializerModifier {
    private static final long serialVersionUID = 1L;

    @Override
    public JsonDeserializer<?> modifyDeserializer(
        DeserializationConfig config, BeanDescription bean, JsonDeserializer<?> deserializer) {
      Class<?> type = bean.getBeanClass();
      return type == String.class || TemporalAccessor.class.isAssignableFrom(type)
          ? new Checked(deserializer)
          : deserializer;
    }
  }

  private static final class Checked extends DelegatingDeserializer {
    private static final long serialVersionUID = 1L;

    Checked(JsonDeserializer<?> reading) {
      super(reading);
    }

    @Override
    protected JsonDeserializer<?> newDelegatingInstance(JsonDeserializer<?> reading) {
      return new Checked(reading);
    }

    @Override
    public @Nullable Object deserialize(JsonParser parser, DeserializationContext context)
        throws IOException {
      Object value = super.deserialize(parser, context);
      if (value instanceof String text && !Text.isSound(text)) {
        throw new UnusableValue(parser, "holds a NUL or half a character");
      }
      if (value instanceof TemporalAccessor time && !EnteredTime.isReasonable(time)) {
        throw new UnusableValue(parser, "must be " + EnteredTime.WORDS);
      }
      return value;
    }
  }
}
