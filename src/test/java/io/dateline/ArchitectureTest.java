package io.dateline;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How the packages stand to each other, so that each can be used and tested without the next. */
class ArchitectureTest {

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("io.dateline");

  @Test
  void packages_have_no_cycles() {
    slices().matching("io.dateline.(**)").should().beFreeOfCycles().check(CLASSES);
  }

  @ParameterizedTest
  @CsvSource({
    "article, language time visit fact summary store lambda diary export page serve local cli",
    "language, time visit fact summary store lambda diary export page serve local cli",
    "time, visit fact summary store lambda diary export page serve local cli",
    "visit, fact summary store lambda diary export page serve local cli",
    "fact, summary store lambda diary export page serve local cli",
    "summary, store lambda diary export page serve local cli",
    "store, lambda diary export page serve local cli",
    "lambda, diary export page serve local cli",
    "diary, lambda export page serve local cli",
    "export, lambda page serve local cli",
    "page, lambda store serve local cli",
    "serve, lambda store local cli",
    "local, article language time visit fact summary store lambda diary export page serve cli",
    "cli, lambda",
  })
  void package_knows_nothing_of_those_that_come_after_it(String name, String later) {
    noClasses()
        .that()
        .resideInAPackage(tree(name))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            List.of(later.split(" ", -1)).stream()
                .map(ArchitectureTest::tree)
                .toArray(String[]::new))
        .allowEmptyShould(true)
        .check(CLASSES);
  }

  @Test
  void reading_of_articles_knows_nothing_of_aws() {
    noClasses()
        .that()
        .resideOutsideOfPackages(
            tree("store"), tree("lambda"), tree("local"), tree("cli.demo"), tree("cli.redrive"))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("software.amazon..", "com.amazonaws..")
        .check(CLASSES);
  }

  @Test
  void only_the_command_line_ends_the_process_or_uses_its_streams() {
    noClasses()
        .that()
        .resideOutsideOfPackage(tree("cli"))
        .should()
        .callMethod(System.class, "exit", int.class)
        .orShould(ACCESS_STANDARD_STREAMS)
        .check(CLASSES);
  }

  @Test
  void statics_do_not_change() {
    fields().that().areStatic().should().beFinal().check(CLASSES);
  }

  @Test
  void reflection_and_logging_frameworks_are_not_used() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "java.lang.reflect..", "java.util.logging..", "org.slf4j..", "org.apache.logging..")
        .check(CLASSES);
  }

  @Test
  void every_package_is_null_marked() {
    assertThat(CLASSES.getPackage("io.dateline").getSubpackagesInTree())
        .filteredOn(part -> !part.getClasses().isEmpty())
        .hasSizeGreaterThan(10)
        .allMatch(ArchitectureTest::isNullMarked, "is @NullMarked in its package-info.java");
  }

  private static boolean isNullMarked(JavaPackage part) {
    return part.isAnnotatedWith(NullMarked.class);
  }

  private static String tree(String name) {
    return "io.dateline." + name + "..";
  }
}
