/**
 * The live page over HTTP, on the loopback interface alone: who may ask, what is asked, and the answer as bytes. Begin at
 * {@link rar.examples.live.web.LiveServer}. Holds no rule of plans.
 */
@NullMarked
package rar.examples.live.web;

import org.jspecify.annotations.NullMarked;
