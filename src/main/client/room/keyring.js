import { equal } from "../bytes/bytes.js";
import { linkKeys, writeRoomKey } from "../crypto/link.js";

/** Most links that are kept: who was away does not know the newest ones. */
const MOST_LINKS = 16;

/**
 * The links of a room that a member knows. Orders are signed for the address of today; pair channels
 * may still stand for the link before. If a new link was not given to me I know its address, but
 * nothing can be opened with it.
 */
export class Keyring {
  #room;
  /** @type {import("../crypto/link.js").LinkKeys[]} the newest first */
  #links;
  #address;
  /** @type {Uint8Array | undefined} */
  #accessKey;

  /**
   * @param {Uint8Array} room id
   * @param {import("../crypto/link.js").LinkKeys} link
   */
  constructor(room, link) {
    this.#room = room;
    this.#links = [link];
    this.#address = link.address;
    this.#accessKey = link.accessKey;
  }

  /** Today's address. */
  get address() {
    return this.#address;
  }

  /** What proves today's link; nothing if only its address is known. */
  get access() {
    return this.#accessKey && { address: this.#address, accessKey: this.#accessKey };
  }

  /** The newest known link. */
  get newest() {
    return this.#links[0];
  }

  /** The known links, the newest first. */
  get links() {
    return this.#links;
  }

  /** Whether today's link is known. */
  get complete() {
    return equal(this.newest.address, this.#address);
  }

  /** The room key of today's link, if it is known. */
  get roomKey() {
    return this.complete ? writeRoomKey({ secret: this.newest.secret, room: this.#room }) : null;
  }

  /**
   * Follows a change of the link. Its secret follows by {@link adopt}.
   *
   * @param {{address: Uint8Array, accessKey?: Uint8Array}} link without the access key, if nobody has
   *   signed the change for me: I was away
   */
  follow({ address, accessKey }) {
    this.#address = address;
    const known = this.#links.find((link) => equal(link.address, address));
    this.#accessKey = accessKey ?? known?.accessKey;
  }

  /**
   * Takes over the secret of today's link, if it is that.
   *
   * @param {Uint8Array} secret 16 bytes; copied
   * @param {(keys: import("../crypto/link.js").LinkKeys) => boolean} [vouched] whether something else
   *   speaks for it too
   * @returns {boolean} whether it is; also if it is known already
   */
  adopt(secret, vouched = () => true) {
    const keys = linkKeys(secret.slice());
    const announced = this.#accessKey ?? keys.accessKey;
    const right = equal(keys.address, this.#address) && equal(keys.accessKey, announced);
    if (!right || !vouched(keys) || this.complete) {
      const known = right && this.complete;
      wipe(keys);
      return known;
    }
    this.#accessKey = keys.accessKey;
    const links = [keys, ...this.#links];
    links.slice(MOST_LINKS).forEach(wipe);
    this.#links = links.slice(0, MOST_LINKS);
    return true;
  }

  /** Overwrites all keys. */
  wipe() {
    this.#links.forEach(wipe);
  }
}

/** @param {import("../crypto/link.js").LinkKeys} keys */
function wipe(keys) {
  for (const key of Object.values(keys)) key.fill(0);
}
