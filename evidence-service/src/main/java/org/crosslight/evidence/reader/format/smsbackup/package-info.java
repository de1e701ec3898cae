/** The reader of the XML files that the Android app "SMS Backup &amp; Restore" writes. */
@NullMarked
package org.crosslight.evidence.reader.format.smsbackup;

import org.jspecify.annotations.NullMarked;
