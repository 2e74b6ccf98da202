import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { toUtf8, fromUtf8 } from "../../../main/client/bytes/encoding.js";
import { mac } from "../../../main/client/crypto/hash.js";
import { makeIdentity } from "../../../main/client/crypto/identity.js";
import { linkKeys } from "../../../main/client/crypto/link.js";
import { IncomingPair, OutgoingPair } from "../../../main/client/crypto/pair.js";
import { Ratchet } from "../../../main/client/crypto/ratchet.js";
import { open, pad, seal, unpad } from "../../../main/client/crypto/sealing.js";
import { UnopenableError } from "../../../main/client/crypto/unopenable.js";
import { chance } from "../support/chance.js";
import { hex } from "../support/hex.js";

const random = chance("channel");
const gh = random(32);
const [anna, ben] = [makeIdentity(random), makeIdentity(random)];
const [link, newLink] = [linkKeys(random(16)), linkKeys(random(16))];

/** @param {OutgoingPair} out @param {string} text @param {import("../../../main/client/crypto/link.js").LinkKeys} [by] */
const say = (out, text, by = link) => out.seal(toUtf8(text), { link: by, base: 1 });

/** Opens and commits. @param {IncomingPair} pair @param {Uint8Array} frame */
function hear(pair, frame, links = [link]) {
  const { payload, commit } = pair.open(frame, links);
  commit();
  return fromUtf8(payload);
}

const mouth = () => new OutgoingPair(gh, anna, ben, random);
const ear = () => new IncomingPair(gh, ben, anna);

describe("A ratchet", () => {
  const chain = () => new Uint8Array(32).fill(5);

  test("gives each key once, and forgets where it came from", () => {
    const mine = chain();
    const ratchet = new Ratchet(mine);
    assert.deepEqual(ratchet.next(), { i: 0, key: mac(chain(), 1) });
    assert.deepEqual(ratchet.next(), { i: 1, key: mac(mac(chain(), 2), 1) });
    assert.deepEqual(mine, new Uint8Array(32));
  });

  test("does not move by being peeked at", () => {
    const ratchet = new Ratchet(chain());
    const { key } = ratchet.peek(3);
    assert.deepEqual(ratchet.peek(3).key, key);
    assert.equal(ratchet.count, 0);
  });

  test("keeps skipped keys, and uses each once", () => {
    const ratchet = new Ratchet(chain());
    const first = ratchet.peek(0).key.slice();
    ratchet.peek(2).commit();
    const skipped = ratchet.peek(0);
    assert.deepEqual(skipped.key, first);
    skipped.commit();
    assert.throws(() => ratchet.peek(0), UnopenableError);
    assert.throws(() => ratchet.peek(2), UnopenableError);
    ratchet.peek(1).commit();
  });

  test("skips 256 keys at most", () => {
    const ratchet = new Ratchet(chain());
    assert.throws(() => ratchet.peek(257), UnopenableError);
    ratchet.peek(256).commit();
    assert.throws(() => ratchet.peek(257 + 257), UnopenableError);
  });

  test("keeps 512 skipped keys at most, and forgets the oldest", () => {
    const ratchet = new Ratchet(chain());
    for (const i of [256, 513, 600]) ratchet.peek(i).commit();
    assert.throws(() => ratchet.peek(0), UnopenableError);
    assert.throws(() => ratchet.peek(85), UnopenableError);
    ratchet.peek(90).commit();
  });
});

