/** Most of what was said that is known again; past it the oldest is not. */
const MOST_SAID = 11_000;
/** Most of what others speak of and I have not seen; past it the oldest is forgotten. */
const MOST_EXPECTED = 1000;
/** How long that is waited for, in ms: longer than anything is asked for. */
const PATIENCE = 600_000;
/** Most different reactions of one person to one message. */
const MOST_REACTIONS = 12;

/**
 * @typedef {import("../crypto/body.js").Ref} Ref
 * @typedef {import("../crypto/body.js").OwnRef} OwnRef
 * @typedef {import("./state.js").Entry} Entry
 * @typedef {import("./state.js").Person} Person
 *
 * @typedef {{text: string, mentions: Person[], edited?: boolean}} Words `edited`: false if they are the first
 *
 * What became of something that was said.
 *
 * @typedef {object} Said
 * @property {Ref} ref
 * @property {string} pair between whom it was said; empty if to all
 * @property {string} [id] of the entry that shows it, once it has come
 * @property {OwnRef[]} edits all that came, in whatever order
 * @property {number} newest number of the newest edit; 0 if there is none
 * @property {Words} [words] those of the newest edit, until they are shown: nothing is kept twice
 * @property {number} since ms, when it was spoken of first
 * @property {boolean} takenBack
 * @property {Map<string, {n: number, on: boolean, emoji: string, by: Person}>} reactions by who and emoji
 * @property {string[]} answers ids of entries that answer it, and wait for it
 */

/**
 * Knows again what was said, and what became of it: edits, deletions, reactions and answers, in whatever
 * order they come. Only its sender can change what it said, because an edit names no other; and what
 * concerns a message that I was not given is shown to nobody here.
 */
export class Chronicle {
  #transcript;
  #now;
  /** @type {Map<string, Said>} the oldest first */
  #said = new Map();
  /** @type {Map<string, Said>} by the id of the entry */
  #shown = new Map();
  /** @type {Map<string, Said>} what others speak of and has not come, perhaps not yet */
  #expected = new Map();

  /**
   * @param {import("./transcript.js").Transcript} transcript
   * @param {() => number} now in ms
   */
  constructor(transcript, now) {
    this.#transcript = transcript;
    this.#now = now;
  }

  /**
   * What is already known of something that comes now.
   *
   * @param {Ref} ref
   * @param {string} [pair]
   * @returns {Partial<Entry> | undefined} nothing if it was taken back: it is not to be shown
   */
  about(ref, pair = "") {
    const said = this.#expected.get(nameOf(ref, pair)) ?? this.#said.get(nameOf(ref, pair));
    if (!said) return {};
    return said.takenBack ? undefined : fieldsOf(said);
  }

  /**
   * Says which entry shows something.
   *
   * @param {Ref} ref
   * @param {string} id
   * @param {string} [pair]
   */
  shows(ref, id, pair = "") {
    const name = nameOf(ref, pair);
    const said = this.#expected.get(name) ?? this.#new(ref, pair);
    this.#expected.delete(name);
    said.id = id;
    said.words = undefined;
    this.#said.set(name, said);
    this.#shown.set(id, said);
    for (const answer of said.answers.splice(0)) this.#resolve(answer, id);
    if (this.#said.size > MOST_SAID) {
      const [[oldest, { id: gone }]] = this.#said;
      this.#said.delete(oldest);
      if (gone !== undefined) this.#shown.delete(gone);
    }
  }

  /**
   * What an entry shows.
   *
   * @param {string} id
   * @returns {Readonly<Said> | undefined} nothing if it is not known, or was taken back
   */
  of(id) {
    const said = this.#shown.get(id);
    return said?.takenBack ? undefined : said;
  }

  /**
   * An answer, as far as what it answers may be seen here.
   *
   * @param {Ref} to
   * @param {string} [pair]
   * @returns {import("./state.js").Answer}
   */
  answer(to, pair = "") {
    const entry = this.#said.get(nameOf(to, pair))?.id;
    return entry === undefined ? { to } : { to, entry };
  }

  /**
   * Says which entry answers something that has not come.
   *
   * @param {string} id
   * @param {import("./state.js").Answer} answer
   * @param {string} [pair]
   */
  answers(id, { to, entry }, pair = "") {
    if (entry === undefined) this.#find(to, pair).answers.push(id);
  }

