package vn.soat.app;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.File;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.FileReader;
import java.io.FileWriter;
import java.io.RandomAccessFile;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Holds the rooms of the house in their order, and the two inner ones pure. */
@AnalyzeClasses(packages = "vn.soat", importOptions = ImportOption.DoNotIncludeTests.class)
final class ModuleDirectionTest {

  /** From the inside out: each uses only those before it. */
  private static final List<String> INSIDE_OUT =
      List.of("patterns", "audit", "extractor", "output", "corpus", "dashboard", "app");

  private static final DescribedPredicate<JavaClass> FILES =
      describe(
          "files",
          type ->
              type.getPackageName().startsWith("java.nio.file")
                  || Stream.of(
                          File.class,
                          FileInputStream.class,
                          FileOutputStream.class,
                          FileReader.class,
                          FileWriter.class,
                          RandomAccessFile.class)
                      .anyMatch(type::isEquivalentTo));

  private static final Set<String> CLOCK_READINGS = Set.of("currentTimeMillis", "nanoTime");

  private static final DescribedPredicate<JavaAccess<?>> THE_CLOCK =
      describe("the clock", ModuleDirectionTest::readsTheClock);

  private static final DescribedPredicate<JavaClass> BINARY_FRACTIONS =
      describe(
          "float or double",
          type ->
              Stream.of(double.class, float.class, Double.class, Float.class)
                  .anyMatch(type::isEquivalentTo));

  @ArchTest
  static void importsOnlyFromTheInside(JavaClasses all) {
    for (int i = 0; i < INSIDE_OUT.size(); i++) {
      mayUseOnly(INSIDE_OUT.get(i), INSIDE_OUT.subList(0, i + 1)).check(all);
    }
  }

  @ArchTest
  static void partsOfARoomAreInOneOrder(JavaClasses all) {
    List<String> divided = INSIDE_OUT.subList(0, INSIDE_OUT.indexOf("app"));
    Stream.concat(divided.stream(), Stream.of("patterns.quantity"))
        .map(room -> slices().matching("vn.soat." + room + ".(*)..").should().beFreeOfCycles())
        .forEach(rule -> rule.check(all));
  }

  @ArchTest
  static void looksAtTheRealModules(JavaClasses all) {
    for (String module : List.of("patterns", "audit", "extractor")) {
      assertTrue(
          all.stream().anyMatch(resideInAPackage(inside(module))),
          "no class of " + module + " was seen: app's pom.xml must depend on that module");
    }
  }

  @ArchTest
  static final ArchRule everyClassLivesInAModule =
      classes()
          .should()
          .resideInAnyPackage(inside(INSIDE_OUT))
          .because("the package names the module; add a new module to INSIDE_OUT in its place");

  @ArchTest
  static final ArchRule onlyTheAppUsesTheCorpus =
      noClasses()
          .that()
          .resideOutsideOfPackages(inside("corpus"), inside("app"))
          .should()
          .dependOnClassesThat(resideInAPackage(inside("corpus")))
          .because("the corpus stands beside the product; move what both need into output");

  @ArchTest
  static final ArchRule patternsAndAuditTouchNoFile =
      noClasses()
          .that(resideInAnyPackage(inside("patterns"), inside("audit")))
          .should()
          .dependOnClassesThat(FILES)
          .because("they are pure; read the file in extractor and hand over a SourceText");

  @ArchTest
  static final ArchRule patternsAndAuditReadNoClock =
      noClasses()
          .that(resideInAnyPackage(inside("patterns"), inside("audit")))
          .should()
          .accessTargetWhere(THE_CLOCK)
          .because("one report gives one result on every day; take the date as a parameter");

  @ArchTest
  static final ArchRule staticFieldsAreFinal =
      fields()
          .that()
          .areStatic()
          .should()
          .beFinal()
          .because("reports are read by many threads; pass the state on or keep it in an object");

  @ArchTest
  static final ArchRule figuresAreExact =
      noFields()
          .that()
          .areDeclaredInClassesThat(
              resideInAnyPackage("vn.soat.patterns.report..", inside("audit")))
          .should()
          .haveRawType(BINARY_FRACTIONS)
          .because("98,23 has no binary fraction; use BigDecimal and compare with compareTo");

  private static ArchRule mayUseOnly(String module, List<String> inner) {
    return noClasses()
        .that(resideInAPackage(inside(module)))
        .should()
        .dependOnClassesThat(
            resideInAPackage("vn.soat..").and(not(resideInAnyPackage(inside(inner)))))
        .because(
            module + " may use only " + inner + "; move what it needs there, or itself outwards")
        .allowEmptyShould(true);
  }

  private static boolean readsTheClock(JavaAccess<?> access) {
    JavaClass owner = access.getTargetOwner();
    String name = access.getName();
    return owner.isEquivalentTo(Clock.class)
        || (owner.getPackageName().startsWith("java.time") && name.equals("now"))
        || (owner.isEquivalentTo(System.class) && CLOCK_READINGS.contains(name))
        || owner.isEquivalentTo(Date.class);
  }

  private static String inside(String module) {
    return "vn.soat." + module + "..";
  }

  private static String[] inside(List<String> modules) {
    return modules.stream().map(ModuleDirectionTest::inside).toArray(String[]::new);
  }
}
