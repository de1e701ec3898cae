/**
 * Messages, calls and contacts as Android keeps them: in the XML files of the app "SMS Backup &amp;
 * Restore", whose attributes are called as the columns are, and in the phone's own databases.
 */
@NullMarked
package org.crosslight.evidence.reader.format.android;

import org.jspecify.annotations.NullMarked;
