package vn.soat.app;

import java.io.PrintWriter;
import java.io.StringWriter;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Turns what a command throws into a line that a clerk can pass on. */
final class ExecutionErrors implements IExecutionExceptionHandler {

  private final Call call;
  private final SoatCommand options;

  ExecutionErrors(Call call, SoatCommand options) {
    this.call = call;
    this.options = options;
  }

  @Override
  public int handleExecutionException(
      Exception error, CommandLine command, ParseResult parseResult) {
    if (error instanceof ParameterException parameter) {
      return new ParameterErrors(call).handleParseException(parameter, new String[0]);
    }
    return handle(error);
  }

  int handle(Throwable error) {
    if (error instanceof OutputFailure failure) {
      return outputFailed(failure);
    }
    call.complain(call.messages().get("error.unexpected", error));
    if (options.debug()) {
      StringWriter trace = new StringWriter();
      error.printStackTrace(new PrintWriter(trace));
      call.error(trace.toString());
    }
    return Outcome.PROBLEMS.exitCode();
  }

  private int outputFailed(OutputFailure failure) {
    if (!failure.readerHasGone()) {
      call.complain(call.messages().get("error.output", failure.reason()));
      call.note(Outcome.PROBLEMS);
    }
    return call.outcome().exitCode();
  }
}
