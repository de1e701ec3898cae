package org.crosslight.kit.database;

import java.lang.reflect.Constructor;
import java.lang.reflect.Type;
import java.sql.Types;
import java.util.Optional;
import java.util.UUID;
import org.crosslight.kit.identity.Id;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.argument.AbstractArgumentFactory;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.config.ConfigRegistry;
import org.jdbi.v3.core.generic.GenericTypes;
import org.jdbi.v3.core.mapper.ColumnMapper;
import org.jdbi.v3.core.mapper.ColumnMapperFactory;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.mapper.RowMapperFactory;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jdbi.v3.core.spi.JdbiPlugin;
import org.jspecify.annotations.Nullable;

/** Lets typed ids stand for {@code uuid} columns, and records for rows, without further ado. */
final class IdPlugin extends JdbiPlugin.Singleton {

  @Override
  public void customizeJdbi(Jdbi jdbi) {
    jdbi.registerArgument(new IdArguments());
    jdbi.registerColumnMapper(new IdColumns());
    jdbi.registerRowMapper(new RecordRows());
  }

  private static final class IdArguments extends AbstractArgumentFactory<Id> {
    IdArguments() {
      super(Types.OTHER);
    }

    @Override
    protected Argument build(Id id, ConfigRegistry config) {
      return (position, statement, context) -> statement.setObject(position, id.value());
    }
  }

  private static final class IdColumns implements ColumnMapperFactory {
    @Override
    public Optional<ColumnMapper<?>> build(Type type, ConfigRegistry config) {
      Class<?> raw = GenericTypes.getErasedType(type);
      if (!Id.class.isAssignableFrom(raw) || raw.isInterface()) {
        return Optional.empty();
      }
      return Optional.of((row, column, context) -> made(raw, row.getObject(column, UUID.class)));
    }

    private static @Nullable Object made(Class<?> type, @Nullable UUID value) {
      if (value == null) {
        return null;
      }
      try {
        Constructor<?> constructor = type.getConstructor(UUID.class);
        return constructor.newInstance(value);
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException(type + " must be a record of one UUID", e);
      }
    }
  }

  private static final class RecordRows implements RowMapperFactory {
    @Override
    public Optional<RowMapper<?>> build(Type type, ConfigRegistry config) {
      Class<?> raw = GenericTypes.getErasedType(type);
      if (!raw.isRecord() || Id.class.isAssignableFrom(raw)) {
        return Optional.empty();
      }
      return Optional.of(ConstructorMapper.of(raw));
    }
  }
}
