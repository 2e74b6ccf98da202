/** Who has seen what one said. */
import { openDialog } from "./dialogs.js";
import { element } from "./dom.js";
import { fullName } from "./people.js";
import { texts } from "./texts.js";

/**
 * @param {{ seen: string[], unseen: string[] } | undefined} known mids; nothing if it is not known any more
 * @param {ReadonlyArray<import("../room/state.js").Person>} members everybody present
 */
export function showSeenBy(known, members) {
  const people = (/** @type {string[]} */ mids) =>
    members
      .filter(({ mid }) => mids.includes(mid))
      .map((one) => element("li", {}, ...fullName(one)));
  const part = (/** @type {string} */ title, /** @type {HTMLElement[]} */ list) =>
    list.length > 0 && element("section", {}, element("h3", {}, title), element("ul", {}, ...list));
  const nobody = known && known.seen.length + known.unseen.length === 0;
  openDialog(
    texts.seenBy.title,
    { class: "seen-by" },
    ...(known && !nobody
      ? [
          part(texts.seenBy.seen, people(known.seen)),
          part(texts.seenBy.unseen, people(known.unseen)),
          element("p", { class: "small" }, texts.seenBy.explain),
        ]
      : [element("p", {}, known ? texts.seenBy.nobody : texts.seenBy.forgotten)]),
  );
}
