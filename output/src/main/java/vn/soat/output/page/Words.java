package vn.soat.output.page;

import vn.soat.audit.Severity;
import vn.soat.output.text.Messages;
import vn.soat.output.view.AuditView;

/** The page's own words, for its template. */
public final class Words {

  private final Messages messages;

  Words(Messages messages) {
    this.messages = messages;
  }

  /** A sentence without arguments. */
  public String say(String key) {
    return messages.get(key);
  }

  /** A sentence for a number of things. */
  public String count(String key, int number) {
    return messages.count(key, number);
  }

  String get(String key, Object... arguments) {
    return messages.get(key, arguments);
  }

  /** A kind of finding and its number: {@code Không khớp số 3}. */
  public String name(AuditView.Finding finding) {
    return messages.get("finding." + finding.severity().code(), finding.number());
  }

  /** What a severity is called where several stand together. */
  public String group(Severity severity) {
    return messages.get("group." + severity.code());
  }

  /** The name of a report's file. */
  public String file(AuditView view) {
    return view.path().equals("-") ? messages.get("standardInput") : view.file();
  }

  /** Page and line of a place. */
  public String place(AuditView.Place place) {
    return place.page().isPresent()
        ? messages.get("place", place.page().getAsInt(), place.line())
        : messages.get("place.line", place.line());
  }

  /** What was decided, by whom and why. */
  public String decision(AuditView.Decision decision) {
    return messages.get(
        "decision." + decision.state(),
        decision.rightValue().orElse(""),
        decision.reviewer(),
        decision.reason());
  }
}
