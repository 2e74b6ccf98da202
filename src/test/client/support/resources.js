import { readFileSync } from "node:fs";
import { hex } from "./hex.js";
import { toHex } from "../../../main/client/bytes/encoding.js";

const RESOURCES = new URL("../../resources/", import.meta.url);

/**
 * A file that the Java and the JavaScript tests share.
 *
 * @param {string} name below src/test/resources
 * @returns {any}
 */
export function resource(name) {
  return JSON.parse(readFileSync(new URL(name, RESOURCES), "utf8"));
}

/** The same value with all its bytes as hex digits, as the shared files have them. @returns {any} */
export function withHex(/** @type {any} */ value) {
  if (value instanceof Uint8Array) return toHex(value);
  if (Array.isArray(value)) return value.map(withHex);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, field]) => [name, withHex(field)]));
}

export { hex, toHex };
