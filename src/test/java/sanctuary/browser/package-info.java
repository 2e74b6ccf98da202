/** Tests of the page in a real browser. */
package sanctuary.browser;
