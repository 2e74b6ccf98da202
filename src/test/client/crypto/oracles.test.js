import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { XWing } from "@hpke/hybridkem-x-wing";
import { KEM_MLKEM768_X25519 } from "@panva/hpke-noble";
import * as HPKE from "hpke";
import { toUtf8 } from "../../../main/client/bytes/encoding.js";
import { SANCTUARY_1, X_WING, exportSecret } from "../../../main/client/crypto/hpke.js";
import { chance } from "../support/chance.js";

const random = chance("oracles");
const agreement = { info: toUtf8("what for"), psk: random(32), pskId: random(16) };
const context = toUtf8("chain");
const { secret, key } = X_WING.keyPair(random(32));

describe("Our export from HPKE over X-Wing", () => {
  const suite = new HPKE.CipherSuite(
    KEM_MLKEM768_X25519,
    HPKE.KDF_HKDF_SHA256,
    HPKE.AEAD_EXPORT_ONLY,
  );

  test("is what an independent HPKE receives", async () => {
    const { enc, shared } = X_WING.encapsulate(key, random);
    const theirs = await suite.ReceiveExport(
      await suite.DeserializePrivateKey(secret),
      enc,
      context,
      32,
      agreement,
    );
    assert.deepEqual(theirs, exportSecret(SANCTUARY_1, shared, agreement, context, 32));
  });

  test("is what an independent HPKE sends", async () => {
    const { encapsulatedSecret, exportedSecret } = await suite.SendExport(
      await suite.DeserializePublicKey(key),
      context,
      32,
      agreement,
    );
    const shared = X_WING.decapsulate(secret, encapsulatedSecret);
    assert.deepEqual(exportedSecret, exportSecret(SANCTUARY_1, shared, agreement, context, 32));
  });
});

describe("Our X-Wing", () => {
  const independent = new XWing();

  test("encapsulates what an independent one decapsulates", async () => {
    const { enc, shared } = X_WING.encapsulate(key, random);
    const recipientKey = await independent.deserializePrivateKey(secret.slice().buffer);
    const theirs = await independent.decap({ recipientKey, enc: enc.slice().buffer });
    assert.deepEqual(new Uint8Array(theirs), shared);
  });

  test("decapsulates what an independent one encapsulates", async () => {
    const recipientPublicKey = await independent.deserializePublicKey(key.slice().buffer);
    const { enc, sharedSecret } = await independent.encap({ recipientPublicKey });
    assert.deepEqual(X_WING.decapsulate(secret, new Uint8Array(enc)), new Uint8Array(sharedSecret));
  });
});
