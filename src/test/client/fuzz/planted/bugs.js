/**
 * Bugs that are put into the page's code on its way into memory, to see that the fuzz finds them.
 *
 * @typedef {object} Bug
 * @property {string} file in the page's code
 * @property {string} good what stands there, once
 * @property {string} bad what is read instead
 * @property {string} server with which it shows, and what it does
 * @property {RegExp} fault how it shows
 */

/** @type {Record<string, Bug>} by what the page does wrong */
export const BUGS = {
  "seals for somebody who was kicked": {
    file: "room/roster.js",
    good: "this.#present.delete(peer.slot);",
    bad: "",
    server: "honest",
    fault: /seals for p\d+, who is not there/,
  },
  "shows again what it has heard": {
    file: "room/hearing.js",
    good: "const heard = !this.#heard.has(n);",
    bad: "const heard = true;",
    server: "honest",
    fault: /shows \S+ twice/,
  },
  "forgets what is missing": {
    file: "room/hearing.js",
    good: "ranges: this.#missing(this.#lowest, after) }",
    bad: "ranges: [] }",
    server: "losing",
    fault: /lacks \S+, which p\d+ has/,
  },
  "takes an old setup for a new one": {
    file: "crypto/pair.js",
    good: "setup.c > this.#c",
    bad: "setup.c !== this.#c",
    server: "lying:replays",
    fault: /opens a frame twice/,
  },
  "asks nobody for what it missed": {
    file: "room/repair.js",
    good: "if (this.#search || this.#waits) return;",
    bad: "return;",
    server: "honest",
    fault: /lacks \S+, which p\d+ has/,
  },
  "gives everybody what was meant for some": {
    file: "room/answering.js",
    good: "return kept.receivers ? kept.receivers.includes(mid) : this.#views.include(kept.roster, mid);",
    bad: "return true;",
    server: "honest",
    fault: /(can open|reads) \S+/,
  },
  "believes orders that nobody signed": {
    file: "room/news.js",
    good: "if (!orders.verifyKick(by.ik, frame.signature, moment, removal)) return forged;",
    bad: "",
    server: "lying:forges orders",
    fault: /which nobody wanted|sees|shows/,
  },
  "drops what did not get out when the room is gone": {
    file: "room/session.js",
    good: "wanted ? [] : this.#transcript.unsent",
    bad: "[]",
    server: "honest",
    fault: /did not get out/,
  },
  "keeps its keys when it ends": {
    file: "room/ticket.js",
    good: "this.#secret.fill(0);",
    bad: "",
    server: "honest",
    fault: /has ended and keeps keys/,
  },
};
