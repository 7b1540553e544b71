package org.mergescope.app.view.reading;

import org.mergescope.app.session.OpenTrace;

/// A trace, and what its spans are put together by.
record Question(OpenTrace open, GroupBy by) {}
