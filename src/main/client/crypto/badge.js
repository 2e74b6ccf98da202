import { hash } from "./hash.js";

/**
 * The pictures of badges: 64, told apart at a glance by shape as well as by colour, all of them old
 * enough for every system, none of them a face, a hand, a flag or a sign with a meaning of its own.
 * Their order is part of the protocol.
 */
export const PICTURES = Object.freeze(
  (
    "🐙 🦊 🐢 🦉 🐝 🐳 🦋 🐘 🐧 🦀 🐌 🐸 🦁 🐇 🐎 🦔 " +
    "🌵 🍄 🌻 🍁 🌲 🌙 ⭐ 🔥 🌈 ⚡ 🌊 ⛄ 🌋 🪐 ☂️ 🪶 " +
    "🍎 🍌 🍇 🍒 🍋 🥕 🌽 🍉 🍕 🧀 🍩 🥐 🥨 🍯 ☕ 🥥 " +
    "🚲 🚀 ⛵ 🚂 🎈 🎸 🎺 🥁 🎲 🧩 🔔 🔑 💡 ⚓ 🧭 📎"
  ).split(" "),
);

/**
 * The badge that tells two members of one name apart.
 *
 * @param {Uint8Array} ik identity key
 * @returns {[string, string]}
 */
export function badgeOf(ik) {
  const [first, second] = hash("badge", ik);
  return [PICTURES[first % PICTURES.length], PICTURES[second % PICTURES.length]];
}
