/**
 * What a person typed, understood. Pure: text and the members present go in, an intent or a
 * complaint comes out. A name always becomes a member here, never text that is matched again later.
 */
import { lookOf } from "./namesakes.js";

/**
 * A member as commands see it.
 *
 * @typedef {{ mid: string, alias: string, badge: [string, string], me: boolean, namesake: boolean }} Namable
 */

/**
 * @typedef {{ kind: "nothing" }
 *   | { kind: "post", text: string }
 *   | { kind: "act", text: string }
 *   | { kind: "whisper", member: Namable, text: string }
 *   | { kind: "kick" | "mute" | "unmute", member: Namable }
 *   | { kind: "rename", name: string }
 *   | { kind: "exit" } | { kind: "words" } | { kind: "stop" } | { kind: "lock" } | { kind: "unlock" } | { kind: "clear" } | { kind: "help" }
 *   | { kind: "wrong", why: "unknown-command", command: string }
 *   | { kind: "wrong", why: "name-missing" | "text-missing" | "nothing-follows", command: string }
 *   | { kind: "wrong", why: "nobody-called" | "yourself", command: string, name: string }
 *   | { kind: "wrong", why: "which-one", command: string, name: string, members: Namable[], after: string }
 * } Intent
 */

/** @typedef {"nothing" | "text" | "name" | "name text"} Takes what follows a command */

/** @type {ReadonlyArray<{ name: string, takes: Takes }>} in the order in which help shows them */
export const COMMANDS = Object.freeze([
  { name: "purr", takes: "name text" },
  { name: "me", takes: "text" },
  { name: "nick", takes: "text" },
  { name: "exit", takes: "nothing" },
  { name: "kick", takes: "name" },
  { name: "mute", takes: "name" },
  { name: "unmute", takes: "name" },
  { name: "lock", takes: "nothing" },
  { name: "unlock", takes: "nothing" },
  { name: "stop", takes: "nothing" },
  { name: "words", takes: "nothing" },
  { name: "clear", takes: "nothing" },
  { name: "help", takes: "nothing" },
]);

/** How far into a text a name is looked for, in UTF-16 units: what is looked at there grows with the square. */
const LONGEST_NAME = 100;

/**
 * @param {string} typed all that is in the composer
 * @param {ReadonlyArray<Namable>} members everybody present
 * @returns {Intent}
 */
export function understand(typed, members) {
  const text = typed.trim();
  if (text === "") return { kind: "nothing" };
  if (text.startsWith("//")) return { kind: "post", text: text.slice(1) };
  // A slash that no letter follows is no command: "/ 2" and "/." are things people say.
  const call = /^\/(\p{L}[\p{L}\d-]*)(?:\s+([^]*))?$/u.exec(text);
  if (text === "/") return { kind: "wrong", why: "unknown-command", command: "" };
  if (!call) return { kind: "post", text };
  const command = call[1].toLowerCase();
  const known = COMMANDS.find(({ name }) => name === command);
  if (!known) return { kind: "wrong", why: "unknown-command", command };
  return withArguments(command, known.takes, call[2] ?? "", members);
}

/**
 * @param {string} command
 * @param {Takes} takes
 * @param {string} rest what follows the command
 * @param {ReadonlyArray<Namable>} members
 * @returns {Intent}
 */
function withArguments(command, takes, rest, members) {
  switch (takes) {
    case "nothing":
      if (rest !== "") return { kind: "wrong", why: "nothing-follows", command };
      return /** @type {Intent} */ ({ kind: command });
    case "text":
      if (rest === "") return { kind: "wrong", why: "text-missing", command };
      return command === "nick" ? { kind: "rename", name: rest } : { kind: "act", text: rest };
    case "name":
    case "name text":
      return withMember(command, takes, rest, members);
  }
}

/** @type {(command: string, takes: Takes, rest: string, members: ReadonlyArray<Namable>) => Intent} */
function withMember(command, takes, rest, members) {
  if (rest === "") return { kind: "wrong", why: "name-missing", command };
  const { named, name, after } = address(rest, members, takes === "name");
  if (named.length === 0) return { kind: "wrong", why: "nobody-called", command, name };
  const others = named.filter(({ me }) => !me);
  if (others.length === 0) return { kind: "wrong", why: "yourself", command, name };
  if (named.length > 1)
    return { kind: "wrong", why: "which-one", command, name, members: others, after };
  if (takes === "name") {
    const kind = /** @type {"kick" | "mute" | "unmute"} */ (command);
    return { kind, member: others[0] };
  }
  if (after === "") return { kind: "wrong", why: "text-missing", command };
  return { kind: "whisper", member: others[0], text: after };
}

/**
 * Who is meant at the start of a text: a quoted name, or the name that fits. A name may be followed
 * by its badge, which tells namesakes apart. Where the name of one begins with the name of another,
 * both may be meant: nobody gets a whisper for somebody else by choosing a longer name.
 *
 * @param {string} text not empty
 * @param {ReadonlyArray<Namable>} members
 * @param {boolean} whole whether nothing may follow the name
 * @returns {{ named: Namable[], name: string, after: string }} more than one in `named`: ambiguous
 */
