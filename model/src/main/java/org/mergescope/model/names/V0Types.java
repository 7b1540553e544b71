package org.mergescope.model.names;

/// Types of the v0 grammar, and the lifetimes that their binders introduce.
final class V0Types {
  private static final long MAX_BOUND = 1000;

  private final V0Cursor in;
  private final V0Output out;
  private final V0Paths paths;
  private long boundLifetimes;

  V0Types(V0Cursor in, V0Output out, V0Paths paths) {
    this.in = in;
    this.out = out;
    this.paths = paths;
  }

  void type() throws MalformedNameException {
    out.enter();
    int start = in.position();
    char tag = in.next();
    String basic = basic(tag);
    if (!basic.isEmpty()) {
      out.append(basic);
    } else {
      compound(tag, start);
    }
    out.leave();
  }

  private void compound(char tag, int start) throws MalformedNameException {
    switch (tag) {
      case 'R', 'Q' -> {
        out.append("&");
        long lifetime = in.eat('L') ? in.base62() : 0;
        if (lifetime != 0) {
          lifetime(lifetime);
          out.append(" ");
        }
        out.append(tag == 'Q' ? "mut " : "");
        type();
      }
      case 'P', 'O' -> {
        out.append(tag == 'P' ? "*const " : "*mut ");
        type();
      }
      case 'A', 'S' -> {
        out.append("[");
        type();
        if (tag == 'A') {
          out.append("; ");
          paths.constants().constant(true);
        }
        out.append("]");
      }
      case 'T' -> tuple();
      case 'F' -> function();
      case 'D' -> traitObject();
      case 'B' -> {
        int target = in.backreference();
        if (!out.isMuted()) {
          int back = in.position();
          in.moveTo(target);
          type();
          in.moveTo(back);
        }
      }
      default -> {
        in.moveTo(start);
        paths.path(false);
      }
    }
  }

  private void tuple() throws MalformedNameException {
    out.append("(");
    int count = 0;
    for (; !in.eat('E'); count++) {
      out.append(count > 0 ? ", " : "");
      type();
    }
    out.append(count == 1 ? ",)" : ")");
  }

  private void function() throws MalformedNameException {
    long bound = binder();
    out.append(in.eat('U') ? "unsafe " : "");
    if (in.eat('K')) {
      String convention = in.eat('C') ? "C" : in.identifier().replace('_', '-');
      out.append("extern \"" + convention + "\" ");
    }
    out.append("fn(");
    for (int i = 0; !in.eat('E'); i++) {
      out.append(i > 0 ? ", " : "");
      type();
    }
    out.append(")");
    if (!in.eat('u')) {
      out.append(" -> ");
      type();
    }
    boundLifetimes -= bound;
  }

  private void traitObject() throws MalformedNameException {
    out.append("dyn ");
    long bound = binder();
    for (int i = 0; !in.eat('E'); i++) {
      out.append(i > 0 ? " + " : "");
      boolean open = paths.open(false);
      while (in.eat('p')) {
        out.append(open ? ", " : "<").append(in.identifier()).append(" = ");
        open = true;
        type();
      }
      out.append(open ? ">" : "");
    }
    boundLifetimes -= bound;
    if (!in.eat('L')) {
      throw new MalformedNameException("a lifetime is missing");
    }
    long lifetime = in.base62();
    if (lifetime != 0) {
      out.append(" + ");
      lifetime(lifetime);
    }
  }

  private long binder() throws MalformedNameException {
    long count = in.optionalBase62('G');
    if (count < 0 || count > MAX_BOUND) {
      throw new MalformedNameException("too many lifetimes");
    }
    for (long i = 0; i < count; i++) {
      out.append(i == 0 ? "for<" : ", ");
      boundLifetimes++;
      lifetime(1);
    }
    out.append(count == 0 ? "" : "> ");
    return count;
  }

  /// 0 is the erased lifetime, 1 the innermost bound one.
  void lifetime(long index) throws MalformedNameException {
    if (index == 0 || out.isMuted()) {
      out.append("'_");
      return;
    }
    long depth = boundLifetimes - index;
    if (index < 0 || depth < 0) {
      throw new MalformedNameException("an unbound lifetime");
    }
    out.append(depth < 26 ? "'" + (char) ('a' + depth) : "'_" + depth);
  }

  static String basic(char tag) {
    return switch (tag) {
      case 'a' -> "i8";
      case 'b' -> "bool";
      case 'c' -> "char";
      case 'd' -> "f64";
      case 'e' -> "str";
      case 'f' -> "f32";
      case 'h' -> "u8";
      case 'i' -> "isize";
      case 'j' -> "usize";
      case 'l' -> "i32";
      case 'm' -> "u32";
      case 'n' -> "i128";
      case 'o' -> "u128";
      case 'p' -> "_";
      case 's' -> "i16";
      case 't' -> "u16";
      case 'u' -> "()";
      case 'v' -> "...";
      case 'x' -> "i64";
      case 'y' -> "u64";
      case 'z' -> "!";
      default -> "";
    };
  }
}
