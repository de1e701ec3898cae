package org.crosslight.kit.input;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import com.fasterxml.jackson.databind.deser.std.DelegatingDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.type.LogicalType;
import jakarta.ws.rs.ext.ContextResolver;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.time.temporal.TemporalAccessor;
import java.util.Optional;
import org.crosslight.kit.code.Codes;
import org.crosslight.kit.problem.UnusableValue;
import org.jspecify.annotations.Nullable;

/**
 * How the body of a request is read: more strictly than what the services tell each other. A key
 * may stand once, a text is a text, it holds no NUL, as a value or as a key, a date is one that
 * somebody can mean, and a code one that there is.
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

    @Override
    public KeyDeserializer modifyKeyDeserializer(
        DeserializationConfig config, JavaType type, KeyDeserializer deserializer) {
      return new CheckedKey(deserializer);
    }

    @Override
    public JsonDeserializer<?> modifyEnumDeserializer(
        DeserializationConfig config,
        JavaType type,
        BeanDescription bean,
        JsonDeserializer<?> deserializer) {
      Optional<? extends Codes<?>> codes = Codes.of(type.getRawClass());
      return codes.isPresent() ? new OfCodes(type.getRawClass(), codes.get()) : deserializer;
    }
  }

  /** Keys that a client may choose, as those of a map. */
  private static final class CheckedKey extends KeyDeserializer {

    private final KeyDeserializer reading;

    CheckedKey(KeyDeserializer reading) {
      this.reading = reading;
    }

    @Override
    public @Nullable Object deserializeKey(String key, DeserializationContext context)
        throws IOException {
      if (!Text.isSound(key)) {
        throw new UnusableValue(
            context.getParser(), "has a key that holds a NUL or half a character");
      }
      return reading.deserializeKey(key, context);
    }
  }

  /** Says which codes there are when it is given another. */
  private static final class OfCodes extends StdDeserializer<Object> {
    private static final long serialVersionUID = 1L;

    private final transient Codes<?> codes;

    OfCodes(Class<?> type, Codes<?> codes) {
      super(type);
      this.codes = codes;
    }

    @Override
    public Object deserialize(JsonParser parser, DeserializationContext context)
        throws IOException {
      Optional<?> constant =
          parser.hasToken(JsonToken.VALUE_STRING) ? codes.find(parser.getText()) : Optional.empty();
      if (constant.isEmpty()) {
        throw new UnusableValue(parser, "must be one of " + String.join(", ", codes.all()));
      }
      return constant.get();
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
