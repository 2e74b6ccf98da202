import { createPrivateKey, createPublicKey, sign, verify } from "node:crypto";

const PRIVATE = Buffer.from("302e020100300506032b657004220420", "hex");
const PUBLIC = Buffer.from("302a300506032b6570032100", "hex");
/** Most keys that are kept ready. */
const MOST_KEPT = 500;

/** @type {Map<string, import("node:crypto").KeyObject>} */
const ready = new Map();

/** The part of `@noble/curves` that the page uses, by Node.js. */
export const ed25519 = {
  /** @param {Uint8Array} secret */
  getPublicKey(secret) {
    const key = createPublicKey(privateKey(secret)).export({ format: "der", type: "spki" });
    return new Uint8Array(key.subarray(PUBLIC.length));
  },

  /** @param {Uint8Array} message @param {Uint8Array} secret */
  sign(message, secret) {
    return new Uint8Array(sign(null, message, privateKey(secret)));
  },

  /** @param {Uint8Array} signature @param {Uint8Array} message @param {Uint8Array} key */
  verify(signature, message, key) {
    return verify(null, message, publicKey(key), signature);
  },
};

/** @param {Uint8Array} secret */
function privateKey(secret) {
  return kept(`secret ${Buffer.from(secret).toString("hex")}`, () =>
    createPrivateKey({ key: Buffer.concat([PRIVATE, secret]), format: "der", type: "pkcs8" }),
  );
}

/** @param {Uint8Array} key */
function publicKey(key) {
  return kept(`public ${Buffer.from(key).toString("hex")}`, () =>
    createPublicKey({ key: Buffer.concat([PUBLIC, key]), format: "der", type: "spki" }),
  );
}

/** @param {string} name @param {() => import("node:crypto").KeyObject} make */
function kept(name, make) {
  const key = ready.get(name) ?? make();
  ready.delete(name);
  ready.set(name, key);
  const [oldest] = ready.keys();
  if (ready.size > MOST_KEPT) ready.delete(oldest);
  return key;
}