function address(text, members, whole) {
  const bare = text.replace(/^@(?=.)/u, "");
  const quoted = /^"([^"]+)"\s*([^]*)$/.exec(bare);
  if (quoted) return quotedName(quoted[1], quoted[2], members);
  const candidates = members
    .flatMap((member) => [
      { member, form: member.alias, marked: false },
      { member, form: `${member.alias} ${badgeOf(member)}`, marked: true },
    ])
    .map(({ form, ...rest }) => ({ ...rest, length: lengthOfName(bare, form, whole) }))
    .filter(({ length }) => length > 0);
  if (candidates.length === 0) {
    const name = whole ? bare : bare.split(/\s/, 1)[0];
    return { named: [], name, after: bare.slice(name.length).trim() };
  }
  const longest = Math.max(...candidates.map(({ length }) => length));
  const meant = candidates.filter(({ length }) => length === longest);
  const others = candidates.filter(
    ({ member, length }) => length < longest && !member.me && member !== meant[0].member,
  );
  const sure = others.length === 0 || meant.some(({ marked }) => marked);
  const length = sure ? longest : Math.min(...others.map((other) => other.length));
  return {
    named: [...meant, ...(sure ? [] : others)].map(({ member }) => member),
    name: bare.slice(0, length),
    after: bare.slice(length).trim(),
  };
}

/** @type {(name: string, after: string, members: ReadonlyArray<Namable>) => { named: Namable[], name: string, after: string }} */
function quotedName(name, after, members) {
  const called = members.filter(({ alias }) => sameName(alias, name));
  const marked = called.filter((member) => `${after} `.startsWith(`${badgeOf(member)} `));
  if (marked.length !== 1) return { named: called, name, after };
  return { named: marked, name, after: after.slice(badgeOf(marked[0]).length).trim() };
}

/**
 * @param {string} text
 * @param {string} name
 * @param {boolean} whole
 * @returns {number} how much of the text is this name, in UTF-16 units; 0 when it is not there
 */
function lengthOfName(text, name, whole) {
  if (whole) return sameName(text, name) ? text.length : 0;
  for (const { index } of text.slice(0, LONGEST_NAME).matchAll(/\s|$/g)) {
    if (sameName(text.slice(0, index), name)) return index;
  }
  return 0;
}

/** @type {(one: string, other: string) => boolean} whether a reader takes two names for the same */
function sameName(one, other) {
  return lookOf(one) === lookOf(other);
}

/**
 * A name as the beginning of which something may be typed.
 *
 * @param {string} name
 */
function folded(name) {
  return name
    .normalize("NFKC")
    .replace(/[\p{Cf}\p{Variation_Selector}]/gu, "")
    .replace(/\s+/gu, " ")
    .trim()
    .toLowerCase();
}

/**
 * @typedef {{ kind: "command", label: string, insert: string, takes: Takes }
 *   | { kind: "member", label: string, insert: string, member: Namable }} Suggestion
 *   `insert` replaces the text from `from` to `to`
 */

/**
 * What could stand where the caret is.
 *
 * @param {string} typed
 * @param {number} caret in UTF-16 units
 * @param {ReadonlyArray<Namable>} members
 * @returns {{ from: number, to: number, suggestions: Suggestion[] }} without suggestions: nothing to complete
 */
export function complete(typed, caret, members) {
  const before = typed.slice(0, caret);
  const nothing = { from: caret, to: caret, suggestions: [] };
  const command = /^\s*\/(\p{L}[\p{L}\d-]*)?$/u.exec(before);
  if (command) {
    const begun = (command[1] ?? "").toLowerCase();
    const suggestions = COMMANDS.filter(({ name }) => name.startsWith(begun)).map(suggestCommand);
    return { from: before.indexOf("/"), to: caret, suggestions };
  }
  const call = /(?:^|[\s(])@("?)([^"@\n]{0,60})$/u.exec(before);
  if (call && !/^\s*\/(?:purr|kick|mute|unmute)\s+@[^\s]*$/iu.test(before)) {
    const begun = folded(call[2]);
    const suggestions = members
      .filter((member) => !member.me && folded(member.alias).startsWith(begun))
      .map(suggestMember);
    return { from: caret - call[2].length - call[1].length, to: caret, suggestions };
  }
  const name = /^\s*\/(\p{L}+)\s+@?("?)([^"]*)$/u.exec(before);
  const known = name && COMMANDS.find((each) => each.name === name[1].toLowerCase());
  if (!name || !known || !known.takes.startsWith("name")) return nothing;
  const begun = folded(name[3]);
  const complete = /\s$/u.test(name[3]) && members.some(({ alias }) => folded(alias) === begun);
  if (complete && !name[2]) return nothing;
  const suggestions = members
    .filter((member) => !member.me && folded(member.alias).startsWith(begun))
    .filter((member) => member.namesake || !sameName(member.alias, name[3]))
    .map(suggestMember);
  return { from: caret - name[3].length - name[2].length, to: caret, suggestions };
}

/** @type {(command: { name: string, takes: Takes }) => Suggestion} */
function suggestCommand({ name, takes }) {
  const insert = takes === "nothing" ? `/${name}` : `/${name} `;
  return { kind: "command", label: `/${name}`, insert, takes };
}

/** @type {(member: Namable) => Suggestion} */
function suggestMember(member) {
  return { kind: "member", label: member.alias, insert: `${mention(member)} `, member };
}

/**
 * How to type a member's name so that only this member is meant.
 *
 * @param {Namable} member
 */
export function mention(member) {
  const { alias, namesake } = member;
  const name = /\s/u.test(alias) && !alias.includes('"') ? `"${alias}"` : alias;
  return namesake ? `${name} ${badgeOf(member)}` : name;
}

/** @param {Namable} member */
function badgeOf({ badge }) {
  return badge.join("");
}
