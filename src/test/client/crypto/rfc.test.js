import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { gcm } from "@noble/ciphers/aes.js";
import { ed25519, x25519 } from "@noble/curves/ed25519.js";
import { expand, extract } from "@noble/hashes/hkdf.js";
import { hmac } from "@noble/hashes/hmac.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { exportSecret } from "../../../main/client/crypto/hpke.js";
import { toUtf8 } from "../../../main/client/bytes/encoding.js";
import { hex, toHex } from "../support/hex.js";

describe("The algorithms underneath give what their standards say:", () => {
  for (const [name, secret, key, message, signature] of [
    [
      "TEST 1",
      "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60",
      "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a",
      "",
      `e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e06522490155
       5fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b`,
    ],
    [
      "TEST 2",
      "4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb",
      "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c",
      "72",
      `92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da
       085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00`,
    ],
    [
      "TEST 3",
      "c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7",
      "fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025",
      "af82",
      `6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac
       18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a`,
    ],
  ]) {
    test(`Ed25519, RFC 8032 §7.1 ${name}`, () => {
      assert.equal(toHex(ed25519.getPublicKey(hex(secret))), key);
      assert.deepEqual(ed25519.sign(hex(message), hex(secret)), hex(signature));
      assert.ok(ed25519.verify(hex(signature), hex(message), hex(key), { zip215: false }));
    });
  }

  for (const [scalar, point, product] of [
    [
      "a546e36bf0527c9d3b16154b82465edd62144c0ac1fc5a18506a2244ba449ac4",
      "e6db6867583030db3594c1a424b15f7c726624ec26b3353b10a903a6d0ab1c4c",
      "c3da55379de9c6908e94ea4df28d084f32eccf03491c71f754b4075577a28552",
    ],
    [
      "4b66e9d4d1b4673c5ad22691957d6af5c11b6421e0ea01d42ca4169e7918ba0d",
      "e5210f12786811d3f4b7959d0538ae2c31dbe7106fc03c3efc4cd549c715a493",
      "95cbde9476e8907d7aade45cb4b873f88b595a68799fa152e6f8f7647aac7957",
    ],
  ]) {
    test(`X25519, RFC 7748 §5.2 ${scalar.slice(0, 8)}`, () => {
      assert.equal(toHex(x25519.scalarMult(hex(scalar), hex(point))), product);
    });
  }

  for (const [name, ikm, salt, info, prk, okm] of [
    [
      "A.1",
      "0b".repeat(22),
      "000102030405060708090a0b0c",
      "f0f1f2f3f4f5f6f7f8f9",
      "077709362c2e32df0ddc3f0dc47bba6390b6c73bb50f9c3122ec844ad7c2b3e5",
      `3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf
       34007208d5b887185865`,
    ],
    [
      "A.3",
      "0b".repeat(22),
      "",
      "",
      "19ef24a32c717b167f33a91d6f648bdf96596776afdb6377ac434c1c293ccb04",
      `8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d
       9d201395faa4b61a96c8`,
    ],
  ]) {
    test(`HKDF-SHA256, RFC 5869 ${name}`, () => {
      const key = extract(sha256, hex(ikm), hex(salt));
      assert.equal(toHex(key), prk);
      assert.deepEqual(expand(sha256, key, hex(info), 42), hex(okm));
    });
  }

  for (const [name, key, data, tag] of [
    [
      "4.2",
      "0b".repeat(20),
      "4869205468657265",
      "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7",
    ],
    [
      "4.3",
      "4a656665",
      "7768617420646f2079612077616e7420666f72206e6f7468696e673f",
      "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843",
    ],
    [
      "4.4",
      "aa".repeat(20),
      "dd".repeat(50),
      "773ea91e36800e46854db8ebd09181a72959098b3ef8c122d9635514ced565fe",
    ],
  ]) {
    test(`HMAC-SHA256, RFC 4231 §${name}`, () => {
      assert.equal(toHex(hmac(sha256, hex(key), hex(data))), tag);
    });
  }

  test("AES-256-GCM, test case 16 of its submission to NIST", () => {
    const key = hex("feffe9928665731c6d6a8f9467308308".repeat(2));
    const nonce = hex("cafebabefacedbaddecaf888");
    const context = hex("feedfacedeadbeeffeedfacedeadbeefabaddad2");
    const plain = hex(`
      d9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a72
      1c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657ba637b39`);
    const sealed = hex(`
      522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa
      8cb08e48590dbb3da7b08b1056828838c5f61e6393ba7a0abcc9f662
      76fc6ece0f4e1768cddf8853bb2d551b`);
    assert.deepEqual(gcm(key, nonce, context).encrypt(plain), sealed);
    assert.deepEqual(gcm(key, nonce, context).decrypt(sealed), plain);
  });
});

describe("The key schedule of HPKE in mode PSK, RFC 9180 A.1.2 (X25519),", () => {
  const suite = { kem: 0x0020, aead: 0x0001 };
  const agreement = {
    info: toUtf8("Ode on a Grecian Urn"),
    psk: hex("0247fd33b913760fa1fa51e1892d9f307fbe65eb171e8132c2af18555a738b82"),
    pskId: toUtf8("Ennyn Durin aran Moria"),
  };
  const receiver = "c5eb01eb457fe6c6f57577c5413b931550a162c71a03ac8d196babbd4e5ce0fd";
  const enc = "0ad0950d9fb9588e59690b74f1237ecdf1d775cd60be2eca57af5a4b0471c91b";
  const shared = "727699f009ffe3c076315019c69648366b69171439bd7dd0807743bde76986cd";

  /** DHKEM(X25519, HKDF-SHA256), RFC 9180 §4.1. */
  function decapsulate() {
    const suiteId = [toUtf8("HPKE-v1"), toUtf8("KEM"), Uint8Array.of(0x00, 0x20)];
    const dh = x25519.getSharedSecret(hex(receiver), hex(enc));
    const context = [hex(enc), x25519.getPublicKey(hex(receiver))];
    const prk = extract(sha256, bytes(...suiteId, toUtf8("eae_prk"), dh));
    const info = bytes(Uint8Array.of(0, 32), ...suiteId, toUtf8("shared_secret"), ...context);
    return expand(sha256, prk, info, 32);
  }

  /** @param {...Uint8Array} parts */
  const bytes = (...parts) => Uint8Array.from(parts.flatMap((part) => [...part]));

  test("starts from the shared secret of the vector", () => {
    assert.equal(toHex(decapsulate()), shared);
  });

  for (const [context, exported] of [
    ["", "dff17af354c8b41673567db6259fd6029967b4e1aad13023c2ae5df8f4f43bf6"],
    ["00", "6a847261d8207fe596befb52928463881ab493da345b10e1dcc645e3b94e2d95"],
    ["54657374436f6e74657874", "8aff52b45a1be3a734bc7a41e20b4e055ad4c4d22104b0c20285a7c4302401cd"],
  ]) {
    test(`exports the secret of the context "${context}"`, () => {
      const secret = exportSecret(suite, decapsulate(), agreement, hex(context), 32);
      assert.equal(toHex(secret), exported);
    });
  }
});
