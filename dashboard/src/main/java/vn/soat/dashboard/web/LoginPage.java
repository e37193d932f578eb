package vn.soat.dashboard.web;

import java.util.Map;

/** {@code /login}: the password, where one is asked for. */
public final class LoginPage {

  private final Guard guard;

  public LoginPage(Guard guard) {
    this.guard = guard;
  }

  public void show(Visit visit) {
    visit.page("login", Map.of("problem", ""));
  }

  public void enter(Visit visit) {
    Password.Answer answer = guard.enter(visit.context(), visit.field("password"));
    if (answer == Password.Answer.RIGHT) {
      visit.context().redirect("/");
      return;
    }
    boolean later = answer == Password.Answer.LATER;
    visit.context().status(later ? 429 : 401);
    String key = later ? "refused.later" : "login.wrong";
    visit.page("login", Map.of("problem", visit.texts().of(key)));
  }

  public void leave(Visit visit) {
    guard.leave(visit.context());
    visit.context().redirect("/login");
  }
}
