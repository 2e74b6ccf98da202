/** The scenes of the gallery by their names. */
import { endingScreen } from "../../../main/client/ui/endings.js";
import { entryScreen } from "../../../main/client/ui/entry.js";
import { joinScreen } from "../../../main/client/ui/join.js";
import { preferences } from "../../../main/client/ui/preferences.js";
import { RoomScreen } from "../../../main/client/ui/room.js";
import { texts } from "../../../main/client/ui/texts.js";
import { company, mei, me, moerkoe, nour, StagedSession, twin, visitor } from "./cast.js";
import { key, newerKey, otherKey, secretKey, serverThatIs } from "./server.js";

/** @typedef {import("../../../main/client/room/state.js").Ending} Ending */
/** @typedef {import("../../../main/client/room/state.js").Present} Present */
/**
 * Puts a scene on the stage; gives, if there is something to take away by hand, how.
 *
 * @typedef {(root: HTMLElement) => (() => void) | void | Promise<(() => void) | void>} Scene
 */

const LONG = `Once upon a time there was a house at the edge of a wood, and everybody who came by was let in. ${"Nobody asked for a name, and nobody wrote down who had been there. ".repeat(30)}`;

const KINDS = `# A heading
## A smaller one

Words with **weight**, *stress*, ~~regret~~, <mark>colour</mark>, H<sub>2</sub>O, <kbd>Ctrl</kbd> and <abbr title="as soon as possible">asap</abbr>.

- one
- two
  1. two and a half

> Somebody said this.

<details><summary>More</summary>What is behind it.</details>

A link to [the map](https://maps.example/here), and one that says where it goes: https://maps.example/`;

const CODE = `Like this, with \`let\`:

\`\`\`js
const door = await open("https://a-very-long-address.example/with/a/path/that/does/not/fit?on=the#screen");
if (!door) throw new Error("closed");
\`\`\``;

const TABLE = `| who | brings | when | for how many | and what about the weather |
|---|:-:|--:|---|---|
| Mörkö | a lamp | 7 pm | three | rain |
| 美 | soup | 8 pm | all of us | stars, if we are lucky |`;

/** @type {(root: HTMLElement, screen: HTMLElement) => void} */
const put = (root, screen) => root.replaceChildren(screen);

/**
 * @param {StagedSession} session
 * @param {HTMLElement} root
 * @param {{ created?: boolean }} [how]
 */
function enter(session, root, { created = false } = {}) {
  const room = new RoomScreen(session.session, { created, ended: () => {} });
  put(root, room.element);
  return room;
}

/**
 * A room in which something was said before one looks.
 *
 * @param {Present[]} people
 * @param {(session: StagedSession) => void} [happens]
 * @param {Partial<Extract<import("./cast.js").Change, { type: "entered" }>>} [how]
 * @returns {Scene}
 */
function room(people, happens = () => {}, how) {
  return (root) => {
    const session = new StagedSession(people, how);
    const screen = enter(session, root);
    happens(session);
    return () => screen.dispose();
  };
}

/**
 * A scene, and what somebody does in it.
 *
 * @param {Scene} scene
 * @param {() => void | Promise<void>} does
 * @returns {Scene}
 */
function then(scene, does) {
  return async (root) => {
    const strike = await scene(root);
    await does();
    return strike;
  };
}

/**
 * Waits for something that is loaded on demand.
 *
 * @template T
 * @param {() => T | null} look
 * @returns {Promise<T>}
 */
async function until(look) {
  for (;;) {
    const found = look();
    if (found) return found;
    await new Promise(requestAnimationFrame);
  }
}

/** Chooses from the menu. @param {string} name */
async function choose(name) {
  press(texts.menu.title);
  press(name);
}

/** Opens a dialog of the menu. @param {string} title */
async function open(title) {
  await choose(title);
  await until(() => document.querySelector("dialog[open]"));
}

/** Has the words of the room made. */
async function compare() {
  say("/words");
  await until(() => document.querySelector(".room-words li:nth-child(6)"));
}

/** Opens all emoji, and finds some. @param {string} [word] none: all */
async function pick(word = "") {
  press(texts.emoji.choose);
  const field = await until(() => document.querySelector(".emoji input"));
  /** @type {HTMLInputElement} */ (field).value = word;
  field.dispatchEvent(new Event("input"));
}

