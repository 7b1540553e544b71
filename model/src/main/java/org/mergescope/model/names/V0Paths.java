package org.mergescope.model.names;

/// Paths of the v0 grammar: crates, items, implementations, generic arguments.
final class V0Paths {
  private final V0Cursor in;
  private final V0Output out;
  private final V0Types types;
  private final V0Constants constants;

  V0Paths(V0Cursor in, V0Output out) {
    this.in = in;
    this.out = out;
    this.types = new V0Types(in, out, this);
    this.constants = new V0Constants(in, out, this);
  }

  /// @param inValue whether this path stands where a value does, so that generic arguments need `::`
  void path(boolean inValue) throws MalformedNameException {
    if (open(inValue)) {
      out.append(">");
    }
  }

  /// As [#path(boolean)], but leaves generic arguments open; answers whether it did.
  boolean open(boolean inValue) throws MalformedNameException {
    out.enter();
    char tag = in.next();
    boolean left = switch (tag) {
      case 'C' -> {
        in.disambiguator();
        out.append(in.identifier());
        yield false;
      }
      case 'N' -> {
        nested(inValue);
        yield false;
      }
      case 'M', 'X', 'Y' -> {
        implementation(tag);
        yield false;
      }
      case 'I' -> {
        path(inValue);
        out.append(inValue ? "::<" : "<");
        for (int i = 0; !in.eat('E'); i++) {
          out.append(i > 0 ? ", " : "");
          genericArgument();
        }
        yield true;
      }
      case 'B' -> {
        int target = in.backreference();
        if (out.isMuted()) {
          yield false;
        }
        int back = in.position();
        in.moveTo(target);
        boolean open = open(inValue);
        in.moveTo(back);
        yield open;
      }
      default -> throw new MalformedNameException("not a path");
    };
    out.leave();
    return left;
  }

  private void nested(boolean inValue) throws MalformedNameException {
    char space = in.next();
    path(inValue);
    long number = in.disambiguator();
    String name = in.identifier();
    if (space >= 'a' && space <= 'z') {
      out.append(name.isEmpty() ? "" : "::" + name);
      return;
    }
    String what = switch (space) {
      case 'C' -> "closure";
      case 'S' -> "shim";
      default -> String.valueOf(space);
    };
    out.append("::{" + what + (name.isEmpty() ? "" : ":" + name) + "#" + number + "}");
  }

  private void implementation(char tag) throws MalformedNameException {
    if (tag != 'Y') {
      in.disambiguator();
      out.mute();
      path(false);
      out.unmute();
    }
    out.append("<");
    types.type();
    if (tag != 'M') {
      out.append(" as ");
      path(false);
    }
    out.append(">");
  }

  private void genericArgument() throws MalformedNameException {
    if (in.eat('L')) {
      types.lifetime(in.base62());
    } else if (in.eat('K')) {
      constants.constant(false);
    } else {
      types.type();
    }
  }

  V0Types types() {
    return types;
  }

  V0Constants constants() {
    return constants;
  }
}
