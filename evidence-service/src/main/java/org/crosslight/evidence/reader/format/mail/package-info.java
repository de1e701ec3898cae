/** The reader of e-mails, single or in mailboxes. */
@NullMarked
package org.crosslight.evidence.reader.format.mail;

import org.jspecify.annotations.NullMarked;
