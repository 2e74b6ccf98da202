import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { equal } from "../../../main/client/bytes/bytes.js";
import { toUtf8 } from "../../../main/client/bytes/encoding.js";
import { openAlias } from "../../../main/client/crypto/alias.js";
import { lacks, readAsk, writeAsk } from "../../../main/client/crypto/ask.js";
import * as body from "../../../main/client/crypto/body.js";
import { badgeOf } from "../../../main/client/crypto/badge.js";
import { certifiedBy, readCertificate } from "../../../main/client/crypto/certificate.js";
import { readContent, readSign, writeSign } from "../../../main/client/crypto/content.js";
import { readGenesis } from "../../../main/client/crypto/genesis.js";
import { midOf } from "../../../main/client/crypto/identity.js";
import {
  LinkError,
  linkKeys,
  readRoomKey,
  writeRoomKey,
} from "../../../main/client/crypto/link.js";
import { openMessage } from "../../../main/client/crypto/message.js";
import * as orders from "../../../main/client/crypto/orders.js";
import { IncomingPair } from "../../../main/client/crypto/pair.js";
import { readPayload, writeNamed, writeSequel } from "../../../main/client/crypto/payload.js";
import { readRecord, signedByIdentity, signedByLink } from "../../../main/client/crypto/record.js";
import { rosterHash } from "../../../main/client/crypto/roster.js";
import { publicKeyOf, verify } from "../../../main/client/crypto/signature.js";
import { stretch, withoutWebAssembly } from "../../../main/client/crypto/stretch.js";
import { UnopenableError } from "../../../main/client/crypto/unopenable.js";
import { hex, resource, toHex, withHex } from "../support/resources.js";
import { vectors } from "../vectors/make.js";

const room = resource("vectors/room.json");
const gh = hex(room.genesis.hash);
const link = linkKeys(hex(room.link.secret));
const newLink = linkKeys(hex(room.newLink.secret));

/** The keys of a member of the vectors. @param {string} name */
function member(name) {
  const { ik, kem, mid, signingSecret, kemSecret } = room.members[name];
  return {
    ik: hex(ik),
    kem: hex(kem),
    mid: hex(mid),
    signingSecret: hex(signingSecret),
    kemSecret: hex(kemSecret),
  };
}

/** A channel on which nothing was heard yet. @param {string} from @param {string} to */
const ear = (from, to) => new IncomingPair(gh, member(to), member(from));

describe("The vectors", () => {
  for (const [name, vector] of Object.entries(vectors())) {
    test(`${name}: the generator gives what is committed`, () => {
      assert.deepEqual(JSON.parse(JSON.stringify(vector)), resource(`vectors/${name}.json`));
    });
  }

  test("room: genesis, members and roster follow from their parts", () => {
    const genesis = readGenesis(hex(room.genesis.bytes));
    assert.equal(toHex(genesis.hash), room.genesis.hash);
    assert.equal(toHex(genesis.room), room.genesis.room);
    for (const { ik, mid, badge, signingSecret } of Object.values(room.members)) {
      assert.equal(toHex(publicKeyOf(hex(signingSecret))), ik);
      assert.equal(toHex(midOf(hex(ik))), mid);
      assert.deepEqual(badgeOf(hex(ik)), badge);
    }
    const iks = Object.values(room.members).map(({ ik }) => hex(ik));
    assert.equal(toHex(rosterHash(iks)), room.roster);
  });
});

describe("A link", () => {
  const { good, texts, refused, room: roomId, passphrase } = resource("vectors/links.json");

  test("takes a passphrase as well, which changes all keys but the address", async () => {
    const read = readRoomKey(passphrase.roomKey);
    assert.ok(read.passphrase);
    assert.equal(writeRoomKey(read), passphrase.roomKey);
    const stretched = await stretch(passphrase.text, hex(roomId));
    assert.equal(toHex(stretched), passphrase.stretched);
    const keys = linkKeys(read.secret, stretched);
    const { address, accessKey, psk, aliasKey } = passphrase;
    assert.deepEqual([keys.address, keys.accessKey, keys.psk, keys.aliasKey].map(toHex), [
      address,
      accessKey,
      psk,
      aliasKey,
    ]);
    assert.equal(address, good[0].address);
    assert.notEqual(accessKey, good[0].accessKey);
  });

  test("takes the same passphrase without WebAssembly", async () => {
    const password = toUtf8(passphrase.text.normalize("NFKC"));
    const stretched = await withoutWebAssembly(password, hex(roomId));
    assert.equal(toHex(stretched), passphrase.stretched);
  });

  for (const { roomKey, secret, address, accessKey, psk, aliasKey } of good) {
    test(`gives its keys: ${secret}`, () => {
      const read = readRoomKey(roomKey);
      assert.equal(writeRoomKey(read), roomKey);
      const keys = linkKeys(read.secret);
      assert.deepEqual(
        [keys.secret, keys.address, keys.accessKey, keys.psk, keys.aliasKey].map(toHex),
        [secret, address, accessKey, psk, aliasKey],
      );
    });
  }

  for (const { text, roomKey } of texts) {
    test(`is found in ${JSON.stringify(text)}`, () => {
      assert.equal(writeRoomKey(readRoomKey(text)), roomKey);
    });
  }

  for (const { text, reason } of refused) {
    test(`is refused as ${reason}: ${JSON.stringify(text)}`, () => {
      assert.throws(
        () => readRoomKey(text),
        (error) => error instanceof LinkError && error.reason === reason,
      );
    });
  }
});

