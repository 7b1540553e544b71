package org.mergescope.model.trace;

/// Who sent spans: the resource, its `service.name` ("" for none) and the instrumentation scope ("nginx 1.10.1", or
/// "").
record Origin(Attributes resource, String service, String scope) {
  static final Origin UNKNOWN = new Origin(Attributes.NONE, "", "");

  static Origin of(Attributes resource, String scope) {
    return new Origin(resource, resource.value("service.name").orElse(""), scope);
  }
}
