import { toHex } from "../../../main/client/bytes/encoding.js";
import {
  writeAddressed,
  writeDeletion,
  writeEdit,
  writeName,
  writeReaction,
} from "../../../main/client/crypto/body.js";
import { writeSign } from "../../../main/client/crypto/content.js";
import { writeNamed, writeSequel } from "../../../main/client/crypto/payload.js";
import { concat } from "../../../main/client/bytes/bytes.js";
import { toUtf8 } from "./cast.js";

/** What answers, changes or takes back what was said: bodies, and the payloads of whispers. @param {import("./cast.js").Cast} room */
export function life({ members, random }) {
  const [anna, ben] = [members.anna, members.ben].map(({ mid }) => toHex(mid));
  const own = () => ({ n: 1 + random(1)[0], hash: toHex(random(16)) });
  const to = { mid: ben, ...own() };
  const edit = { of: own(), mentions: [ben], text: "Guten Abend, @Ben 🌙" };
  const deletion = [own(), own()];
  const reaction = { to, on: true, emoji: "👩‍👩‍👧‍👦" };
  const answer = { action: false, to, mentions: [anna, ben], text: "yes, @Anna and @Ben" };
  const action = { action: true, mentions: [ben], text: "waves to @Ben" };
  const back = { ...reaction, on: false, emoji: "❤️" };
  const bodies = {
    edit: writeEdit(edit),
    deletion: writeDeletion(deletion),
    reaction: writeReaction(reaction),
    back: writeReaction(back),
    answer: writeAddressed(answer),
    action: writeAddressed(action),
    name: writeName("Änne 美"),
  };
  const said = { ...to, hash: "0".repeat(32) };
  const aside = writeAddressed({ action: false, to: said, mentions: [], text: "psst, yes" });
  return {
    edit: { ...edit, body: bodies.edit },
    deletion: { all: deletion, body: bodies.deletion },
    reactions: [
      { ...reaction, body: bodies.reaction },
      { ...back, body: bodies.back },
    ],
    addressed: [
      { ...answer, body: bodies.answer },
      { ...action, body: bodies.action },
    ],
    name: { alias: "Änne 美", body: bodies.name },
    signs: [true, false].map((typing) => ({ typing, bytes: writeSign({ typing }) })),
    sequel: { w: 7, kind: 9, body: aside, payload: writeSequel(7, 9, aside) },
    named: { n: 12, alias: "Änne 美", payload: writeNamed(12, "Änne 美") },
    bad: [
      {
        type: 4,
        name: "an edit of number 0",
        body: concat(new Uint8Array(4), bodies.edit.slice(4)),
      },
      { type: 4, name: "an edit that is cut off", body: bodies.edit.slice(0, 20) },
      {
        type: 4,
        name: "an edit that is not UTF-8",
        body: concat(bodies.edit, Uint8Array.of(0xff)),
      },
      { type: 5, name: "a deletion of nothing", body: Uint8Array.of(0) },
      { type: 5, name: "a deletion that is cut off", body: bodies.deletion.slice(0, -1) },
      {
        type: 5,
        name: "a deletion that says more",
        body: concat(bodies.deletion, Uint8Array.of(0)),
      },
      { type: 6, name: "a reaction without an emoji", body: bodies.reaction.slice(0, 29) },
      {
        type: 6,
        name: "a reaction with a word",
        body: concat(bodies.reaction.slice(0, 29), toUtf8("no")),
      },
      { type: 6, name: "a reaction with two emoji", body: concat(bodies.reaction, toUtf8("👍")) },
      {
        type: 6,
        name: "a reaction that is neither there nor not",
        body: concat(bodies.reaction.slice(0, 28), Uint8Array.of(2), toUtf8("👍")),
      },
      {
        type: 9,
        name: "flags that are not known",
        body: concat(Uint8Array.of(4), bodies.action.slice(1)),
      },
      {
        type: 9,
        name: "more mentions than are allowed",
        body: concat(Uint8Array.of(0, 21), new Uint8Array(21 * 8), toUtf8("all")),
      },
      { type: 10, name: "a name of nothing", body: new Uint8Array() },
      { type: 10, name: "a name that is too long", body: toUtf8("x".repeat(48)) },
      { type: 10, name: "a name with space around it", body: toUtf8(" Anna") },
    ],
    badSigns: [
      { name: "a sign of another kind", bytes: Uint8Array.of(2, 2, 1) },
      { name: "a sign that says more", bytes: Uint8Array.of(2, 1, 1, 0) },
      { name: "a sign that is neither", bytes: Uint8Array.of(2, 1, 2) },
    ],
  };
}
