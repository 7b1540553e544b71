package org.mergescope.app.view.functions;

/// A column to sort by; rows that are equal in it keep their order.
public record SortKey(Column column, boolean descending) {}
