package org.mergescope.model.reach;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.mergescope.model.callgraph.CallGraph;
import org.mergescope.model.ir.IrText;
import org.mergescope.model.ir.ModuleIndex;
import org.mergescope.model.ir.Token;
import org.mergescope.model.ir.TokenScanner;

/// The calls through pointers in one function body, with what they say themselves about their targets.
final class CallSites {
  static final Set<String> TYPE_TESTS =
      Set.of("llvm.type.test", "llvm.public.type.test", "llvm.type.checked.load", "llvm.type.checked.load.relative");

  private final CallGraph graph;
  private final ModuleIndex module;
  private final int function;
  private final PointerOrigins origins;
  private final TokenScanner tokens;
  private final List<Site> sites = new ArrayList<>();

  /// One call.
  ///
  /// @param pointer the local that is called
  /// @param hash of a `kcfi` bundle, or ""
  /// @param typeId of `!callee_type`, or ""
  /// @param callees the entity that `!callees` names, or -1
  record Site(long offset, String pointer, FunctionType type, String hash, String typeId, int callees) {}

  CallSites(CallGraph graph, int function) {
    this.graph = graph;
    this.module = graph.module();
    this.function = function;
    this.origins = new PointerOrigins(graph, function);
    this.tokens = new TokenScanner(module.text(), module.bodyStart(function), module.end(function));
  }

  /// Whether a variable is a `constant`, so that its initializer is all it ever holds.
  static boolean isConstant(ModuleIndex module, int variable) {
    TokenScanner header = new TokenScanner(module.text(), module.nameStart(variable), module.end(variable));
    while (header.next() != Token.END && !header.isWord("global")) {
      if (header.isWord("constant")) {
        return true;
      }
    }
    return false;
  }

  /// Where the pointers come from; complete once the calls were read.
  PointerOrigins origins() {
    return origins;
  }

  /// Reads the body.
  List<Site> read() {
    tokens.next();
    tokens.next();
    String result = "";
    while (tokens.token() != Token.END) {
      if (tokens.token() == Token.LOCAL && tokens.isBefore('=')) {
        result = tokens.text();
        tokens.next();
        tokens.next();
        if (!isCall()) {
          origins.read(result, tokens);
        }
      } else if (isCall()) {
        readCall(result);
        result = "";
      } else if (tokens.isWord("store")) {
        origins.readStore(tokens);
      } else if (tokens.is('(') || tokens.is('[') || tokens.is('{')) {
        FunctionType.skipGroup(tokens);
      } else {
        tokens.next();
      }
    }
    return List.copyOf(sites);
  }

  private boolean isCall() {
    return tokens.isWord("call") || tokens.isWord("invoke") || tokens.isWord("callbr");
  }

  private void readCall(String result) {
    tokens.next();
    if (!FunctionType.skipToType(tokens)) {
      return;
    }
    String written = FunctionType.read(tokens);
    if (tokens.token() == Token.GLOBAL) {
      readNamed(result);
    } else if (tokens.token() == Token.LOCAL && tokens.isBefore('(')) {
      String pointer = tokens.text();
      long offset = tokens.start();
      tokens.next();
      FunctionType type = FunctionType.ofCall(written, tokens);
      readAttachments(pointer, offset, type);
    }
  }

  /// Reads the bundles and attachments behind the arguments, up to the next instruction.
  private void readAttachments(String pointer, long offset, FunctionType type) {
    String hash = "";
    String typeId = "";
    int callees = -1;
    while (tokens.token() != Token.END && !startsInstruction()) {
      String attached = tokens.token() == Token.METADATA ? tokens.text() : "";
      if (tokens.is('[')) {
        hash = hash.isEmpty() ? kcfiHash() : hash;
      } else if (attached.equals("!callees")) {
        callees = nextNode();
      } else if (attached.equals("!callee_type")) {
        typeId = firstTypeId(nextNode());
      } else {
        tokens.next();
      }
    }
    sites.add(new Site(offset, pointer, type, hash, typeId, callees));
  }

  /// The entity of the node that comes next, or -1.
  private int nextNode() {
    tokens.next();
    return tokens.token() == Token.METADATA_NODE ? module.metadataNode(module.entity(function), tokens.number()) : -1;
  }

  /// The id of the first type in a list of types: `!{!1}` where `!1 = !{i64 0, !"T"}`.
  private String firstTypeId(int entity) {
    if (entity < 0) {
      return "";
    }
    TokenScanner list = new TokenScanner(module.text(), module.entityStart(entity), module.entityEnd(entity));
    while (list.next() != Token.END && !list.is('{')) {
      // The node's own number and words.
    }
    List<String> type = new MetadataValues(module).ofOperand(list);
    return type.size() == 2 ? type.get(1) : "";
  }

  private boolean startsInstruction() {
    return switch (tokens.token()) {
      case LOCAL -> tokens.isBefore('=');
      case LABEL, END -> true;
      case WORD -> !tokens.isWord("to") && !tokens.isWord("label") && !tokens.isWord("unwind") && isInstruction();
      default -> tokens.is('}');
    };
  }

  /// Attributes may follow a call as words; an instruction begins a line.
  private boolean isInstruction() {
    IrText text = module.text();
    long at = tokens.start() - 1;
    while (at > 0) {
      byte before = text.byteAt(at);
      if (before == '\n') {
        return true;
      }
      if (before != ' ' && before != '\t') {
        return false;
      }
      at--;
    }
    return false;
  }

  private String kcfiHash() {
    String hash = "";
    int depth = 0;
    boolean kcfi = false;
    do {
      depth += TableSlots.step(tokens);
      kcfi |= tokens.token() == Token.STRING && tokens.text().equals("\"kcfi\"");
      if (kcfi && depth == 2 && hash.isEmpty() && tokens.isWord("i32")) {
        tokens.next();
        hash = tokens.text();
      }
    } while (tokens.next() != Token.END && depth > 0);
    return hash;
  }

  /// Reads calls of the functions that test types: `(ptr %p, metadata !"T")`, `(ptr %vtable, i32 8, metadata !"T")`.
  private void readNamed(String result) {
    int edge = graph.edgeAt(function, tokens.start());
    String name = edge < 0 ? "" : module.name(graph.target(edge));
    tokens.next();
    if (!TYPE_TESTS.contains(name) || !tokens.is('(')) {
      return;
    }
    String pointer = "";
    String offset = "";
    String type = "";
    for (int depth = 0; tokens.token() != Token.END;) {
      depth += TableSlots.step(tokens);
      if (depth == 0) {
        break;
      }
      switch (tokens.token()) {
        case LOCAL -> pointer = tokens.text();
        case STRING -> type = tokens.text();
        case METADATA_NODE -> type = MetadataValues.name(module, tokens);
        case WORD -> offset = tokens.text().matches("\\d{1,9}") ? tokens.text() : offset;
        default -> {
          // Punctuation.
        }
      }
      tokens.next();
    }
    if (name.endsWith("type.test")) {
      origins.tested(pointer, type);
    } else if (!result.isEmpty() && !offset.isEmpty()) {
      origins.checkedLoad(result, type, Long.parseLong(offset));
    }
  }
}
