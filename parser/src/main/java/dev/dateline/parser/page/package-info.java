/**
 * A web page in; a draft out, the same type as wire copy gives, with the page's own claims about itself.
 * It knows boilerplate, metadata and structure; whether the claims are right is settled later.
 */
@NullMarked
package dev.dateline.parser.page;

import org.jspecify.annotations.NullMarked;
