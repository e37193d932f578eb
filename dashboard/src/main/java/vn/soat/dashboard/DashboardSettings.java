package vn.soat.dashboard;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import vn.soat.output.store.ProgramVersion;
import vn.soat.output.text.Language;

/**
 * How a dashboard is served.
 *
 * @param host the address that it listens on; {@code 127.0.0.1} for this machine alone
 * @param port 0 for any that is free
 * @param language of visitors who have not chosen one
 * @param password that visitors must know; required off this machine
 * @param files the folder that keeps what is uploaded; made when it is needed
 * @param mostBytes the largest request that is taken; {@link #MOST_BYTES} as a rule
 * @param program the version that the store keeps beside each record
 * @param log takes a line for every fault of the program
 */
public record DashboardSettings(
    String host,
    int port,
    Language language,
    Optional<String> password,
    Path files,
    long mostBytes,
    ProgramVersion program,
    Consumer<String> log) {

  /** The largest file that can be uploaded: as large as any that is read. */
  public static final long MOST_BYTES = 200L << 20;
}