describe("A record", () => {
  const { good, bad } = resource("vectors/records.json");

  /** What of a record fails, or its alias. @param {Uint8Array} bytes */
  function check(bytes) {
    try {
      const record = readRecord(bytes);
      if (!signedByIdentity(record, gh)) return "si";
      if (!signedByLink(record, gh, link)) return "sa";
      try {
        return { alias: openAlias(link.aliasKey, record.ik, record.ac, record.ea).text };
      } catch (error) {
        return error instanceof UnopenableError ? "alias" : error;
      }
    } catch (error) {
      return error instanceof UnopenableError ? "shape" : error;
    }
  }

  for (const { of, record } of good) {
    test(`proves ${of}`, () => {
      assert.deepEqual(check(hex(record)), { alias: room.members[of].alias });
    });
  }

  for (const { name, fails, record } of bad) {
    test(`proves nothing: ${name}`, () => assert.equal(check(hex(record)), fails));
  }
});

describe("A pair channel", () => {
  const { from, to, frames, bad } = resource("vectors/pair.json");

  test("opens its frames in order", () => {
    const pair = ear(from, to);
    for (const { frame, bind, payload } of frames) {
      const opened = pair.open(hex(frame), [link], hex(bind));
      assert.equal(toHex(opened.payload), payload);
      opened.commit();
    }
  });

  for (const { name, frame, bind = "" } of bad) {
    test(`refuses ${name}`, () => {
      assert.throws(() => ear(from, to).open(hex(frame), [link], hex(bind)), UnopenableError);
    });
  }
});

describe("A message", () => {
  const { from, messages, bad } = resource("vectors/message.json");

  for (const to of ["ben", "clara", "dora"]) {
    test(`opens for ${to}, and the next one too`, () => {
      const pair = ear(from, to);
      for (const { body, wraps, fields, hash } of messages) {
        const wrap = hex(wraps.find((/** @type {any} */ w) => w.to === to).frame);
        const opened = openMessage(gh, member(from), { body: hex(body), wrap }, pair, [link]);
        assert("content" in opened);
        assert.equal(toHex(opened.content.body), fields.body);
        assert.equal(opened.content.n, fields.n);
        assert.equal(toHex(opened.signed.hash), hash);
        opened.commit();
      }
    });
  }

  test("reads back field by field", () => {
    for (const { content, fields } of messages) {
      const { type, n, seen, ...bytes } = readContent(hex(content));
      assert.deepEqual(
        {
          type,
          n,
          seen: seen.map((one) => ({ mid: toHex(one.mid), n: one.n, hash: toHex(one.hash) })),
          prev: toHex(bytes.prev),
          roster: toHex(bytes.roster),
          body: toHex(bytes.body),
        },
        fields,
      );
    }
  });

  for (const { name, to, body, wrap } of bad) {
    test(`does not open: ${name}`, () => {
      const envelope = { body: hex(body), wrap: hex(wrap) };
      assert.throws(
        () => openMessage(gh, member(from), envelope, ear(from, to), [link]),
        UnopenableError,
      );
    });
  }
});

