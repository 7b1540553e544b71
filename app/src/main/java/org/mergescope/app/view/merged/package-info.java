/// The serverless functions that live in the open module, beside what the open trace says of each.
@NullMarked
package org.mergescope.app.view.merged;

import org.jspecify.annotations.NullMarked;
