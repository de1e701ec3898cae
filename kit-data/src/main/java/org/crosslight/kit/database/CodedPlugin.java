package org.crosslight.kit.database;

import java.lang.reflect.Type;
import java.sql.Types;
import java.util.Optional;
import org.crosslight.kit.code.Coded;
import org.crosslight.kit.code.Codes;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.argument.AbstractArgumentFactory;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.config.ConfigRegistry;
import org.jdbi.v3.core.generic.GenericTypes;
import org.jdbi.v3.core.mapper.ColumnMapper;
import org.jdbi.v3.core.mapper.ColumnMapperFactory;
import org.jdbi.v3.core.spi.JdbiPlugin;

/** Keeps {@link Coded} constants in text columns, by their codes. */
final class CodedPlugin extends JdbiPlugin.Singleton {

  @Override
  public void customizeJdbi(Jdbi jdbi) {
    jdbi.registerArgument(new CodedArguments());
    jdbi.registerColumnMapper(new CodedColumns());
  }

  private static final class CodedArguments extends AbstractArgumentFactory<Coded> {
    CodedArguments() {
      super(Types.VARCHAR);
    }

    @Override
    protected Argument build(Coded constant, ConfigRegistry config) {
      return (position, statement, context) -> statement.setString(position, constant.code());
    }
  }

  private static final class CodedColumns implements ColumnMapperFactory {
    @Override
    public Optional<ColumnMapper<?>> build(Type type, ConfigRegistry config) {
      return Codes.of(GenericTypes.getErasedType(type)).map(CodedColumns::mapper);
    }

    private static ColumnMapper<?> mapper(Codes<?> codes) {
      return (row, column, context) -> {
        String code = row.getString(column);
        return code == null ? null : codes.get(code);
      };
    }
  }
}