describe("A whisper", () => {
  const { from, to, whispers, receipts, share, bad, badPayloads } =
    resource("vectors/whisper.json");

  test("opens for its receiver", () => {
    const pair = ear(from, to);
    for (const { frame, w, text } of whispers) {
      const { payload, commit } = pair.open(hex(frame), [link]);
      assert.deepEqual(readPayload(payload), { type: "whisper", w, text });
      commit();
    }
  });

  test("is answered by a receipt of the size of a short one", () => {
    const pair = ear(to, from);
    for (const { frame, w, payload: bytes } of receipts) {
      const { payload, commit } = pair.open(hex(frame), [link]);
      assert.deepEqual(readPayload(payload), { type: "receipt", w });
      assert.equal(bytes.length, whispers[0].payload.length);
      commit();
    }
  });

  test("has a sister that carries a new link", () => {
    const { payload } = ear(share.from, share.to).open(hex(share.frame), [link]);
    assert.deepEqual(readPayload(payload), { type: "share", secret: hex(share.secret) });
  });

  for (const { name, from: sender, to: receiver, frame } of bad) {
    test(`does not open: ${name}`, () => {
      assert.throws(() => ear(sender, receiver).open(hex(frame), [link]), UnopenableError);
    });
  }

  for (const { name, payload } of badPayloads) {
    test(`is not ${name}`, () => assert.throws(() => readPayload(hex(payload)), UnopenableError));
  }
});

describe("An ask", () => {
  const { asks, bad } = resource("vectors/ask.json");

  for (const { name, fields, body } of asks) {
    test(`says what is lacked: ${name}`, () => {
      assert.deepEqual(withHex(readAsk(hex(body))), fields);
    });
  }

  for (const { name, body } of bad) {
    test(`is not ${name}`, () => assert.throws(() => readAsk(hex(body)), UnopenableError));
  }

  test("lacks all after a number, and some before it", () => {
    const [{ ranges, after }] = readAsk(hex(asks[1].body)).entries;
    const lacked = Array.from({ length: 15 }, (_, n) => n).filter((n) =>
      lacks({ mid: hex(""), unopenable: false, after, ranges }, n),
    );
    assert.deepEqual(lacked, [1, 2, 3, 4, 9, 10, 11, 13, 14]);
  });

  test("leaves out what does not fit into a message", () => {
    const ranges = Array.from({ length: 100 }, (_, i) => ({ from: 2 * i + 1, to: 2 * i + 1 }));
    const entries = Array.from({ length: 20 }, (_, i) => ({
      mid: new Uint8Array(8).fill(i),
      unopenable: false,
      after: 500,
      ranges,
    }));
    const body = writeAsk({ lacksLink: false, fromAll: false, helpers: [], entries });
    assert.ok(body.length <= 8192);
    assert.deepEqual(readAsk(body).entries, entries.slice(0, 10));
  });
});

describe("An answer", () => {
  const { from, to, answers, badPayloads } = resource("vectors/answer.json");

  test("gives contents as they were signed, over channels begun anew", () => {
    const pair = ear(from, to);
    for (const { frame, payload: bytes, fields } of answers) {
      const { payload, commit } = pair.open(hex(frame), [link]);
      assert.equal(toHex(payload), bytes);
      assert.deepEqual(withHex(readPayload(payload)), { type: "answer", ...fields });
      commit();
    }
  });

  test("takes as many frames as it needs, each of 16 KiB at most", () => {
    const sizes = answers.map((/** @type {any} */ { payload }) => payload.length / 2);
    assert.deepEqual(sizes, [256, 4096, 16384, 16384, 16384]);
  });

  test("carries signatures that hold", () => {
    const names = Object.keys(room.members);
    for (const { mid, record, content, signature } of answers[1].fields.items) {
      const { ik } = member(names.find((name) => room.members[name].mid === mid) ?? "ben");
      assert.ok(record === undefined || toHex(readRecord(hex(record)).ik) === toHex(ik));
      const sender = midOf(ik);
      assert.ok(verify(ik, hex(signature), "msg", gh, sender, hex(content)));
    }
  });

  for (const { name, payload } of badPayloads) {
    test(`is none ${name}`, () => assert.throws(() => readPayload(hex(payload)), UnopenableError));
  }
});

