import { WebSocket } from "ws";
import { joinRoom } from "../../../main/client/room/session.js";

/** Members of a room without a browser, each with its own keys and its own connection. */
export class Company {
  #sessions = /** @type {import("../../../main/client/room/session.js").Session[]} */ ([]);
  #place;

  /** @param {URL} page of the server */
  constructor(page) {
    const url = new URL("room", page);
    url.protocol = "ws:";
    this.#place = { url, WebSocket: socketFrom(page.origin) };
  }

  /**
   * Lets somebody in.
   *
   * @param {string} key of the room
   * @param {string} alias
   */
  async join(key, alias) {
    const session = joinRoom(this.#place, { alias, key });
    await new Promise((resolve, reject) => {
      session.subscribe(({ refusal, ending }, { type }) => {
        if (type === "entered") resolve(undefined);
        const why = refusal?.reason ?? ending?.kind;
        if (type === "refused" || type === "ended") reject(new Error(`${alias}: ${why}`));
      });
    });
    this.#sessions.push(session);
  }

  /**
   * @param {number} who
   * @param {string} text
   */
  say(who, text) {
    this.#sessions[who].post(text);
  }

  leave() {
    for (const session of this.#sessions) session.leaveNow();
  }
}

/**
 * A WebSocket that comes from a page.
 *
 * @param {string} origin
 */
function socketFrom(origin) {
  return /** @type {any} */ (
    class extends WebSocket {
      /**
       * @param {string | URL} url
       * @param {string[]} protocols
       */
      constructor(url, protocols) {
        super(url, protocols, { origin });
      }
    }
  );
}
