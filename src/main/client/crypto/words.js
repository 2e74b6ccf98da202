import { argon2idAsync } from "@noble/hashes/argon2.js";
import { wordlist } from "@scure/bip39/wordlists/english.js";
import { compare } from "../bytes/bytes.js";
import { hash } from "./hash.js";

/** How many words there are, and bits of each. */
const WORDS = 6;
const BITS = 11;
/** What it costs to try one pair of rooms: 8 MiB, in KiB, and one pass. */
const COST = Object.freeze({ m: 8192, t: 1, p: 1 });

/**
 * The words of a room: the same on two screens only if both see the same people, with the same keys.
 * They are made slowly, so that nobody finds two rooms with the same words while people wait.
 *
 * @param {Uint8Array} gh
 * @param {Uint8Array[]} identities identity keys of all present, in any order
 * @returns {Promise<string[]>} six words of the list of BIP-39
 */
export async function roomWords(gh, identities) {
  const members = hash("words", gh, ...[...identities].sort(compare));
  const dkLen = Math.ceil((WORDS * BITS) / 8);
  const bytes = await argon2idAsync(members, gh, { ...COST, dkLen });
  const bits = bytes.reduce((all, byte) => (all << 8n) | BigInt(byte), 0n);
  const spare = BigInt(dkLen * 8 - WORDS * BITS);
  return Array.from({ length: WORDS }, (_, at) => {
    const shift = spare + BigInt((WORDS - 1 - at) * BITS);
    return wordlist[Number((bits >> shift) & 0x7ffn)];
  });
}
