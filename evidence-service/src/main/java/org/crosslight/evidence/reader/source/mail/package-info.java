/** Mails as bytes: mailboxes, parts, headers, dates. */
@NullMarked
package org.crosslight.evidence.reader.source.mail;

import org.jspecify.annotations.NullMarked;
