package vn.soat.patterns.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class StartsTest {

  @Test
  void findsTheFirstAtAnOffsetOrBehindIt() {
    Starts starts = new Starts(0, 5, 5, 200, 201);
    assertEquals(0, starts.firstAtOrAfter(-3));
    assertEquals(0, starts.firstAtOrAfter(0));
    assertEquals(1, starts.firstAtOrAfter(1));
    assertEquals(1, starts.firstAtOrAfter(5));
    assertEquals(3, starts.firstAtOrAfter(6));
    assertEquals(3, starts.firstAtOrAfter(128));
    assertEquals(4, starts.firstAtOrAfter(201));
    assertEquals(5, starts.firstAtOrAfter(202));
    assertEquals(5, starts.firstAtOrAfter(Integer.MAX_VALUE));
  }

  @Test
  void findsNothingAmongNothing() {
    assertEquals(0, new Starts().firstAtOrAfter(0));
    assertEquals(0, new Starts().firstAtOrAfter(1_000));
  }

  @Test
  void findsWhatASearchFromTheFrontFinds() {
    Random random = new Random(1);
    for (int round = 0; round < 50; round++) {
      int[] some = random.ints(round, 0, 2_000).sorted().toArray();
      Starts starts = new Starts(some);
      for (int offset = 0; offset < 2_100; offset++) {
        int at = offset;
        assertEquals(Arrays.stream(some).filter(s -> s < at).count(), starts.firstAtOrAfter(at));
      }
    }
  }

  @Test
  void refusesWhatStandsBeforeAText() {
    assertThrows(IllegalArgumentException.class, () -> new Starts(-1, 4));
  }
}
