import { equal } from "../bytes/bytes.js";
import { NO_PASSPHRASE, linkKeys, writeRoomKey } from "../crypto/link.js";

/** Most links that are kept: who was away does not know the newest ones. */
const MOST_LINKS = 16;
/** Most links that are kept of those that came and went without me. */
const MOST_PASSED = 16;

/**
 * The links of a room that a member knows. Orders are signed for the address of today; pair channels
 * may still stand for the link before. If a new link was not given to me I know its address, but
 * nothing can be opened with it.
 */
export class Keyring {
  #room;
  #stretched;
  /** @type {import("../crypto/link.js").LinkKeys[]} the newest first */
  #links;
  /** @type {import("../crypto/link.js").LinkKeys[]} those that came and went without me, the oldest first */
  #passed = [];
  #address;
  /** @type {Uint8Array | undefined} */
  #accessKey;

  /**
   * @param {Uint8Array} room id
   * @param {import("../crypto/link.js").LinkKeys} link
   * @param {Uint8Array} [stretched] the passphrase of the room, if it has one; wiped with the keys
   */
  constructor(room, link, stretched = NO_PASSPHRASE) {
    this.#room = room;
    this.#stretched = stretched;
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

  /** All that prove who came by them: the known links, and those that came and went without me. */
  get proofs() {
    return [...this.#links, ...this.#passed];
  }

  /** Whether today's link is known. */
  get complete() {
    return equal(this.newest.address, this.#address);
  }

  /** The room key of today's link, if it is known. */
  get roomKey() {
    if (!this.complete) return null;
    const { secret } = this.newest;
    return writeRoomKey({ secret, room: this.#room, passphrase: this.#stretched.length > 0 });
  }

  /** The passphrase of the room, stretched; empty if it has none. */
  get stretched() {
    return this.#stretched;
  }

  /**
   * The keys of another link of this room.
   *
   * @param {Uint8Array} secret 16 bytes; becomes part of them
   */
  keysOf(secret) {
    return linkKeys(secret, this.#stretched);
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
    const keys = this.keysOf(secret.slice());
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

  /**
   * Takes over the secret of a link that came and went without me, as a member says. It proves who came
   * by it, and nothing else.
   *
   * @param {Uint8Array} secret 16 bytes; copied
   */
  recall(secret) {
    const keys = this.keysOf(secret.slice());
    const known = this.proofs.some(({ address }) => equal(address, keys.address));
    if (!known) this.#passed.push(keys);
    if (known) wipe(keys);
    else if (this.#passed.length > MOST_PASSED) this.#passed.splice(0, 1).forEach(wipe);
  }

  /** Overwrites all keys. */
  wipe() {
    this.proofs.forEach(wipe);
    this.#stretched.fill(0);
  }
}

/** @param {import("../crypto/link.js").LinkKeys} keys */
function wipe(keys) {
  for (const key of Object.values(keys)) key.fill(0);
}
