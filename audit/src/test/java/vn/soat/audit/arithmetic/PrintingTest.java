package vn.soat.audit.arithmetic;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrintingTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1105 | 1.105",
        "9 | 9",
        "5721585000 | 5.721.585.000",
        "1E+3 | 1.000",
        "12.50 | 12,5",
        "-1234.5 | -1.234,5",
      })
  void writesNumbersTheVietnameseWay(String value, String written) {
    assertEquals(written, VietnameseNumbers.of(new BigDecimal(value)));
  }

  @Test
  void aPercentageKeepsItsZeros() {
    assertEquals("97,50 %", VietnameseNumbers.percent(new BigDecimal("97.50")));
    assertEquals("100 %", VietnameseNumbers.percent(new BigDecimal("100")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "98.23 % | 97.53 %",
        "98,23% | 97,53%",
        "98 % | 97,53 %",
        "đạt | 97,53",
      })
  void aShareIsWrittenInTheStyleOfThePrintedOne(String printed, String written) {
    assertEquals(written, PrintedStyle.of(printed).percentage(new BigDecimal("97.53"), 2));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1.105 | 1113 | 1.113",
        "1105 | 1113 | 1113",
        "09 | 8 | 08",
        "09 | 12 | 12",
        "9 | 8 | 8"
      })
  void aCountIsWrittenInTheStyleOfThePrintedOne(String printed, String value, String written) {
    assertEquals(written, PrintedStyle.of(printed).count(new BigDecimal(value)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1.105 | 1.105 | 0",
        "1.105 | 1105 | 1",
        "97,5 | 9,75 | 1",
        "1.105 | 1.106 | 2",
        "1.105 | 1.015 | 2",
        "1.105 | 105 | 2",
        "77 | 7 | 2",
        "1.105 | 1.113 | 4",
        "09 | 9 | 1",
        "8/9/202 | 8/9/2023 | 2",
      })
  void costsFollowThePrintedDigits(String printed, String other, int halves) {
    assertEquals(halves, EditCost.between(printed, other));
  }
}
