/** One entry of the transcript as an element, and what changes in it later. */
import { element, spoken } from "./dom.js";
import { showFading } from "./fading.js";
import { icon } from "./icons.js";
import { format } from "./formatting.js";
import { markMentions } from "./mentions.js";
import { avatarOf, fullName, withPeople } from "./people.js";
import { quoteElement } from "./quote.js";
import { reactionsElement } from "./reactions.js";
import { texts } from "./texts.js";
import { clock, clockSpan } from "./times.js";

/** @typedef {import("../room/state.js").Entry} Entry */

/**
 * What can be done with what is shown.
 *
 * @typedef {object} Means
 * @property {(id: string) => void} retry
 * @property {(id: string) => void} jump leads to an entry
 * @property {(id: string) => void} seenBy tells who has seen it
 * @property {(id: string, emoji: string) => void} react
 * @property {(id: string, opener: HTMLElement) => void} menu
 * @property {(id: string) => Entry | undefined} find
 */

/** Messages of one person this close together share one heading; in milliseconds. */
const TOGETHER = 3 * 60_000;

/**
 * @param {Entry} entry
 * @param {Entry | undefined} previous the entry above it
 * @param {Means} means
 * @returns {HTMLElement}
 */
export function entryElement(entry, previous, means) {
  if (entry.kind === "notice" || entry.kind === "warning") return noticeElement(entry);
  const { body, tools } = partsOf(entry, means);
  const message = element(
    "article",
    {
      class: [
        "message",
        entry.kind,
        entry.from?.me && "own",
        entry.mentions?.some(({ me }) => me) && "calls-me",
        continues(entry, previous) && "continued",
      ]
        .filter(Boolean)
        .join(" "),
    },
    heading(entry),
    body,
    tools,
    reactionsElement(entry, (emoji) => means.react(entry.id, emoji)),
    entry.from?.me && stateLine(),
  );
  if (entry.from?.me) updateState(message, entry, means);
  if (entry.until !== undefined) showFading(message, entry.until);
  return message;
}

/**
 * Shows what has changed in an entry.
 *
 * @param {HTMLElement} message made by `entryElement`
 * @param {Entry} entry as it is now
 * @param {Entry} before as it was shown
 * @param {Means} means
 */
export function updateEntry(message, entry, before, means) {
  if (entry.until !== undefined) showFading(message, entry.until);
  if (entry.from?.me) updateState(message, entry, means);
  if (entry.text !== before.text || entry.deleted !== before.deleted) {
    message.querySelector(":scope > .text-button")?.remove();
    const { body, tools } = partsOf(entry, means);
    replacePart(message, ".tools", tools);
    replacePart(message, ".body", body);
  } else if (entry.reply?.entry !== before.reply?.entry) updateQuote(message, entry, means);
  if (entry.reactions !== before.reactions || entry.edited !== before.edited) {
    const react = (/** @type {string} */ emoji) => means.react(entry.id, emoji);
    replacePart(message, ".reactions", reactionsElement(entry, react));
  }
}

/**
 * Shows what an entry answers as that is now.
 *
 * @param {HTMLElement} message
 * @param {Entry} entry
 * @param {Means} means
 */
export function updateQuote(message, { reply }, means) {
  const quote = message.querySelector(":scope > .body > .quote");
  if (reply) quote?.replaceWith(quoteOf(reply, means));
}

/** @param {HTMLElement} message @param {string} part @param {HTMLElement | null} fresh */
function replacePart(message, part, fresh) {
  const old = message.querySelector(`:scope > ${part}`);
  if (old && fresh) old.replaceWith(fresh);
  else if (fresh) message.querySelector(".message-heading")?.after(fresh);
  else old?.remove();
}

/**
 * Shows how far one's own message has come.
 *
 * @param {HTMLElement} message made by `entryElement`
 * @param {Entry} entry
 * @param {Means} means
 */
function updateState(message, entry, { retry, seenBy }) {
  const line = message.querySelector(".state");
  if (!line || !entry.state) return;
  message.toggleAttribute("data-undeleted", entry.takingBack !== undefined);
  if (entry.takingBack) return updateDeletion(message, line, entry, retry);
  message.dataset.state = entry.state;
  if (entry.state !== "failed") {
    const received = entry.kind === "whisper" && entry.state === "seen";
    const words = received ? texts.states.received : texts.states[entry.state];
    const told = entry.state !== "sending" && entry.kind !== "whisper" && !entry.deleted;
    const inside = [icon(entry.state), spoken(words)];
    const onclick = () => seenBy(entry.id);
    line.replaceChildren(
      told
        ? element(
            "button",
            { type: "button", class: "tick", title: words, "data-known": "tick", onclick },
            ...inside,
          )
        : element("span", { class: "tick", title: words }, ...inside),
    );
    // What is being sent waits while the connection is lost: the room shows one or the other.
    if (entry.state === "sending") {
      line.append(element("span", { class: "waiting" }, texts.states.waiting));
    }
    return;
  }
  line.replaceChildren(
    element("span", { class: "failed" }, `${texts.states.failed} ${whyFailed(entry)}`),
    retryButton(entry, retry),
  );
}

