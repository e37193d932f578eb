package vn.soat.app;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import vn.soat.output.store.GazetteerFile;
import vn.soat.output.store.Store;
import vn.soat.output.store.StoreFailure;
import vn.soat.output.store.Unit;
import vn.soat.output.store.Units;

/** {@code soat gazetteer}: the administrative units that reports of the store are looked up in. */
@Command(name = "gazetteer", sortOptions = false)
final class GazetteerCommand implements Callable<Integer> {

  private final Call call;

  @Parameters(arity = "0..1", paramLabel = "${bundle:label.file}", descriptionKey = "file")
  private @Nullable String file;

  @Mixin private final StoreOption db = new StoreOption();

  GazetteerCommand(Call call) {
    this.call = call;
  }

  @Override
  public Integer call() {
    String name = file;
    if (name == null) {
      db.existing(call, this::tell);
    } else {
      load(name);
    }
    return call.outcome().exitCode();
  }

  /** Reads the file first: one that cannot be used makes no store. */
  private void load(String name) {
    try {
      List<Unit> units = GazetteerFile.read(call.path(name));
      db.open(
          call,
          store -> {
            new Units(store).load(units);
            tell(store);
          });
    } catch (StoreFailure e) {
      call.refuse(call.language().of(e.reason()));
    } catch (IOException | InvalidPathException e) {
      call.refuse(call.messages().get("gazetteer.unreadable", name));
    }
  }

  private void tell(Store store) {
    Units units = new Units(store);
    Units.Fit fit = units.fit();
    call.print(
        call.messages().get("gazetteer.fit", fit.units(), fit.reports(), fit.matched())
            + "\n"
            + UnmatchedText.of(call.messages(), units));
  }
}
