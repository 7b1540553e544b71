/// A package a screen: a view binds, a view model decides and knows no control, painters draw computed rows.
@NullMarked
package org.mergescope.app.view;

import org.jspecify.annotations.NullMarked;
