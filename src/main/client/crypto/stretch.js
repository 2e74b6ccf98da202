import { argon2id } from "hash-wasm";
import { argon2idAsync } from "@noble/hashes/argon2.js";
import { toUtf8 } from "../bytes/encoding.js";

/** Argon2id (RFC 9106): 64 MiB, three passes, one lane, 32 bytes. */
const MEMORY_KIB = 65_536;
const PASSES = 3;
const LANES = 1;
const LENGTH = 32;
/** How long a slow computation holds up whatever else the thread has to do, in ms. */
const STEP = 10;

/**
 * Stretches a passphrase, so that each guess costs what this costs: a third of a second on a laptop, some
 * seconds on a phone or without WebAssembly.
 *
 * @param {string} passphrase in any normalisation
 * @param {Uint8Array} room id, 16 bytes; the salt
 * @returns {Promise<Uint8Array>} P of docs/encryption.md, 32 bytes
 */
export async function stretch(passphrase, room) {
  const password = toUtf8(passphrase.normalize("NFKC"));
  try {
    return await withWebAssembly(password, room);
  } catch {
    // some browsers have none, or lose it in their safest modes
    return await withoutWebAssembly(password, room);
  } finally {
    password.fill(0);
  }
}

/** @type {(password: Uint8Array, salt: Uint8Array) => Promise<Uint8Array>} */
function withWebAssembly(password, salt) {
  return argon2id({
    password,
    salt,
    memorySize: MEMORY_KIB,
    iterations: PASSES,
    parallelism: LANES,
    hashLength: LENGTH,
    outputType: "binary",
  });
}

/** @type {(password: Uint8Array, salt: Uint8Array) => Promise<Uint8Array>} */
export function withoutWebAssembly(password, salt) {
  const cost = { m: MEMORY_KIB, t: PASSES, p: LANES, dkLen: LENGTH, asyncTick: STEP };
  return argon2idAsync(password, salt, cost);
}
