package vn.soat.output.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.parquet.hadoop.ParquetFileWriter;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.LocalOutputFile;
import vn.soat.output.store.ExportTable;
import vn.soat.output.store.StoreQuery;
import vn.soat.output.store.StoreReader;

/**
 * One Parquet file a table, compressed by GZIP. Figures are decimals of 38 digits, 9 of them behind
 * the comma; days and times are those of Parquet.
 */
public final class ParquetExport {

  /** What is held in memory before it goes to disk. */
  private static final long ROW_GROUP_BYTES = 16L << 20;

  private ParquetExport() {}

  /**
   * Writes all tables into a folder.
   *
   * @throws IOException if a file cannot be written
   */
  public static void write(StoreReader reader, Path folder) throws IOException {
    Files.createDirectories(folder);
    for (ExportTable table : ExportTable.values()) {
      try (Rows rows = new Rows(folder.resolve(table.fileName() + ".parquet"), table.fileName())) {
        reader.table(table, rows);
      } catch (UncheckedIOException e) {
        throw e.getCause();
      }
    }
  }

  private static final class Rows implements StoreQuery.Sink, AutoCloseable {

    private final Path file;
    private final String table;
    private Optional<ParquetWriter<List<Optional<Object>>>> writer = Optional.empty();

    private Rows(Path file, String table) {
      this.file = file;
      this.table = table;
    }

    @Override
    public void columns(List<String> names) {
      try {
        writer =
            Optional.of(
                new Builder(file, new ParquetRows(table, names))
                    .withWriteMode(ParquetFileWriter.Mode.OVERWRITE)
                    .withCodecFactory(new GzipCodec())
                    .withCompressionCodec(CompressionCodecName.GZIP)
                    .withRowGroupSize(ROW_GROUP_BYTES)
                    .build());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public void row(List<Optional<Object>> values) {
      try {
        writer.orElseThrow().write(values);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public void close() throws IOException {
      if (writer.isPresent()) {
        writer.get().close();
      }
    }
  }

  private static final class Builder
      extends ParquetWriter.Builder<List<Optional<Object>>, Builder> {

    private final ParquetRows rows;

    private Builder(Path file, ParquetRows rows) {
      super(new LocalOutputFile(file));
      this.rows = rows;
    }

    @Override
    protected Builder self() {
      return this;
    }

    @Override
    @SuppressWarnings("deprecation") // abstract, and what the other one calls
    protected ParquetRows getWriteSupport(org.apache.hadoop.conf.Configuration unused) {
      return rows;
    }
  }
}
