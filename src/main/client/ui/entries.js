/** One entry of the transcript as an element, and what changes in it later. */
import { element, spoken } from "./dom.js";
import { showFading } from "./fading.js";
import { icon } from "./icons.js";
import { format } from "./formatting.js";
import { avatarOf, fullName, withPeople } from "./people.js";
import { texts } from "./texts.js";
import { clock } from "./times.js";

/** @typedef {import("../room/state.js").Entry} Entry */

/** Messages of one person this close together share one heading; in milliseconds. */
const TOGETHER = 3 * 60_000;

/**
 * @param {Entry} entry
 * @param {Entry | undefined} previous the entry above it
 * @param {(id: string) => void} retry
 * @returns {HTMLElement}
 */
export function entryElement(entry, previous, retry) {
  if (entry.kind === "notice" || entry.kind === "warning") return noticeElement(entry);
  const message = element(
    "article",
    {
      class: [
        "message",
        entry.kind,
        entry.from?.me && "own",
        continues(entry, previous) && "continued",
      ]
        .filter(Boolean)
        .join(" "),
    },
    heading(entry),
    ...content(entry),
    entry.from?.me && stateLine(),
  );
  if (entry.from?.me) updateEntry(message, entry, retry);
  if (entry.until !== undefined) showFading(message, entry.until);
  return message;
}

/**
 * Shows how far one's own message has come.
 *
 * @param {HTMLElement} message made by `entryElement`
 * @param {Entry} entry
 * @param {(id: string) => void} retry
 */
export function updateEntry(message, entry, retry) {
  if (entry.until !== undefined) showFading(message, entry.until);
  const line = message.querySelector(".state");
  if (!line || !entry.state) return;
  message.dataset.state = entry.state;
  if (entry.state !== "failed") {
    const received = entry.kind === "whisper" && entry.state === "seen";
    const words = received ? texts.states.received : texts.states[entry.state];
    const tick = element("span", { class: "tick", title: words }, icon(entry.state), spoken(words));
    line.replaceChildren(tick);
    // What is being sent waits while the connection is lost: the room shows one or the other.
    if (entry.state === "sending") {
      line.append(element("span", { class: "waiting" }, texts.states.waiting));
    }
    return;
  }
  line.replaceChildren(
    element("span", { class: "failed" }, `${texts.states.failed} ${whyFailed(entry)}`),
    element(
      "button",
      { type: "button", class: "text-button", onclick: () => retry(entry.id) },
      texts.retry,
    ),
  );
}

/** @param {Entry} entry */
export function whyFailed({ why }) {
  if (why === "nobody-there") return texts.nobodyThere;
  if (why === "unsure") return texts.unsure;
  return (why && texts.refused[why]) ?? "";
}

/**
 * Whether an entry goes on with what the one above it began, and needs no heading of its own.
 *
 * @type {(entry: Entry, previous: Entry | undefined) => boolean}
 */
export function continues(entry, previous) {
  return (
    entry.kind === "text" &&
    previous?.kind === "text" &&
    entry.from?.mid === previous.from?.mid &&
    entry.at - previous.at < TOGETHER
  );
}

/** @param {Entry} entry */
function heading(entry) {
  const { from, at } = entry;
  if (!from) return null;
  return element(
    "header",
    { class: "message-heading" },
    // One's own name is heard, not seen: the side of the page says it.
    ...(from.me ? [spoken(texts.said.you)] : [avatarOf(from), named(from)]),
    ...relation(entry),
    element("time", { datetime: new Date(at).toISOString() }, clock(at)),
  );
}

/**
 * What the heading says beside the name.
 *
 * @param {Entry} entry
 */
function relation({ kind, from, to }) {
  const words = (/** @type {string} */ text) =>
    element("span", { class: "relation" }, kind === "whisper" && icon("whisper"), text);
  if (kind === "farewell") return [words(texts.said.farewell)];
  if (kind !== "whisper" || !to) return [];
  if (to.me) return [words(texts.said.whispersToYou)];
  return [words(from?.me ? texts.said.whisperTo : texts.said.whispersTo), named(to)];
}

/** @param {import("../room/state.js").Person} person */
function named(person) {
  return element("span", { class: "from" }, ...fullName(person));
}

/**
 * @param {Entry} entry
 * @returns {HTMLElement[]}
 */
function content(entry) {
  if (entry.kind === "unknown") return [element("div", { class: "body" }, texts.said.unknown)];
  const text = entry.text ?? "";
  if (text === "") return [];
  const { fragment, formatted } = format(text);
  const body = element("div", { class: "body", dir: "auto" });
  if (entry.kind === "action" && entry.from) body.append(...fullName(entry.from), " ");
  body.append(fragment);
  return formatted ? [body, sourceToggle(body, text)] : [body];
}

/**
 * Switches a message between its formatting and what was typed.
 *
 * @param {HTMLElement} body
 * @param {string} text
 */
function sourceToggle(body, text) {
  const formatting = [...body.childNodes];
  const typed = element("pre", { class: "typed" }, text);
  const button = element(
    "button",
    {
      type: "button",
      class: "source-toggle",
      title: texts.said.source,
      "aria-label": texts.said.source,
      "aria-pressed": "false",
      onclick: () => {
        const shown = button.getAttribute("aria-pressed") !== "true";
        button.setAttribute("aria-pressed", String(shown));
        body.replaceChildren(...(shown ? [typed] : formatting));
      },
    },
    icon("source"),
  );
  return button;
}

function stateLine() {
  // Each message is announced once, when it comes: its ticks are there to be found, not to be heard.
  return element("div", { class: "state", "aria-live": "off" });
}

/** @param {Entry} entry */
function noticeElement({ kind, notice, at }) {
  if (!notice) throw new TypeError("a notice without content");
  const who = "who" in notice ? notice.who : notice.type === "fetched" ? notice.from[0] : undefined;
  const by = "by" in notice ? notice.by : undefined;
  // Who comes in may have a name that is known already: the badge comes along.
  const naming = notice.type === "joined" ? fullName : undefined;
  return element(
    "p",
    { class: kind, title: clock(at) },
    kind === "warning" && icon("warning"),
    element("span", {}, ...withPeople(sentenceOf(notice, at), { who, by }, naming)),
  );
}

/**
 * @param {import("../room/state.js").Notice} notice
 * @param {number} at ms
 */
export function sentenceOf(notice, at) {
  if (notice.type === "ends-soon") return texts.endsSoon(notice.minutes);
  if (notice.type === "gap") return texts.gap(notice.count);
  if (notice.type === "fetched") {
    return notice.from.length === 1
      ? texts.fetched(notice.count)
      : texts.fetchedFromSeveral(notice.count);
  }
  if (notice.type === "returned") return texts.returned(at - notice.since);
  if (notice.type === "unopenable" && !notice.who) return texts.notices["unopenable-nobody"];
  if (notice.type === "link-missing" && !notice.by) return texts.notices["link-missing-nobody"];
  return texts.notices[notice.type];
}
