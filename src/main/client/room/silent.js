/**
 * A message to all that shows nothing, as an item of the outbox. It is written when its turn comes.
 * Through lost connections it is one message: once it may have reached somebody, it is only ever sent
 * again as the same.
 *
 * @param {Pick<import("./posts.js").Parts, "speaker" | "conclusions">} parts
 * @param {number} type of the content
 * @param {() => Uint8Array | undefined} write the body; nothing if there is no need of it any more
 * @param {{accepted: (spoken: import("./speaker.js").Spoken) => void,
 *   refused?: (reason: string) => void}} then what follows
 * @returns {import("../net/outbox.js").Item}
 */
export function silent({ speaker, conclusions }, type, write, then) {
  /** @type {import("./speaker.js").Spoken | undefined} */
  let spoken;
  return {
    prepare: () => speaker.prepare(),
    make: () => {
      if (!spoken) {
        const body = write();
        if (!body) return [];
        spoken = speaker.say(type, body);
        conclusions.remember(spoken);
      }
      return speaker.seal(spoken);
    },
    unmade: (sent) => {
      if (sent) spoken?.doubt();
      if (spoken?.unsay()) spoken = undefined;
    },
    accepted: (seq) => {
      if (!spoken) return;
      spoken.accepted(seq);
      then.accepted(spoken);
    },
    refused: (reason) => {
      // it may be offered again
      if (spoken?.unsay()) spoken = undefined;
      then.refused?.(reason);
    },
  };
}
