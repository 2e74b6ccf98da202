import { fromUtf8, toUtf8 } from "../bytes/encoding.js";
import { MalformedError } from "../bytes/reader.js";
import { readAddressed, writeAddressed } from "../crypto/body.js";
import { TYPE } from "../crypto/content.js";
import { UnopenableError } from "../crypto/unopenable.js";

/**
 * Words as an entry shows them.
 *
 * @typedef {object} Shown
 * @property {"text" | "action" | "farewell" | "unknown"} kind
 * @property {string} [text]
 * @property {import("../crypto/body.js").Ref} [to] what they answer
 * @property {string[]} [mentions] mids
 */

/** @type {ReadonlyMap<number, "text" | "action" | "farewell">} how plain words are shown */
const KINDS = new Map([
  [TYPE.text, "text"],
  [TYPE.action, "action"],
  [TYPE.farewell, "farewell"],
]);
/** Types that show nothing, or change what is shown. */
const SILENT = /** @type {number[]} */ ([
  TYPE.note,
  TYPE.ask,
  TYPE.edit,
  TYPE.deletion,
  TYPE.reaction,
  TYPE.name,
]);

/**
 * What of an entry a content gives.
 *
 * @param {{type: number, body: Uint8Array}} content
 * @returns {Shown | undefined} nothing if it shows nothing
 */
export function shownAs({ type, body }) {
  if (SILENT.includes(type)) return undefined;
  const unknown = /** @type {const} */ ({ kind: "unknown" });
  if (type === TYPE.addressed) {
    const words = orNothing(() => readAddressed(body));
    if (!words) return unknown;
    const { action, ...rest } = words;
    return { kind: action ? "action" : "text", ...rest };
  }
  const kind = KINDS.get(type);
  const text = kind && orNothing(() => fromUtf8(body));
  return kind === undefined || text === undefined ? unknown : { kind, text };
}

/**
 * The content of what I say.
 *
 * @param {Pick<import("./state.js").Entry, "kind" | "text" | "reply" | "mentions">} entry
 * @returns {{type: number, body: Uint8Array}}
 */
export function contentOf({ kind, text = "", reply, mentions = [] }) {
  const action = kind === "action";
  if (!reply && mentions.length === 0) {
    return { type: action ? TYPE.action : TYPE.text, body: toUtf8(text) };
  }
  const to = reply && { to: reply.to };
  const body = writeAddressed({ action, ...to, mentions: mentions.map(({ mid }) => mid), text });
  return { type: TYPE.addressed, body };
}

/**
 * What is read, if it is what it should be.
 *
 * @template T
 * @param {() => T} read
 * @returns {T | undefined}
 */
export function orNothing(read) {
  try {
    return read();
  } catch (error) {
    if (error instanceof MalformedError || error instanceof UnopenableError) return undefined;
    throw error;
  }
}
