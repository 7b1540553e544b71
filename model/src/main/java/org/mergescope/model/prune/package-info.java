/// What the user chose to delete becomes a list of byte edits, shown before it is written; all other bytes stay.
///
/// A choice is a set of [Deletions][org.mergescope.model.prune.Deletions], each with a
/// [Replacement][org.mergescope.model.prune.Replacement]; `Fates` says what that means for each symbol's text. `Dangling`
/// finds references that would point at nothing and no edit can mend: they are
/// [blockers][org.mergescope.model.prune.Blocker], and a choice is widened by them or refused.
///
/// `PrunePlanner` asks one maker of edits for each thing a deletion breaks and puts their
/// [edits][org.mergescope.model.prune.Edit] in order. Symbols go (`EntityCuts`, with the comment above and one blank
/// line), leave a number behind (`NumberPlaceholders`) or something in their place (`FunctionStubs`,
/// `FunctionDeclarations`, `VariableReplacements`, `AliasReplacements`). What still mentions them is mended as LLVM does
/// when it deletes a value: `MetadataFixups` and `AssociatedRiders`, `BlockAddressFixups`, `ListFixups` for
/// `@llvm.used` and constructors, `TableFixups` for virtual tables; `Mentions` knows where to look. Use-list orders and
/// summaries cannot be mended and go. If asked for, so does what nothing uses any more
/// ([Unused][org.mergescope.model.prune.Unused]: `UnusedEntities` reads what stays, `MentionReader` a stretch of it).
/// `TokenGaps` keeps words apart at the seams.
///
/// A [PrunePlan][org.mergescope.model.prune.PrunePlan] is all that, with warnings and notes; nothing has been written.
/// [PrunedModuleWriter][org.mergescope.model.prune.PrunedModuleWriter] copies the ranges between the edits to a file
/// beside the target, and [OptVerifier][org.mergescope.model.prune.OptVerifier] shows it to an installed `opt`, for
/// which a warning is a refusal: LLVM drops all debug information over one bad node and still succeeds.
///
/// A new fix-up: a small module with its expected text in the tests, one maker of edits, a reason in `Edit` if people
/// should see it, a line in `PrunePlanner`.
@NullMarked
package org.mergescope.model.prune;

import org.jspecify.annotations.NullMarked;
