/** Reads mail, mailboxes and pages saved as MHTML, which are all MIME. Not API. */
@NullMarked
package io.dateline.article.mail;

import org.jspecify.annotations.NullMarked;
