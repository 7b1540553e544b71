package org.mergescope.model;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;

/// The arrows of docs/architecture.md, as a gate.
class ArchitectureTest {
  private static final String MODEL = "org.mergescope.model.";
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.mergescope.model");

  /// What each package may import from the model; a package that is missing here fails.
  private static final Map<String, Set<String>> ARROWS =
      Map.ofEntries(
          Map.entry("ir", Set.of()),
          Map.entry("names", Set.of("ir")),
          Map.entry("callgraph", Set.of("ir")),
          Map.entry("link", Set.of("ir")),
          Map.entry("reach", Set.of("ir", "callgraph")),
          Map.entry("prune", Set.of("ir", "callgraph", "reach", "link")),
          Map.entry("treemap", Set.of()),
          Map.entry("trace", Set.of()),
          Map.entry("csv", Set.of()),
          Map.entry("reading", Set.of("trace", "csv")),
          Map.entry("traceql", Set.of("trace")),
          Map.entry("tempo", Set.of("trace", "traceql")),
          Map.entry("merge", Set.of("ir", "names", "callgraph", "reach", "trace")));

  @Test
  void importsFollowTheArrows() {
    Set<String> wrong = new TreeSet<>();
    for (JavaClass from : CLASSES) {
      for (Dependency dependency : from.getDirectDependenciesFromSelf()) {
        String target = room(dependency.getTargetClass().getBaseComponentType());
        String source = room(from);
        if (!target.isEmpty() && !target.equals(source) && !ARROWS.getOrDefault(source, Set.of()).contains(target)) {
          wrong.add(source + " imports " + target + ": " + dependency.getDescription());
        }
      }
    }
    assertEquals(Set.of(), wrong);
  }

  @Test
  void everyPackageHasItsPlaceInThePicture() {
    Set<String> rooms = new TreeSet<>();
    CLASSES.forEach(type -> rooms.add(room(type)));
    rooms.remove("");
    assertEquals(new TreeSet<>(ARROWS.keySet()), rooms);
  }

  @Test
  void knowsNoUserInterface() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("javafx..", "org.mergescope.app..", "java.awt..", "javax.swing..")
        .check(CLASSES);
  }

  @Test
  void wireFormatsStopAtTheDoor() {
    noClasses()
        .that()
        .resideOutsideOfPackages(MODEL + "tempo..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("okhttp3..", "okio..")
        .check(CLASSES);
    noClasses()
        .that()
        .resideOutsideOfPackages(MODEL + "trace..", MODEL + "tempo..", MODEL + "merge..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("com.fasterxml.jackson..", "com.google.protobuf..", "io.opentelemetry..")
        .check(CLASSES);
  }

  private static String room(JavaClass type) {
    String name = type.getPackageName();
    if (!name.startsWith(MODEL)) {
      return "";
    }
    String rest = name.substring(MODEL.length());
    int dot = rest.indexOf('.');
    return dot < 0 ? rest : rest.substring(0, dot);
  }
}
