package org.mergescope.app;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import javafx.application.Platform;
import org.junit.jupiter.api.Test;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

/// Who may know whom in the application, as a gate.
class ArchitectureTest {
  private static final String APP = "org.mergescope.app";
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(APP);

  @Test
  void commandsKnowNoJavaFx() {
    noClasses()
        .that()
        .resideInAPackage(APP + ".cli..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("javafx..", APP + ".view..", APP + ".session..", APP + ".task..")
        .allowEmptyShould(true)
        .check(CLASSES);
  }

  @Test
  void sessionsKnowNoView() {
    noClasses()
        .that()
        .resideInAnyPackage(APP + ".session..", APP + ".task..", APP + ".settings..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(APP + ".view..", APP + ".cli..", "javafx.scene..", "javafx.stage..")
        .check(CLASSES);
  }

  @Test
  void viewModelsKnowNoControl() {
    noClasses()
        .that()
        .haveSimpleNameEndingWith("ViewModel")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("javafx.scene..", "javafx.stage..", "org.fxmisc..", "atlantafx..")
        .allowEmptyShould(true)
        .check(CLASSES);
  }

  @Test
  void onlyTheTaskRoomLeavesTheJavaFxThread() {
    noClasses()
        .that()
        .resideOutsideOfPackage(APP + ".task..")
        .should()
        .callConstructor(Thread.class, Runnable.class)
        .orShould()
        .callMethod(Platform.class, "runLater", Runnable.class)
        .orShould()
        .dependOnClassesThat()
        .areAssignableTo(CompletableFuture.class)
        .orShould()
        .dependOnClassesThat()
        .areAssignableTo(Executors.class)
        .check(CLASSES);
  }

  @Test
  void screensFormNoCircle() {
    slices().matching(APP + ".view.(*)..").should().beFreeOfCycles().allowEmptyShould(true).check(CLASSES);
  }
}
