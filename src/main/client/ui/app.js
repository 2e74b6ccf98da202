/**
 * The life of the page: entry, room, ending, and round again. It holds one session at most, and
 * wherever a room ends everything of it leaves the page.
 */
import { closeDialogs } from "./dialogs.js";
import { element } from "./dom.js";
import { endingScreen, mayReturn } from "./endings.js";
import { entryScreen } from "./entry.js";
import { joinScreen } from "./join.js";
import { RoomScreen } from "./room.js";
import { texts } from "./texts.js";
import { followVisibleHeight } from "./viewport.js";

/** @typedef {import("../room/session.js").Session} Session */

/** @param {HTMLElement} root where the screens are shown */
export function start(root) {
  const place = { url: roomUrl() };
  const way = { place, entered, opened, home };
  /** @type {Session | null} */
  let session = null;
  /** @type {RoomScreen | null} */
  let room = null;

  if (!isSecureContext) root.before(element("p", { class: "insecure" }, texts.insecure));
  followVisibleHeight();
  addEventListener("hashchange", arrived);
  addEventListener("pagehide", wipe);
  addEventListener("pageshow", (event) => (event.persisted ? home() : wake()));
  addEventListener("online", wake);
  document.addEventListener("resume", wake);
  document.addEventListener("visibilitychange", () => document.hidden || wake());
  arrived();

  /** Takes the key out of the address, where a browser would remember it, and follows it. */
  function arrived() {
    const key = location.hash.slice(1);
    if (location.hash) history.replaceState(null, "", location.pathname + location.search);
    if (room) {
      if (key) room.complain(texts.room.alreadyInside);
    } else if (key) opened(key);
    else show(entryScreen(way, wasReloaded() ? texts.entry.reloaded : undefined));
  }

  function home() {
    show(entryScreen(way));
  }

  /** @param {string} text a link or a key */
  function opened(text) {
    show(joinScreen(way, text));
  }

  /** @type {(entering: Session, how: { created: boolean, alias: string }) => void} */
  function entered(entering, { created, alias }) {
    session = entering;
    room = new RoomScreen(session, {
      created,
      ended: (ending, { unsent, key }) => {
        forget();
        const back = key !== null && mayReturn(ending) ? key : null;
        show(
          endingScreen(ending, {
            unsent,
            goBack: back === null ? null : () => show(joinScreen(way, back, alias)),
            newRoom: home,
          }),
        );
      },
    });
    show(room.element);
    room.focus();
  }

  /** The page is being left: so is the room, and a page that comes back from a cache is a clean one. */
  function wipe() {
    session?.leaveNow();
    forget();
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
    // a browser keeps the last text that any expression was matched with, RegExp.$_
    /^/.test("");
  }

  /** @param {HTMLElement} screen */
  function show(screen) {
    root.replaceChildren(screen);
  }
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
