/** Letters that look like others: Cyrillic and Greek ones, digits, and what lines look like. */
const LOOKALIKES = new Map(
  Object.entries({
    a: "аα",
    b: "Ьв",
    c: "сϲ",
    d: "ԁ",
    e: "еєε",
    g: "ɡ",
    h: "һн",
    j: "ј",
    k: "кκ",
    l: "1|iıіιӏ",
    m: "м",
    n: "ոη",
    o: "0оοσ",
    p: "рρ",
    q: "ԛ",
    s: "5ѕ",
    t: "тτ",
    u: "υս",
    v: "ν",
    w: "ԝω",
    x: "хχ",
    y: "уγ",
    z: "2",
  }).flatMap(([letter, others]) => [...others].map((other) => [other, letter])),
);

/**
 * What an alias looks like: two with the same look are not told apart by reading them.
 *
 * @param {string} alias
 */
export function lookOf(alias) {
  const plain = alias
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\p{Cf}\p{Cc}\p{Z}\p{Pd}\p{Pc}\p{Default_Ignorable_Code_Point}\u2800]/gu, "");
  return [...plain]
    .map((letter) => LOOKALIKES.get(letter) ?? letter)
    .join("")
    .replaceAll("rn", "m")
    .replaceAll("vv", "w");
}

/**
 * The looks that more than one of some aliases have.
 *
 * @param {string[]} aliases
 */
export function sharedLooks(aliases) {
  const once = new Set();
  const shared = new Set();
  for (const look of aliases.map(lookOf)) (once.has(look) ? shared : once).add(look);
  return shared;
}
