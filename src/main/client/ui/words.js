/** The words that people compare by some other way, and with whom they did. */
import { openDialog } from "./dialogs.js";
import { element } from "./dom.js";
import { focusOn, keepFocus } from "./focus.js";
import { badgeOf, nameOf, plainName, withPeople } from "./people.js";
import { texts } from "./texts.js";
import { clock, listOf } from "./times.js";

/**
 * @typedef {import("../room/session.js").Session} Session
 * @typedef {import("../room/state.js").RoomState} RoomState
 */

/**
 * Shows the words of the room as they are now, for as long as one looks at them.
 *
 * @param {Session} session in its room
 */
export function showWords(session) {
  const words = element("ol", { class: "room-words", "aria-live": "polite" });
  const since = element("div", { class: "words-since", role: "status" });
  const people = element("ul", { class: "people words-people" });
  const unsubscribe = session.subscribe((state, { type }) => {
    if (type === "roster" || type === "entered") void refresh();
    if (type === "checked") list(state);
  });
  openDialog(
    texts.words.title,
    { class: "words", onclose: unsubscribe },
    element("p", {}, texts.words.how),
    words,
    element("p", { class: "small" }, texts.words.differ),
    since,
    element("h3", {}, texts.words.people),
    people,
  );
  return refresh();

  /** Whoever comes or goes changes the words: those that were being made are not the words any more. */
  async function refresh() {
    const making = element("li", { class: "small" }, texts.words.making);
    words.replaceChildren(making);
    list(session.state);
    const made = await session.words().catch(() => [texts.notLoaded.text]);
    if (making.parentNode !== words) return;
    if (made) words.replaceChildren(...made.map((word) => element("li", {}, word)));
  }

  /** @param {RoomState} state */
  function list(state) {
    since.replaceChildren(...changes(state));
    const others = state.members.filter(({ me }) => !me);
    const rows = others.map((member) => row(member, state));
    if (rows.length === 0) rows.push(element("li", {}, texts.words.alone));
    if (!keepFocus(people, () => people.replaceChildren(...rows))) focusOn(people);
  }

  /** @param {import("../room/state.js").Member} member @param {RoomState} state */
  function row(member, { checked }) {
    const at = checked[member.mid];
    const box = element("input", {
      type: "checkbox",
      "data-known": member.mid,
      checked: at !== undefined,
      onchange: () => session.check(member.mid, box.checked),
    });
    return element(
      "li",
      {},
      element(
        "label",
        { class: "words-person" },
        box,
        element("span", {}, nameOf(member), " ", badgeOf(member)),
        element(
          "span",
          { class: "small" },
          at === undefined ? texts.words.unchecked : texts.words.checked(clock(at)),
        ),
      ),
    );
  }
}

/**
 * When the words were compared last, and what has changed since.
 *
 * @param {RoomState} state
 * @returns {HTMLElement[]}
 */
function changes({ compared, members }) {
  if (!compared) return [];
  const { at, people, by } = compared;
  const came = members.filter(({ mid }) => !people.some((one) => one.mid === mid));
  const left = people.filter(({ mid }) => !members.some((one) => one.mid === mid));
  const names = (/** @type {{alias: string}[]} */ some) => listOf(some.map(plainName));
  return [
    element("p", {}, ...withPeople(texts.words.compared(clock(at)), { who: by })),
    came.length > 0 && element("p", {}, texts.words.came(came.length, names(came))),
    left.length > 0 && element("p", {}, texts.words.left(left.length, names(left))),
    came.length + left.length === 0 && element("p", {}, texts.words.same),
  ].filter((line) => line !== false);
}
