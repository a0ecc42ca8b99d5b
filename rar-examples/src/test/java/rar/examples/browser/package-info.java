/** A real browser that tests open pages in. Begin with {@link rar.examples.browser.Browser}. */
@NullMarked
package rar.examples.browser;

import org.jspecify.annotations.NullMarked;