describe("What follows a message", () => {
  const { edit, deletion, reactions, addressed, name, signs, sequel, named, bad, badSigns } =
    resource("vectors/life.json");
  /** @type {Record<number, (bytes: Uint8Array) => unknown>} by type of the content */
  const READERS = {
    4: body.readEdit,
    5: body.readDeletion,
    6: body.readReaction,
    9: body.readAddressed,
    10: body.readName,
  };

  test("reads what it writes", () => {
    const { body: edited, ...edits } = edit;
    assert.deepEqual(body.readEdit(hex(edited)), edits);
    assert.equal(toHex(body.writeEdit(edits)), edited);
    assert.deepEqual(body.readDeletion(hex(deletion.body)), deletion.all);
    for (const { body: bytes, ...fields } of reactions) {
      assert.deepEqual(body.readReaction(hex(bytes)), fields);
    }
    for (const { body: bytes, ...fields } of addressed) {
      assert.deepEqual(body.readAddressed(hex(bytes)), fields);
      assert.equal(toHex(body.writeAddressed(fields)), bytes);
    }
    assert.equal(body.readName(hex(name.body)), name.alias);
    for (const { typing, bytes } of signs) {
      assert.deepEqual(readSign(hex(bytes)), { typing });
      assert.equal(toHex(writeSign({ typing })), bytes);
    }
  });

  test("goes to one alone in the payload of a whisper", () => {
    const { w, kind, body: bytes, payload } = sequel;
    assert.deepEqual(readPayload(hex(payload)), { type: "sequel", w, kind, body: hex(bytes) });
    assert.equal(toHex(writeSequel(w, kind, hex(bytes))), payload);
    const { n, alias } = named;
    assert.deepEqual(readPayload(hex(named.payload)), { type: "name", n, alias });
    assert.equal(toHex(writeNamed(n, alias)), named.payload);
  });

  for (const { type, name: what, body: bytes } of bad) {
    test(`is not ${what}`, () => assert.throws(() => READERS[type](hex(bytes)), UnopenableError));
  }

  for (const { name: what, bytes } of badSigns) {
    test(`is not ${what}`, () => assert.throws(() => readSign(hex(bytes)), UnopenableError));
  }
});

describe("A kick", () => {
  const vector = resource("vectors/kick.json");
  const { version, by, target, signature, successor, certificate, shares } = vector;
  const moment = { gh, address: link.address, version };
  const removal = { target: member(target).mid, successor: hex(successor) };
  const { ik } = member(by);

  test("is signed, also for who may not learn the new link", () => {
    assert.equal(toHex(orders.successorOf(newLink)), successor);
    assert.ok(orders.verifyKick(ik, hex(signature), moment, removal));
  });

  for (const { name, signature: other } of vector.badSignatures) {
    test(`is not signed by a signature ${name}`, () => {
      assert.ok(!orders.verifyKick(ik, hex(other), moment, removal));
    });
  }

  for (const { to, frame } of shares) {
    test(`shares the new link with ${to}`, () => {
      const { payload } = ear(by, to).open(hex(frame), [link]);
      assert.deepEqual(readPayload(payload), { type: "share", secret: newLink.secret });
    });
  }

  test("certifies who stays, with the same aliases", () => {
    const read = readCertificate(hex(certificate));
    assert.ok(certifiedBy(read, gh, newLink));
    assert.deepEqual(check(certificate), ["anna", "ben", "clara"]);
  });

  for (const { name, fails, certificate: other } of vector.badCertificates) {
    test(`certifies nothing with ${name}`, () => assert.equal(check(other), fails));
  }

  /** What of a certificate fails, or whose aliases it opens. @param {string} digits */
  function check(digits) {
    try {
      const read = readCertificate(hex(digits));
      if (!certifiedBy(read, gh, newLink)) return "signature";
      return read.members.map((entry) => {
        const names = Object.keys(room.members);
        const name = names.find((one) => equal(member(one).ik, entry.ik)) ?? "";
        const { ac } = resource("vectors/records.json").good.find(
          (/** @type {any} */ row) => row.of === name,
        );
        const { text } = openAlias(newLink.aliasKey, entry.ik, hex(ac), entry.ea);
        assert.deepEqual(toUtf8(text), toUtf8(room.members[name].alias));
        return name;
      });
    } catch (error) {
      if (!(error instanceof UnopenableError)) throw error;
      return digits.length % 248 === 128 ? "alias" : "shape";
    }
  }
});

describe("An order", () => {
  const { by, version, lock, unlock, stop, leave } = resource("vectors/orders.json");
  const moment = { gh, address: link.address, version };
  const { ik } = member(by);

  for (const [name, vector, verify] of /** @type {const} */ ([
    ["lock", lock, (/** @type {Uint8Array} */ s) => orders.verifyPolicy(ik, s, moment, "lock")],
    [
      "unlock",
      unlock,
      (/** @type {Uint8Array} */ s) => orders.verifyPolicy(ik, s, moment, "unlock"),
    ],
    ["stop", stop, (/** @type {Uint8Array} */ s) => orders.verifyStop(ik, s, moment)],
    ["leave", leave, (/** @type {Uint8Array} */ s) => orders.verifyLeave(ik, s, gh)],
  ])) {
    test(`to ${name} counts only as it was signed`, () => {
      assert.ok(verify(hex(vector.signature)));
      for (const other of vector.bad) assert.ok(!verify(hex(other)));
    });
  }
});