describe("A pair channel", () => {
  test("repeats its setup until something got through, then not", () => {
    const out = mouth();
    const pair = ear();
    assert.deepEqual([out.established, say(out, "one").length > 1190], [false, true]);
    const second = say(out, "two");
    assert.ok(second.length > 1190);
    out.confirm();
    assert.ok(out.established);
    const third = say(out, "three");
    assert.ok(third.length < 60);
    assert.deepEqual([hear(pair, second), hear(pair, third)], ["two", "three"]);
  });

  test("does not start again by a setup that was there before", () => {
    const out = mouth();
    const pair = ear();
    const first = say(out, "one");
    hear(pair, first);
    out.confirm();
    const second = say(out, "two");
    assert.throws(() => pair.open(first, [link]), UnopenableError);
    assert.equal(hear(pair, second), "two");
    assert.throws(() => pair.open(first, [link]), UnopenableError);
  });

  test("is set up anew after 5,000 frames, and the old setup is dead", () => {
    const out = mouth();
    const pair = ear();
    const first = say(out, "1");
    hear(pair, first);
    out.confirm();
    let frame = first;
    for (let i = 2; i <= 5000; i++) {
      frame = say(out, `${i}`);
      if (i % 200 === 0) hear(pair, frame);
    }
    assert.ok(frame.length < 60 && !out.established);
    const next = say(out, "again");
    assert.ok(next.length > 1190);
    assert.equal(hear(pair, next), "again");
    assert.throws(() => pair.open(first, [link]), UnopenableError);
  });

  test("is begun anew when nobody knows what got through, and the old setup is dead", () => {
    const out = mouth();
    const pair = ear();
    const first = say(out, "one");
    hear(pair, first);
    out.confirm();
    const old = say(out, "two");
    out.renew();
    assert.equal(out.established, false);
    const anew = say(out, "three");
    assert.ok(anew.length > 1190);
    assert.equal(hear(pair, old), "two", "what was on its way stays good until then");
    assert.equal(hear(pair, anew), "three");
    assert.throws(() => pair.open(first, [link]), UnopenableError);
  });

  test("can be begun anew before it was ever begun", () => {
    const out = mouth();
    out.renew();
    assert.equal(hear(ear(), say(out, "one")), "one");
  });

  test("heals one that lost its first frame", () => {
    const out = mouth();
    const pair = ear();
    say(out, "lost");
    out.confirm();
    const second = say(out, "can not be opened");
    assert.throws(() => pair.open(second, [link]), UnopenableError);
    out.renew();
    assert.equal(hear(pair, say(out, "good")), "good");
  });

  test("may stand for the link before", () => {
    const frame = say(mouth(), "old", link);
    assert.equal(hear(ear(), frame, [newLink, link]), "old");
    assert.throws(() => ear().open(frame, [newLink]), UnopenableError);
  });

  test("opens in one direction only", () => {
    const frame = say(mouth(), "mine");
    assert.throws(() => new IncomingPair(gh, anna, ben).open(frame, [link]), UnopenableError);
    assert.throws(
      () => new IncomingPair(random(32), ben, anna).open(frame, [link]),
      UnopenableError,
    );
  });

  test("burns nothing by a frame whose commit never comes", () => {
    const out = mouth();
    const pair = ear();
    const frame = say(out, "one");
    pair.open(frame, [link]);
    assert.equal(hear(pair, frame), "one");
  });

  test("can not be made to somebody whose key is none", () => {
    const kem = ben.kem.slice().fill(0xff, 0, 1184);
    const out = new OutgoingPair(gh, anna, { ...ben, kem }, random);
    assert.throws(() => say(out, "one"), UnopenableError);
  });

  test("opens nothing any more once it is wiped", () => {
    const out = mouth();
    const pair = ear();
    hear(pair, say(out, "one"));
    out.confirm();
    const next = say(out, "two");
    pair.wipe();
    assert.throws(() => pair.open(next, [link]), UnopenableError);
  });
});

describe("Sealing", () => {
  test("opens for the same secret and context only, and fails in one way", () => {
    const secret = random(32);
    const sealed = seal(secret, toUtf8("here"), toUtf8("plain"));
    assert.deepEqual(open(secret, toUtf8("here"), sealed), toUtf8("plain"));
    const failures = [
      () => open(random(32), toUtf8("here"), sealed),
      () => open(secret, toUtf8("there"), sealed),
      () => open(secret, toUtf8("here"), sealed.slice(1)),
      () => open(secret, toUtf8("here"), hex("00")),
      () => open(secret, toUtf8("here"), hex("")),
    ].map((fail) => {
      try {
        fail();
        return undefined;
      } catch (error) {
        return String(error);
      }
    });
    assert.deepEqual(new Set(failures), new Set(["UnopenableError: can not be opened"]));
  });

  test("pads to doublings, so that a length shows little", () => {
    for (const [length, padded] of [
      [0, 128],
      [127, 128],
      [128, 256],
      [255, 256],
      [256, 512],
      [8000, 8192],
    ]) {
      const plain = random(length);
      assert.equal(pad(plain, 128).length, padded);
      assert.deepEqual(unpad(pad(plain, 128)), plain);
    }
    assert.deepEqual(unpad(pad(hex("8000"), 128)), hex("8000"));
    for (const wrong of ["", "00", "0000", "01", "8001"]) {
      assert.throws(() => unpad(hex(wrong)), UnopenableError);
    }
  });
});