/** @type {Scene} */
/** What becomes of messages: answers, reactions, changes, deletions. */
const life = room([me, moerkoe, mei], (session) => {
  const last = () => session.state.entries.at(-1)?.id;
  const to = { mid: moerkoe.mid, n: 1, hash: "" };
  session.says(moerkoe, "Who brings the **cake**?", {
    reactions: [
      { emoji: "👍", by: [me, mei] },
      { emoji: "🎂", by: [mei] },
    ],
  });
  session.says(me, "I do.", { reply: { to, entry: last() }, edited: true });
  session.says(mei, "And @Quiet Otter brings the lamp", { mentions: [me] });
  session.says(mei, "As I said", { reply: { to } });
  session.says(moerkoe, "", { deleted: true, text: undefined });
  session.says(me, "", { deleted: true, text: undefined });
  session.apply({ type: "typing", mids: [mei.mid] });
});

const conversation = room([me, moerkoe, mei], (session) =>
  session
    .notes({ type: "joined", who: moerkoe })
    .notes({ type: "joined", who: mei })
    .says(moerkoe, "Hello! Is this the place?")
    .wait(1)
    .says(me, "It is. **Nothing** of it stays when we leave.")
    .wait(1)
    .says(mei, "你好！ Here is the plan:\n\n1. meet at *seven*\n2. bring a lamp and `soup`")
    .says(mei, "the cake is a surprise", { kind: "whisper", to: me })
    .wait(2)
    .says(moerkoe, "lights a candle", { kind: "action" })
    .says(me, "![our table](https://pictures.example/table.jpg)", { state: "sent" })
    .says(me, "See you there. The way: [map](https://maps.example/)", { state: "sent" }),
);

/** @type {(state: Parameters<typeof serverThatIs>[0], which?: string) => Scene} */
const joining =
  (state, which = key) =>
  async (root) => {
    put(root, joinScreen({ ...way(root), place: placeThatIs(state) }, which));
    await new Promise((resolve) => setTimeout(resolve, 20));
  };

/** @type {(state: Parameters<typeof serverThatIs>[0]) => import("../../../main/client/room/place.js").Place} */
const placeThatIs = (state) => ({
  url: "wss://sanctuary.example/room",
  WebSocket: serverThatIs(state),
});

/** @type {(root: HTMLElement) => import("../../../main/client/ui/entry.js").Way} */
const way = (root) => ({
  place: placeThatIs("unreachable"),
  entering: () => {},
  entered: () => {},
  opened: () => {},
  home: () => put(root, entryScreen(way(root), {})),
});

/** @type {(reloaded?: boolean) => Scene} */
const entering = (reloaded) => (root) => put(root, entryScreen(way(root), { reloaded }));

/** @type {(ending: Ending, left?: { unsent?: string, back?: boolean }) => Scene} */
const ending =
  (how, { unsent = "", back = false } = {}) =>
  (root) =>
    put(root, endingScreen(how, { unsent, goBack: back ? () => {} : null, newRoom: () => {} }));

/** Presses what has this label or text. @param {string} label */
function press(label) {
  const pressable = [...document.querySelectorAll("button, summary")];
  const found = pressable.find(
    (each) =>
      [each.getAttribute("aria-label"), each.getAttribute("title"), each.textContent].includes(
        label,
      ) && each.checkVisibility(),
  );
  if (!(found instanceof HTMLElement)) throw new Error(`there is no button ${label}`);
  found.click();
}

/** Types into the field with this label, instead of what is there. @type {(text: string) => HTMLTextAreaElement} */
function type(text) {
  const box = /** @type {HTMLTextAreaElement} */ (document.querySelector(".composer textarea"));
  box.focus();
  box.value = text;
  box.setSelectionRange(text.length, text.length);
  box.dispatchEvent(new Event("input", { bubbles: true }));
  return box;
}

/** @param {string} text */
function say(text) {
  type(text).form?.requestSubmit();
}

/** Opens the menu of the first one in there, which is loaded only then. @param {string} place */
async function menu(place) {
  const opener = document.querySelector(`${place} [aria-haspopup=menu]`);
  /** @type {HTMLElement} */ (opener).click();
  while (!document.querySelector("[role=menu]")) await new Promise(requestAnimationFrame);
}

/** @type {(session: StagedSession) => void} */
function lose(session) {
  // what has only blinked is not told: here a loss has lasted already
  const { setTimeout } = window;
  window.setTimeout = /** @type {any} */ ((/** @type {() => void} */ run) => setTimeout(run, 0));
  session.apply({ type: "connection", connection: "lost", at: 0 });
  window.setTimeout = setTimeout;
}

