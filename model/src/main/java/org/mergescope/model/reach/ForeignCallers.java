package org.mergescope.model.reach;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.mergescope.model.ir.ModuleIndex;
import org.mergescope.model.ir.SymbolKind;

/// Functions that something outside the program calls by a name it makes up or is told: no reference in IR shows it.
final class ForeignCallers {
  static final Pattern JNI = Pattern.compile("Java_.+|JNI_On(Load|Unload)(_.+)?");
  static final Pattern WASM = Pattern.compile("_start|_initialize");
  private static final Map<Pattern, String> CALLERS = new LinkedHashMap<>();

  static {
    CALLERS.put(JNI, "a Java virtual machine");
    CALLERS.put(Pattern.compile("_start|_initialize|_init|_fini|DllMain|_DllMainCRTStartup"), "the loader");
    CALLERS.put(Pattern.compile("PyInit_.+|PyInitU_.+"), "Python");
    CALLERS.put(Pattern.compile("luaopen_.+"), "Lua");
    CALLERS.put(Pattern.compile("napi_register_module_v\\d+|node_register_module_v\\d+"), "Node.js");
    CALLERS.put(Pattern.compile("nif_init"), "Erlang");
    CALLERS.put(Pattern.compile("LLVMFuzzer(TestOneInput|Initialize)"), "a fuzzer");
  }

  private ForeignCallers() {}

  /// Who calls a visible function of this name, or "".
  static String of(ModuleIndex module, int symbol) {
    if (module.kind(symbol) != SymbolKind.FUNCTION || module.linkage(symbol).isLocal() || module.isUnnamed(symbol)) {
      return "";
    }
    String name = module.name(symbol);
    return CALLERS.entrySet().stream()
        .filter(caller -> caller.getKey().matcher(name).matches())
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse("");
  }
}
