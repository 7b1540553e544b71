package org.mergescope.bench.process;

/// What one run of a process cost.
///
/// @param cpuNanos user and system time, of its children as well
/// @param peakBytes most memory it had resident
/// @param peakUnmappedBytes most it had resident that are no pages of files
public record ProcessCost(long wallNanos, long cpuNanos, long peakBytes, long peakUnmappedBytes) {}
