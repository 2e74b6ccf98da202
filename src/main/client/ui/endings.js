/** The last page of a room: what happened, that nothing was kept, and what to do now. */
import { copyButton } from "./invitation.js";
import { element, freshId } from "./dom.js";
import { emblem } from "./icons.js";
import { plainName } from "./people.js";
import { refusalText } from "./refusals.js";
import { texts } from "./texts.js";

/** @typedef {import("../room/state.js").Ending} Ending */

/** Endings that nobody wanted, after which the same link may lead back in. */
const MAY_RETURN = new Set(["lost", "silent", "too-far-behind", "too-fast", "fault", "shut-out"]);

/** Endings that somebody wanted. */
const WANTED = new Set(["left", "kicked", "stopped", "time-over"]);

/**
 * @param {Ending} ending
 * @returns {boolean} whether somebody wanted it: what was being written then is gone with the rest
 */
export function isWanted({ kind }) {
  return WANTED.has(kind);
}

/**
 * @param {Ending} ending
 * @returns {boolean} whether going back in makes sense
 */
export function mayReturn({ kind, reason }) {
  return MAY_RETURN.has(kind) && reason !== "not-here";
}

/**
 * @param {Ending} ending
 * @param {object} next
 * @param {string} next.unsent what was written and not sent
 * @param {(() => void) | null} next.goBack null: the link is not known any more
 * @param {() => void} next.newRoom
 */
export function endingScreen(ending, { unsent, goBack, newRoom }) {
  const { title, text } = wordsFor(ending);
  const heading = element("h1", { tabindex: -1, dir: "auto" }, title);
  const screen = element(
    "main",
    { class: `page ending ending-${ending.kind}` },
    emblem(),
    heading,
    element("p", { class: "about" }, text),
    element("p", { class: "about" }, goBack ? texts.endings.wipedButKey : texts.endings.wiped),
    unsent !== "" && unsentText(unsent),
    element(
      "div",
      { class: "stack" },
      goBack &&
        element(
          "button",
          { type: "button", class: "main-button", onclick: goBack },
          texts.endings.goBack,
        ),
      element(
        "button",
        { type: "button", class: goBack ? "quiet-button" : "main-button", onclick: newRoom },
        texts.endings.newRoom,
      ),
    ),
  );
  queueMicrotask(() => heading.focus());
  return screen;
}

/**
 * @param {Ending} ending
 * @returns {{ title: string, text: string }}
 */
function wordsFor({ kind, by: alias, byMe, claim, reason = "" }) {
  const { endings } = texts;
  const by = alias && plainName({ alias });
  switch (kind) {
    case "kicked":
      return {
        title: by ? endings.kicked.title(by) : endings.kicked.titleUnsaid,
        text: endings.kicked.text,
      };
    case "stopped": {
      const others = by ? endings.stopped.title(by) : endings.stopped.titleUnsaid;
      return { title: byMe ? endings.stopped.titleMine : others, text: endings.stopped.text };
    }
    case "unproved":
      return {
        title: endings.unproved.title,
        text: `${endings.unproved[claim ?? "stopped"]} ${endings.unproved.advice}`,
      };
    case "shut-out": {
      const { title, text, deadLink } = endings["shut-out"];
      const why = reason === "not-here" ? deadLink : refusalText({ reason });
      return { title, text: `${text} ${why}` };
    }
    default:
      return endings[kind];
  }
}

/** @param {string} unsent */
function unsentText(unsent) {
  const id = freshId();
  const field = element("textarea", {
    id,
    readonly: true,
    rows: 4,
    dir: "auto",
    autocomplete: "off",
  });
  field.value = unsent;
  return element(
    "div",
    { class: "card" },
    element("label", { for: id }, texts.endings.unsent),
    field,
    copyButton(field, texts.endings, "quiet-button"),
  );
}
