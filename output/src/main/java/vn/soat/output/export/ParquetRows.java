package vn.soat.output.export;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.RecordConsumer;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.TimeUnit;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Types;
import vn.soat.output.store.ColumnType;

/** Writes rows of a table as Parquet; every column may be empty. */
final class ParquetRows extends WriteSupport<List<Optional<Object>>> {

  /** The most that readers take. */
  private static final int DIGITS = 38;

  /** No printed figure has more: money in tỷ đồng with every đồng. */
  private static final int DECIMALS = 9;

  private static final int DECIMAL_BYTES = 16;

  private final MessageType schema;
  private final List<ColumnType> types;
  private Optional<RecordConsumer> consumer = Optional.empty();

  ParquetRows(String table, List<String> columns) {
    this.types = columns.stream().map(ColumnType::of).toList();
    List<org.apache.parquet.schema.Type> fields = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      fields.add(field(types.get(i), columns.get(i)));
    }
    this.schema = new MessageType(table, fields);
  }

  private static PrimitiveType field(ColumnType type, String name) {
    return switch (type) {
      case TEXT ->
          Types.optional(PrimitiveTypeName.BINARY)
              .as(LogicalTypeAnnotation.stringType())
              .named(name);
      case INTEGER -> Types.optional(PrimitiveTypeName.INT64).named(name);
      case DECIMAL ->
          Types.optional(PrimitiveTypeName.FIXED_LEN_BYTE_ARRAY)
              .length(DECIMAL_BYTES)
              .as(LogicalTypeAnnotation.decimalType(DECIMALS, DIGITS))
              .named(name);
      case DAY ->
          Types.optional(PrimitiveTypeName.INT32).as(LogicalTypeAnnotation.dateType()).named(name);
      case INSTANT ->
          Types.optional(PrimitiveTypeName.INT64)
              .as(LogicalTypeAnnotation.timestampType(true, TimeUnit.MILLIS))
              .named(name);
      case BOOLEAN -> Types.optional(PrimitiveTypeName.BOOLEAN).named(name);
    };
  }

  @Override
  @SuppressWarnings("deprecation") // abstract, and what the other one calls
  public WriteContext init(Configuration unused) {
    return new WriteContext(schema, Map.of());
  }

  @Override
  public void prepareForWrite(RecordConsumer next) {
    consumer = Optional.of(next);
  }

  @Override
  public void write(List<Optional<Object>> values) {
    RecordConsumer out = consumer.orElseThrow();
    out.startMessage();
    for (int i = 0; i < values.size(); i++) {
      ColumnType type = types.get(i);
      Optional<Object> value = values.get(i).filter(v -> type != ColumnType.DECIMAL || fits(v));
      if (value.isPresent()) {
        String name = schema.getFieldName(i);
        out.startField(name, i);
        add(out, type, value.get());
        out.endField(name, i);
      }
    }
    out.endMessage();
  }

  /** A figure beyond 29 digits is no count of anything; what is printed stands beside it. */
  private static boolean fits(Object value) {
    BigDecimal number = new BigDecimal(value.toString());
    return number.precision() - number.scale() <= DIGITS - DECIMALS;
  }

  private static void add(RecordConsumer out, ColumnType type, Object value) {
    switch (type) {
      case TEXT -> out.addBinary(Binary.fromString(value.toString()));
      case INTEGER -> out.addLong(((Number) value).longValue());
      case DECIMAL -> out.addBinary(decimal(new BigDecimal(value.toString())));
      case DAY -> out.addInteger(Math.toIntExact(LocalDate.parse(value.toString()).toEpochDay()));
      case INSTANT -> out.addLong(instant(value).toEpochMilli());
      case BOOLEAN -> out.addBoolean(value.equals(true) || value.equals(1));
    }
  }

  /** Big-endian, in 16 bytes. */
  private static Binary decimal(BigDecimal value) {
    BigInteger digits = value.setScale(DECIMALS, RoundingMode.HALF_UP).unscaledValue();
    byte[] shortest = digits.toByteArray();
    byte[] bytes = new byte[DECIMAL_BYTES];
    int first = DECIMAL_BYTES - shortest.length;
    Arrays.fill(bytes, 0, first, (byte) (digits.signum() < 0 ? -1 : 0));
    System.arraycopy(shortest, 0, bytes, first, shortest.length);
    return Binary.fromConstantByteArray(bytes);
  }

  private static Instant instant(Object value) {
    return value instanceof java.sql.Timestamp time
        ? time.toInstant()
        : Instant.parse(value.toString());
  }
}
