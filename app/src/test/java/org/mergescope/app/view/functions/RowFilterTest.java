package org.mergescope.app.view.functions;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mergescope.app.view.functions.RowTerm.Amount;
import org.mergescope.app.view.functions.RowTerm.Called;
import org.mergescope.app.view.functions.RowTerm.Comparison;
import org.mergescope.app.view.functions.RowTerm.Counts;
import org.mergescope.app.view.functions.RowTerm.Finds;
import org.mergescope.app.view.functions.RowTerm.In;
import org.mergescope.app.view.functions.RowTerm.NamedBy;
import org.mergescope.app.view.functions.RowTerm.Not;
import org.mergescope.app.view.functions.RowTerm.Text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

class RowFilterTest {
  private static List<RowTerm> terms(String typed) throws FilterException {
    return RowFilter.parse(typed).terms();
  }

  @Test
  void asksForEverythingWhileNothingIsTyped() throws FilterException {
    assertEquals(List.of(), terms("  "));
  }

  @Test
  void looksForEachWordInLowerCase() throws FilterException {
    assertEquals(List.of(new Text("parse_text"), new Text("core::fmt")), terms(" Parse_Text core::fmt"));
    assertEquals(List.of(new Text("<t as fmt>"), new Text("x")), terms("\"<T as Fmt>\" x"));
  }

  @Test
  void takesWordsWithAColonForGroups() throws FilterException {
    assertEquals(
        List.of(new In(Chip.DEAD), new In(Chip.ROOTS), new Text("a"), new In(Chip.TAKEN), new In(Chip.TRACED)),
        terms("dead: Root:a address-taken: in-trace:"));
  }

  @Test
  void keepsNamespacesThatLookLikeGroups() throws FilterException {
    assertEquals(List.of(new Text("live::parse")), terms("live::parse"));
  }

  @Test
  void takesATextInSlashesForARegularExpression() throws FilterException {
    assertEquals(List.of(new In(Chip.EXTERNAL), new Finds("^llvm\\.")), terms("external: /^llvm\\./"));
    assertEquals(List.of(new Finds("a b/c"), new Text("d")), terms("/a b/c/ d"));
    assertEquals(List.of(new Finds("open")), terms("/open"));
  }

  @Test
  void turnsATermAroundByAMinus() throws FilterException {
    assertEquals(
        List.of(
            new Not(new Text("fmt")),
            new Not(new In(Chip.DEAD)),
            new Not(new Finds("x")),
            new Not(new Called(NamedBy.CRATE, "core")),
            new Not(new Counts(Amount.BYTES, Comparison.MORE, 10))),
        terms("-fmt -dead: -/x/ -crate:core -bytes>10"));
    assertEquals(List.of(new Not(new In(Chip.DEAD)), new Text("fmt")), terms("-dead:fmt"));
  }

  @Test
  void asksForCrateModuleAndLinkage() throws FilterException {
    assertEquals(
        List.of(
            new Called(NamedBy.CRATE, "serde*"),
            new Called(NamedBy.MODULE, "a b.ll"),
            new Called(NamedBy.LINKAGE, "internal")),
        terms("crate:Serde* module:\"a b.ll\" linkage:internal"));
  }

  @ParameterizedTest
  @CsvSource({
    "bytes>10k, BYTES, MORE, 10000",
    "bytes<512, BYTES, LESS, 512",
    "BYTES>=1.5MB, BYTES, AT_LEAST, 1500000",
    "retained<=2G, RETAINED, AT_MOST, 2000000000",
    "callers=0, CALLERS, EQUAL, 0",
    "callees>3, CALLEES, MORE, 3",
    "hits>0, HITS, MORE, 0"
  })
  void comparesNumbers(String typed, Amount amount, Comparison comparison, long value) throws FilterException {
    assertEquals(List.of(new Counts(amount, comparison, value)), terms(typed));
  }

  @ParameterizedTest
  @CsvSource({"/", "//", "-", "crate:", "-crate:", "bytes>", "bytes>="})
  void asksForNothingYetWhileATermIsTyped(String typed) throws FilterException {
    assertEquals(List.of(new In(Chip.DEAD)), terms("dead: " + typed));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "a /(/|4|Not a regular expression: Unclosed group (at character 5).",
    "ab crat:core|3|‘crat:’ is no term; there are dead: live: root: external: address-taken: deleted: in-trace:"
        + " crate: module: linkage:. In quotes it is looked for as text (at character 4).",
    "bytes>ten|6|‘ten’ is no number, such as 512, 10k or 1.5M (at character 7).",
    "crate: core|0|‘crate:’ needs a name right behind it (at character 1).",
    "x bytes> 10|2|‘bytes>’ needs a number right behind it, such as 10k (at character 3)."
  })
  void saysWhatIsWrongAndWhere(String typed, int at, String sentence) {
    FilterException wrong = assertThrows(FilterException.class, () -> terms(typed));
    assertEquals(sentence, wrong.getMessage());
    assertEquals(at, wrong.at());
  }

  @Test
  void namesTheLinkagesThereAre() {
    FilterException wrong = assertThrows(FilterException.class, () -> terms("linkage:intern_al"));
    String start = "No linkage is called ‘intern_al’; there are external, private, internal";
    String message = String.valueOf(wrong.getMessage());
    assertTrue(message.startsWith(start), message);
  }

  @Property(tries = 2000)
  void understandsOrExplainsWhateverIsTyped(
      @ForAll @CharRange(from = ' ', to = '~') @StringLength(max = 30) String typed) {
    try {
      terms(typed + " dead:");
    } catch (FilterException wrong) {
      assertTrue(wrong.at() >= 0 && wrong.at() <= typed.length() + 6, wrong.getMessage());
    }
  }
}
