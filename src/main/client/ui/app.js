/**
 * The life of the page: entry, room, ending, and round again. It holds one session at most, and
 * wherever a room ends everything of it leaves the page.
 */
import { closeDialogs } from "./dialogs.js";
import { element } from "./dom.js";
import { endingScreen, mayReturn } from "./endings.js";
import { entryScreen } from "./entry.js";
import { focusOn } from "./focus.js";
import { fetchFormatting } from "./formatting.js";
import { joinScreen } from "./join.js";
import { languageFor } from "./languages.js";
import { sayNotLoaded } from "./later.js";
import { RoomScreen } from "./room.js";
import { watchPanic } from "./panic.js";
import { preferences } from "./preferences.js";
import { stretch } from "./stretching.js";
import { speak, texts } from "./texts.js";
import { wear } from "./theme.js";
import { followVisibleHeight } from "./viewport.js";

/** @typedef {import("../room/session.js").Session} Session */

/** @param {HTMLElement} root where the screens are shown */
export async function start(root) {
  const place = { url: roomUrl(), stretch };
  const way = { place, entering, entered, opened, home };
  /** @type {Session | null} */
  let session = null;
  /** @type {RoomScreen | null} */
  let room = null;
  /** @type {(alias?: string) => void} shows again what is shown, in the language of now */
  let again = () => {};
  const insecure = element("p", { class: "insecure" });

  const invited = keyOfAddress();
  wear(preferences.all.theme);
  await speak(language());
  if (!isSecureContext) root.before(insecure);
  followVisibleHeight();
  addEventListener("hashchange", () => arrived(keyOfAddress()));
  addEventListener("pagehide", wipe);
  addEventListener("beforeunload", (event) => room?.wouldBeMissed && event.preventDefault());
  watchPanic(escape);
  preferences.watch((name) => {
    if (name === "theme") wear(preferences.all.theme);
    if (name === "language") speaks();
  });
  addEventListener("pageshow", (event) => (event.persisted ? home() : wake()));
  addEventListener("online", wake);
  document.addEventListener("resume", wake);
  document.addEventListener("visibilitychange", () => document.hidden || wake());
  arrived(invited);
  fetchFormatting();

  /** @param {string} key of a link that was opened; empty if it was none */
  function arrived(key) {
    if (room) {
      if (key) room.complain(texts.room.alreadyInside);
    } else if (key) opened(key);
    else offer((alias) => entryScreen(way, { alias, reloaded: wasReloaded() }));
  }

  function home() {
    offer((alias) => entryScreen(way, { alias }));
    const heading = root.querySelector("h1");
    if (heading) focusOn(heading);
  }

  /** @type {(text: string, alias?: string) => void} */
  function opened(text, alias) {
    offer((typed) => joinScreen(way, text, typed ?? alias));
  }

  /**
   * Shows a way in. Whoever is already on another one, or waits at a door, does not want in there any more.
   *
   * @param {(alias?: string) => HTMLElement} screen
   */
  function offer(screen) {
    show((alias) => {
      session?.leaveNow();
      session = null;
      return screen(alias);
    });
  }

  /** Somebody is on the way into a room. @param {Session} begun */
  function entering(begun) {
    session = begun;
  }

  /** Says everything in the language that somebody has chosen. */
  async function speaks() {
    const wanted = language();
    if (!(await speak(wanted))) {
      if (wanted === language()) sayNotLoaded();
      return;
    }
    const typed = /** @type {HTMLInputElement | null} */ (root.querySelector("[data-typed]"));
    closeDialogs();
    again(typed?.value);
    if (room) room.focus();
    else root.querySelector("select")?.focus();
  }

  /** Leaves without a word or a trace. */
  function escape() {
    wipe();
    document.title = "";
    location.replace("about:blank");
  }

  /** @type {(inside: Session, how: { created: boolean, alias: string }) => void} */
  function entered(inside, { created, alias }) {
    show(() => {
      const draft = room?.draft;
      room?.dispose();
      room = new RoomScreen(inside, { created, draft, ended: leftBehind });
      return room.element;
    });
    room?.focus();

    /** @type {import("./room.js").Ended} */
    function leftBehind(ending, { unsent, key }) {
      forget();
      const back = key !== null && mayReturn(ending) ? key : null;
      over(ending, unsent, back === null ? null : wayBack(back, alias));
    }
  }

  /**
   * A function of its own, so that the way back holds nothing of the room but its link.
   *
   * @type {(key: string, alias: string) => () => void}
   */
  function wayBack(key, alias) {
    return () => opened(key, alias);
  }

  /**
   * A function of its own, so that what shows the ending again holds nothing of the room.
   *
   * @type {(ending: import("../room/state.js").Ending, unsent: string, goBack: (() => void) | null) => void}
   */
  function over(ending, unsent, goBack) {
    show(() => endingScreen(ending, { unsent, goBack, newRoom: home }));
  }

  /** The page is being left: so is the room, and a page that comes back from a cache is a clean one. */
  function wipe() {
    session?.leaveNow();
    forget();
    again = () => {};
    root.replaceChildren();
  }

  /** The network or the person is back: whatever was lost is tried at once. */
  function wake() {
    session?.wake();
  }

  function forget() {
    closeDialogs();
    room?.dispose();
    session?.forget();
    room = null;
    session = null;
    forgetMatch();
  }

  /** @param {(alias?: string) => HTMLElement} screen made once more when the language changes */
  function show(screen) {
    again = (alias) => {
      insecure.textContent = texts.insecure;
      root.replaceChildren(screen(alias));
      forgetMatch();
    };
    again();
  }
}

/** A browser keeps the last text that any expression was matched with, RegExp.$_. */
function forgetMatch() {
  /^/.test("");
}

/** The language of whoever reads the page. */
function language() {
  return languageFor([preferences.all.language, ...navigator.languages].filter(Boolean));
}

/** Takes the key out of the address, where a browser would remember it. */
function keyOfAddress() {
  const key = location.hash.slice(1);
  if (location.hash) history.replaceState(null, "", location.pathname + location.search);
  return key;
}

/** The room endpoint, beside the page. */
function roomUrl() {
  const url = new URL("room", location.href);
  url.protocol = url.protocol === "https:" ? "wss:" : "ws:";
  url.search = "";
  url.hash = "";
  return url;
}

function wasReloaded() {
  const [navigation] = performance.getEntriesByType("navigation");
  return navigation instanceof PerformanceNavigationTiming && navigation.type === "reload";
}
