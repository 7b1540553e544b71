/// The model: the bytes of a merged module on one side, the requests it serves on the other, and the functions that
/// live in both. Every stage turns an input into an immutable result; nothing here knows a user interface.
@NullMarked
package org.mergescope.model;

import org.jspecify.annotations.NullMarked;
