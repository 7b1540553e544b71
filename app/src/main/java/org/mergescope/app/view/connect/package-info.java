/// The card on which a Tempo is named, tried and connected. Secrets are kept in memory only.
@NullMarked
package org.mergescope.app.view.connect;

import org.jspecify.annotations.NullMarked;
