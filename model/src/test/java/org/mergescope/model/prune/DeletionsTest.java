package org.mergescope.model.prune;

import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mergescope.model.ir.IrFormatException;
import org.mergescope.model.ir.ModuleIndex;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

class DeletionsTest {
  private static final String MODULE = """
      @llvm.used = appending global [1 x ptr] [ptr @leaf], section "llvm.metadata"
      @table = global ptr @middle
      @block = global ptr blockaddress(@leaf, %b)
      @again = alias void (), ptr @leaf
      define void @leaf() {
        br label %b
      b:
        ret void
      }
      define void @middle() personality ptr @p {
        call void @leaf()
        ret void
      }
      define void @main() {
        %x = load ptr, ptr @table
        ret void
      }
      declare i32 @p(...)
      !0 = !{ptr @leaf}
      """;

  @Test
  void areNeverChanged() {
    Deletions one = Deletions.NOTHING.with(bits(1), Replacement.NONE);
    Deletions two = one.with(bits(2, 3), Replacement.STUB);
    Deletions other = two.with(bits(1, 2), Replacement.DECLARATION);
    two.symbols().clear();
    assertEquals(List.of(0, 1, 3, 3), List.of(
        Deletions.NOTHING.count(), one.count(), two.count(), other.count()));
    assertEquals(Replacement.NONE, two.replacement(1));
    assertEquals(Replacement.DECLARATION, other.replacement(1));
    assertEquals(Replacement.STUB, other.replacement(3));
    assertEquals(bits(1, 2, 3), other.symbols());
    assertEquals(bits(1), two.symbols(Replacement.NONE));
    assertEquals(bits(2, 3), two.symbols(Replacement.STUB));
    assertEquals(bits(1, 2), other.symbols(Replacement.DECLARATION));
    assertEquals(one, two.without(bits(2, 3)));
    assertEquals(one.hashCode(), two.without(bits(2, 3)).hashCode());
    assertTrue(two.contains(3));
    assertFalse(one.contains(3));
    assertThrows(IllegalArgumentException.class, () -> one.replacement(3));
  }

  @Test
  void nameWhatWouldDangle() throws IrFormatException {
    Choice choice = Choice.in(MODULE);
    ModuleIndex module = choice.graph().module();
    List<Blocker> blockers = choice.deletions().blockers(choice.reachability(), choice.symbols("leaf", "p"));
    assertEquals(List.of("again ALIASEE leaf", "middle PERSONALITY p", "middle CALL leaf"),
        blockers.stream().map(b -> described(module, b)).toList());
    assertEquals("@leaf", module.text().text(blockers.getFirst().offset(), blockers.getFirst().offset() + 5));
  }

  @Test
  void forgetWhatTheDeletedMention() throws IrFormatException {
    Choice removed = Choice.in(MODULE).remove("middle", "again");
    assertEquals(List.of(), removed.deletions().blockers(removed.reachability(), removed.symbols("leaf", "p")));
    Choice stubbed = Choice.in(MODULE).stub("middle", "again");
    assertEquals(List.of("middle PERSONALITY p"),
        stubbed.deletions().blockers(stubbed.reachability(), stubbed.symbols("leaf", "p")).stream()
            .map(b -> described(stubbed.graph().module(), b)).toList());
    Choice declared = Choice.in(MODULE).declare("middle", "again");
    assertEquals(List.of(), declared.deletions().blockers(declared.reachability(), declared.symbols("leaf", "p")));
  }

  @Test
  void takeReferrersAlong() throws IrFormatException {
    Choice choice = Choice.in(MODULE);
    assertEquals(choice.symbols("leaf", "again", "middle", "table", "main"),
        choice.deletions().withReferrers(choice.reachability(), choice.symbols("leaf")));
    assertEquals(choice.symbols("block"),
        choice.deletions().withReferrers(choice.reachability(), choice.symbols("block")));
  }

  @Test
  void blockAPlanThatWouldDangle() throws IrFormatException {
    PrunePlan removed = Choice.in(MODULE).remove("leaf").plan();
    assertFalse(removed.isPossible());
    PrunePlan declared = Choice.in(MODULE).declare("leaf").plan();
    assertEquals(List.of("again ALIASEE leaf"),
        declared.blockers().stream().map(b -> described(declared.module(), b)).toList());
    assertTrue(Choice.in(MODULE).stub("leaf").plan().isPossible());
  }

  private static String described(ModuleIndex module, Blocker blocker) {
    return module.name(blocker.referrer()) + " " + blocker.kind() + " " + module.name(blocker.deleted());
  }

  private static BitSet bits(int... values) {
    BitSet bits = new BitSet();
    for (int value : values) {
      bits.set(value);
    }
    return bits;
  }
}