/**
 * Shows that the others may still have what is deleted here.
 *
 * @type {(message: HTMLElement, line: Element, entry: Entry, retry: Means["retry"]) => void}
 */
function updateDeletion(message, line, entry, retry) {
  const { states } = texts;
  if (entry.takingBack === "sending") {
    message.dataset.state = "sending";
    line.replaceChildren(element("span", { class: "waiting" }, states.deleting));
    return;
  }
  message.dataset.state = "failed";
  const lost = entry.takingBack === "lost";
  line.replaceChildren(
    element("span", { class: "failed" }, lost ? states.undeletable : states.undeleted),
    ...(lost ? [] : [retryButton(entry, retry)]),
  );
}

/** @param {Entry} entry @param {Means["retry"]} retry */
function retryButton({ id }, retry) {
  const onclick = () => retry(id);
  return element("button", { type: "button", class: "text-button", onclick }, texts.retry);
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
    entry.earliest === previous.earliest &&
    entry.at - previous.at < TOGETHER
  );
}

/** @param {Entry} entry */
function heading(entry) {
  const { from } = entry;
  if (!from) return null;
  return element(
    "header",
    { class: "message-heading" },
    // One's own name is heard, not seen: the side of the page says it.
    ...(from.me ? [spoken(texts.said.you)] : [avatarOf(from), named(from)]),
    ...relation(entry),
    timeOf(entry),
  );
}

/** When something was said: what was fetched later carries no time, only its place in the log does. @param {Entry} entry */
function timeOf({ at, earliest }) {
  if (earliest === undefined) {
    return element("time", { datetime: new Date(at).toISOString() }, clock(at));
  }
  const span = clockSpan({ from: earliest, to: at });
  return element("span", { class: "time-span", title: texts.said.fetched }, span);
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
 * What was said, and the buttons beside it.
 *
 * @param {Entry} entry
 * @param {Means} means
 * @returns {{ body: HTMLElement | null, tools: HTMLElement | null }}
 */
function partsOf(entry, means) {
  const { kind, text = "", from, mentions, reply, deleted } = entry;
  if (deleted || kind === "unknown") {
    const words = deleted ? texts.said.deleted : texts.said.unknown;
    return {
      body: element("div", { class: deleted ? "body deleted" : "body" }, words),
      tools: null,
    };
  }
  if (text === "") return { body: null, tools: null };
  const { fragment, formatted } = format(text);
  if (mentions) markMentions(fragment, mentions);
  const body = element("div", { class: "body", dir: "auto" });
  if (kind === "action" && from) body.append(...fullName(from), " ");
  body.append(fragment);
  const source = formatted && sourceToggle(body, text);
  const tools = element(
    "div",
    { class: "tools", "aria-live": "off" },
    source,
    menuButton(entry, means),
  );
  if (reply) body.prepend(quoteOf(reply, means));
  return { body, tools };
}

/** @param {import("../room/state.js").Answer} reply @param {Means} means */
function quoteOf({ entry }, { find, jump }) {
  return quoteElement(entry === undefined ? undefined : find(entry), jump);
}

/** @param {Entry} entry @param {Means} means */
function menuButton({ id }, { menu }) {
  const button = element(
    "button",
    {
      type: "button",
      class: "tool",
      title: texts.choices.title,
      "aria-label": texts.choices.title,
      "aria-haspopup": "menu",
      "data-known": id,
      onclick: () => menu(id, button),
    },
    icon("more"),
  );
  return button;
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
      class: "tool source-toggle",
      title: texts.said.source,
      "aria-label": texts.said.source,
      "aria-pressed": "false",
      onclick: () => {
        const shown = button.getAttribute("aria-pressed") !== "true";
        button.setAttribute("aria-pressed", String(shown));
        if (!shown) return typed.replaceWith(...formatting);
        body.append(typed);
        for (const node of formatting) node.remove();
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
  if (notice.type === "gap") return texts.gap(notice.count, clockSpan(notice.when));
  if (notice.type === "fetched") {
    return notice.from.length === 1
      ? texts.fetched(notice.count)
      : texts.fetchedFromSeveral(notice.count);
  }
  if (notice.type === "returned") {
    const words = notice.slow ? texts.returnedSlow : texts.returned;
    return words(at - notice.since);
  }
  if (notice.type === "unopenable" && !notice.who) return texts.notices["unopenable-nobody"];
  if (notice.type === "link-missing" && !notice.by) return texts.notices["link-missing-nobody"];
  return texts.notices[notice.type];
}