/** @type {Record<string, Scene>} */
export const SCENES = {
  entry: entering(),
  "entry-options": then(entering(), async () => {
    press(texts.entry.options);
    while (!document.querySelector(".option-row")) await new Promise(requestAnimationFrame);
  }),
  "entry-reloaded": entering(true),
  "entry-nameless": then(entering(), () => {
    const field = /** @type {HTMLInputElement} */ (document.querySelector(".alias-field"));
    field.value = "";
    field.form?.requestSubmit();
  }),
  "entry-no-link": then(entering(), () => press(texts.entry.open)),
  "entry-unreachable": then(entering(), async () => {
    press(texts.entry.create);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }),
  "join-looking": joining("silent"),
  join: joining("open"),
  "join-passphrase": joining("open", secretKey),
  "join-waiting": then(joining("knocking"), async () => {
    press(texts.join.enter);
    await until(() => document.querySelector(`.card [aria-describedby]`));
  }),
  "join-locked": joining("locked"),
  "join-full": joining("full"),
  "join-ended": joining("ended"),
  "join-another": joining("open", otherKey),
  "join-unreachable": joining("unreachable"),
  "join-damaged": joining("open", key.slice(5)),
  "join-newer": joining("open", newerKey),

  "room-alone": (root) => {
    const screen = enter(new StagedSession([me]), root, { created: true });
    return () => screen.dispose();
  },
  "room-arrived": room([moerkoe, visitor]),
  "room-two": room([me, moerkoe], (session) =>
    session
      .notes({ type: "joined", who: moerkoe })
      .says(moerkoe, "Hello! Is this the place?")
      .says(me, "It is."),
  ),
  room: conversation,
  life,
  "life-menu": then(life, () => menu(".log")),
  "life-answer": then(
    (root) => SCENES["life-menu"](root),
    () => press(texts.choices.answer),
  ),
  "life-person": then(life, () => {
    if (!matchMedia("(min-width: 56rem)").matches) press(texts.room.peopleTitle);
    return menu(".person");
  }),
  "room-marks": room(
    [me, { ...moerkoe, coHost: true }, mei, nour],
    (session) => {
      session.says(mei, "Nobody here reads this.").says(nour, "I am in the train.");
      session.check(moerkoe.mid, true);
      session.apply({ type: "muted", mids: [mei.mid] });
    },
    { rules: { end: null, lifetime: 0, members: 50, knock: true, passphrase: false } },
  ),
  "room-knock": room([me, moerkoe], (session) => {
    session.says(moerkoe, "Is that her?");
    session.apply({ type: "knocks", knocks: [{ knock: 1, who: mei }] });
  }),
  "room-knocks": room([me, moerkoe], (session) => {
    session.says(moerkoe, "Somebody must have given our link away.");
    session.apply({
      type: "knocks",
      knocks: company.slice(2).map((who, knock) => ({ knock, who })),
    });
    session.apply({ type: "link", key: session.state.key, rotated: true });
  }),
  "room-ten": room(company, (session) => {
    for (const who of company.slice(1)) session.notes({ type: "joined", who });
    company.forEach((who, index) => session.wait(index % 3).says(who, `I am number ${index + 1}.`));
  }),
  "room-grouped": room([me, moerkoe, mei], (session) =>
    session
      .says(moerkoe, "Wait.")
      .says(moerkoe, "I have it here somewhere …")
      .says(moerkoe, "Not that one either. This drawer is full of maps of places that have moved.")
      .says(me, "Take your time.")
      .says(me, "We have all night.")
      .says(me, "And soup.", { state: "sent" })
      .wait(8)
      .says(moerkoe, "Found it!")
      .says(mei, "🎉")
      .says(me, "👏👏", { state: "sent" }),
  ),
  "room-long": room([me, moerkoe], (session) =>
    session
      .says(moerkoe, LONG)
      .says(me, LONG.slice(0, 600))
      .says(moerkoe, "a".repeat(300))
      .says(me, `https://example.org/${"way/".repeat(60)}`),
  ),
  "room-whispers": room([me, moerkoe, twin, nour], (session) =>
    session
      .says(moerkoe, "Only for you: the cake is a surprise.", { kind: "whisper", to: me })
      .says(me, "I have not heard a thing.", { kind: "whisper", to: moerkoe })
      .says(me, "Are you on the way?", { kind: "whisper", to: nour, state: "sending" })
      .says(twin, "That was the other one.", { kind: "whisper", to: me })
      .apply({ type: "roster", people: [me, moerkoe, twin, nour] }),
  ),
  "room-actions": room([me, moerkoe, mei], (session) =>
    session
      .says(moerkoe, "lights a candle", { kind: "action" })
      .says(me, "finds a *chair*", { kind: "action" })
      .says(mei, "A kind of a future page", { kind: "unknown" })
      .says(mei, "See you!", { kind: "farewell" })
      .says(moerkoe, "", { kind: "farewell" })
      .notes({ type: "left", who: mei }),
  ),
  "room-formatting": room([me, moerkoe], (session) => session.says(moerkoe, KINDS)),
  "room-formatting-own": room([me, moerkoe], (session) => session.says(me, KINDS)),
  "room-code": room([me, moerkoe], (session) => session.says(moerkoe, CODE).says(me, CODE)),
  "room-table": room([me, moerkoe], (session) => session.says(moerkoe, TABLE).says(me, TABLE)),
  "room-source": then(
    room([me, moerkoe], (session) => session.says(moerkoe, "> a *quote*\n\nand an answer")),
    () => press(texts.said.source),
  ),
  "room-media": room([me, moerkoe], (session) =>
    session
      .says(moerkoe, "![our table](https://pictures.example/table.jpg)")
      .says(moerkoe, '<audio src="https://sounds.example/song.ogg"></audio>')
      .says(me, 'Look: <video src="https://films.example/film.webm"></video>'),
  ),
  "room-media-refused": async (root) => {
    preferences.set("media", false);
    const leave = await SCENES["room-media"](root);
    return () => {
      preferences.set("media", true);
      leave?.();
    };
  },
  "room-failed": room([me, moerkoe], (session) =>
    session
      .says(me, "This one was seen.")
      .says(me, "This one was sent.", { state: "sent" })
      .says(me, "This one is on its way.", { state: "sending" })
      .says(me, "This one came too fast.", { state: "failed", why: "too-fast" })
      .says(me, "This one may have come.", { state: "failed", why: "unsure" })
      .says(me, "", { deleted: true, takingBack: "failed" })
      .says(me, "", { deleted: true, takingBack: "lost" }),
  ),
  "room-lost": room([me, moerkoe], (session) => {
    session.says(moerkoe, "I am in the train.").says(me, "Then you will be gone in a moment.");
    lose(session);
    session.says(me, "Is this still heard by somebody?", { state: "sending" });
  }),
  "room-returned": room([me, moerkoe, mei], (session) =>
    session
      .says(moerkoe, "There is a tunnel ahead.")
      .wait(3)
      .notes({ type: "returned", since: Date.UTC(2026, 10, 22, 13, 45) })
      .says(mei, "Here it is already dark.", { earliest: Date.UTC(2026, 10, 22, 13, 45) })
      .notes({ type: "fetched", count: 1, from: [mei] })
      .notes(
        {
          type: "gap",
          who: moerkoe,
          count: 2,
          when: { from: Date.UTC(2026, 10, 22, 13, 45), to: Date.UTC(2026, 10, 22, 13, 48) },
        },
        "warning",
      )
      .notes({ type: "gone", who: nour })
      .notes({ type: "returned", since: Date.UTC(2026, 10, 22, 13, 47), slow: true })
      .says(mei, "There you are."),
  ),
  "room-warnings": room([me, moerkoe, mei], (session) =>
    session
      .notes({ type: "ghost" }, "warning")
      .notes({ type: "two-versions", who: moerkoe }, "warning")
      .notes({ type: "roster-differs", who: mei }, "warning")
      .notes({ type: "unopenable", who: moerkoe }, "warning")
      .notes({ type: "forged", order: "kick" }, "warning")
      .notes({ type: "link-missing", by: mei }, "warning"),
  ),
  "room-locked": room([me, moerkoe], (session) => {
    session.notes({ type: "locked", by: me });
    session.apply({ type: "lock", locked: true });
  }),
  "room-new-link": room([me, mei], (session) => {
    session.says(mei, "Who was that?").notes({ type: "kicked", who: moerkoe, by: me });
    session.notes({ type: "link-changed" });
    session.apply({
      type: "link",
      key: "EBcfs0q5n1kq8TnHv3bUoY4MvJxV2dZ0rYw6sPq9LmQe",
      rotated: true,
    });
  }),
  "room-host-only": room([{ ...moerkoe, host: true }, visitor], () => {}, {
    hostOnly: true,
    may: { kick: false, stop: false, lock: false, appoint: false },
  }),
  "room-pill": async (root) => {
    const session = new StagedSession([me, moerkoe]);
    const screen = enter(session, root);
    for (let line = 1; line <= 40; line++) session.says(moerkoe, `line ${line}`);
    const scroller = /** @type {HTMLElement} */ (document.querySelector(".scroller"));
    // it follows what is said, and only then somebody scrolls up
    for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
    scroller.scrollTop = 100;
    await new Promise((resolve) => scroller.addEventListener("scroll", resolve, { once: true }));
    await new Promise(requestAnimationFrame);
    session.says(moerkoe, "one more").says(moerkoe, "and one more");
    return () => screen.dispose();
  },

  "room-days": room([me, moerkoe], (session) =>
    session
      .says(moerkoe, "Good night.")
      .wait(12 * 60)
      .says(me, "Good morning."),
  ),
  "room-unread": then(
    (root) => SCENES["room-pill"](root),
    () => /** @type {HTMLElement} */ (document.querySelector(".pill")).click(),
  ),
  "room-clock": room(
    [me, moerkoe],
    (session) =>
      session
        .says(moerkoe, "This stays for a minute.", { until: Date.now() + 59_500 })
        .says(me, "So does this.", { until: Date.now() + 59_500 })
        .notes({ type: "ends-soon", minutes: 5 }),
    {
      rules: {
        end: Date.now() + 3_599_500,
        lifetime: 60_000,
        members: 10,
        knock: false,
        passphrase: false,
      },
    },
  ),

  "composer-commands": then(conversation, () => void type("/")),
  "composer-names": then(room(company), () => void type("/purr ")),
  "composer-wrong": then(conversation, () => say("/dance")),
  "composer-which": then(room([me, moerkoe, twin]), () => say("/kick Mörkö")),
  "composer-tall": then(conversation, () => void type("one\ntwo\nthree\nfour\nfive\nsix\nseven")),
  "composer-full": then(conversation, () => void type("nearly full ".repeat(640))),

  "room-search": then(conversation, async () => {
    await choose(texts.search.title);
    const field = await until(() => document.querySelector(".search-bar input"));
    /** @type {HTMLInputElement} */ (field).value = "cake";
    field.dispatchEvent(new Event("input"));
  }),

  "dialog-more": then(conversation, () => press(texts.menu.title)),
  "dialog-preferences": then(conversation, () => open(texts.preferences.title)),
  "dialog-server-view": then(conversation, () => open(texts.serverView.title)),
  "dialog-keys": then(conversation, () => open(texts.keys.title)),
  "dialog-about": then(conversation, () => open(texts.about.title)),
  "dialog-save": then(conversation, () => open(texts.save.title)),
  "dialog-help": then(conversation, () => say("/help")),
  "dialog-invite": then(conversation, () => press(texts.room.invite)),
  "dialog-new-link": then(conversation, () => {
    if (!matchMedia("(min-width: 56rem)").matches) press(texts.room.invite);
    press(texts.room.newLink);
  }),
  "dialog-appoint": then(
    (root) => SCENES["life-person"](root),
    () => press(texts.room.appoint(moerkoe.alias)),
  ),
  "dialog-words": then(conversation, compare),
  "dialog-words-changed": async (root) => {
    const session = new StagedSession([me, moerkoe, mei]);
    const screen = enter(session, root);
    await compare();
    session.check(moerkoe.mid, true);
    session.apply({ type: "roster", people: [me, moerkoe, nour] });
    await until(() => document.querySelector(".room-words li:nth-child(6)"));
    return () => screen.dispose();
  },
  "dialog-seen-by": then(life, async () => {
    press(texts.states.seen);
    await until(() => document.querySelector("dialog[open]"));
  }),
  "dialog-emoji": then(conversation, pick),
  "dialog-emoji-found": then(conversation, () => pick("cake")),
  "dialog-people": then(room(company), () => {
    if (!matchMedia("(min-width: 56rem)").matches) press(texts.room.peopleTitle);
  }),
  "dialog-kick": then(conversation, () => say("/kick Mörkö")),
  "dialog-stop": then(conversation, () => say("/stop")),
  "dialog-leave": then(conversation, () => press(texts.room.leave)),

  "ending-left": ending({ kind: "left" }),
  "ending-kicked": ending({ kind: "kicked", by: "Mörkö" }),
  "ending-stopped": ending({ kind: "stopped", byMe: true }),
  "ending-lost": ending({ kind: "lost" }, { unsent: "I wanted to say that", back: true }),
  "ending-gone": ending({ kind: "gone" }),
  "ending-shut-out": ending({ kind: "shut-out", reason: "locked" }, { back: true }),
  "ending-unproved": ending({ kind: "unproved", claim: "kicked" }),
};