  /**
   * Takes in other words of a sender for what it said. The newest count.
   *
   * @param {Ref} ref of what was said
   * @param {OwnRef} as which this was said
   * @param {Words} words
   * @param {string} [pair]
   */
  edit(ref, as, words, pair = "") {
    this.#find(ref, pair).edits.push(as);
    this.reword(ref, as.n, words, pair);
  }

  /**
   * Shows other words for something, unless there are newer ones.
   *
   * @param {Ref} ref
   * @param {number} n
   * @param {Words} words
   * @param {string} [pair]
   */
  reword(ref, n, words, pair = "") {
    const said = this.#find(ref, pair);
    if (said.takenBack || n < said.newest) return;
    said.newest = n;
    said.words = words;
    this.#show(said);
  }

  /**
   * Takes in that a sender takes back what it said, for good.
   *
   * @param {Ref} ref
   * @param {string} [pair]
   * @returns {OwnRef[]} all edits of it that are known: nobody may keep them
   */
  takeBack(ref, pair = "") {
    const said = this.#find(ref, pair);
    said.takenBack = true;
    said.words = undefined;
    said.reactions.clear();
    this.#show(said);
    return said.edits;
  }

  /**
   * Takes in that somebody reacts to something, or does so no more. Of the same reaction the newest counts.
   *
   * @param {Person} by
   * @param {number} n number of it
   * @param {import("../crypto/body.js").Reaction} reaction
   * @param {string} [pair]
   */
  react(by, n, { to, on, emoji }, pair = "") {
    const said = this.#find(to, pair);
    const name = `${by.mid} ${emoji}`;
    const before = said.reactions.get(name);
    if (said.takenBack || (before && before.n >= n)) return;
    const others = [...said.reactions.values()].filter((one) => one.by.mid === by.mid);
    if (!before && others.length >= MOST_REACTIONS) return;
    said.reactions.set(name, { n, on, emoji, by });
    this.#show(said);
  }

  /** @param {Ref} ref @param {string} pair @returns {Said} */
  #find(ref, pair) {
    const name = nameOf(ref, pair);
    const known = this.#said.get(name) ?? this.#expected.get(name);
    if (known) return known;
    const said = this.#new(ref, pair);
    this.#expected.set(name, said);
    for (const [oldest, { since }] of this.#expected) {
      if (this.#expected.size <= MOST_EXPECTED && said.since - since < PATIENCE) break;
      this.#expected.delete(oldest);
    }
    return said;
  }

  /** @param {Ref} ref @param {string} pair @returns {Said} */
  #new(ref, pair) {
    const since = this.#now();
    const more = { edits: [], newest: 0, takenBack: false, reactions: new Map(), answers: [] };
    return { ref, pair, since, ...more };
  }

  /** @param {string} answer @param {string} entry */
  #resolve(answer, entry) {
    const reply = this.#transcript.find(answer)?.reply;
    if (reply) this.#transcript.change(answer, { reply: { ...reply, entry } });
  }

  /** @param {Said} said */
  #show(said) {
    if (said.id === undefined) return;
    this.#transcript.change(said.id, fieldsOf(said));
    said.words = undefined;
  }
}

/**
 * What of an entry comes from what became of it.
 *
 * @param {Said} said
 * @returns {Partial<Entry>}
 */
function fieldsOf({ takenBack, words, reactions }) {
  if (takenBack) {
    const nothing = { text: undefined, mentions: undefined, reply: undefined };
    return { ...nothing, reactions: undefined, edited: undefined, deleted: true };
  }
  return {
    ...(words && {
      text: words.text,
      mentions: orNone(words.mentions),
      edited: words.edited ?? true,
    }),
    ...(reactions.size > 0 && { reactions: orNone(gathered(reactions)) }),
  };
}

/**
 * @param {Said["reactions"]} reactions
 * @returns {import("./state.js").Reaction[]} in the order in which each emoji came first
 */
function gathered(reactions) {
  /** @type {Map<string, Person[]>} */
  const people = new Map();
  for (const { on, emoji, by } of reactions.values()) {
    if (on) people.set(emoji, [...(people.get(emoji) ?? []), by]);
  }
  return [...people].map(([emoji, by]) => ({ emoji, by }));
}

/** @template T @param {T[]} all @returns {T[] | undefined} */
function orNone(all) {
  return all.length > 0 ? all : undefined;
}

/** @param {Ref} ref @param {string} pair */
function nameOf({ mid, n, hash }, pair) {
  return `${pair} ${mid} ${n} ${hash}`;
}
