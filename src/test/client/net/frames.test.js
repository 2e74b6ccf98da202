import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { MalformedError } from "../../../main/client/bytes/reader.js";
import { fromClient, fromServer } from "../../../main/client/net/control.js";
import { hotFromClient, hotFromServer } from "../../../main/client/net/hot.js";
import { hex, resource, toHex, withHex } from "../support/resources.js";

const control = { client: fromClient, server: fromServer };
const hot = { client: hotFromClient, server: hotFromServer };

describe("A control frame", () => {
  for (const { name, direction, text, fields, only } of resource("frames/control.json")) {
    /** @type {import("../../../main/client/net/control.js").Codec<any>} */
    const codec = control[/** @type {"client" | "server"} */ (direction)];

    test(`from the ${direction} is read: ${name}`, () => {
      assert.deepEqual(withHex(codec.decode(text)), fields);
    });

    if (only !== "decode") {
      test(`from the ${direction} is written: ${name}`, () => {
        assert.equal(codec.encode(codec.decode(text)), text);
      });
    }
  }

  test("from the server may carry a reason that is not known yet", () => {
    const text = '{"type":"refused","request":"join","reason":"full-moon"}';
    assert.equal(/** @type {any} */ (fromServer.decode(text)).reason, "full-moon");
  });
});

describe("A binary message", () => {
  for (const { name, direction, hex: digits, frames } of resource("frames/hot.json")) {
    /** @type {{encode: (frames: any[]) => Uint8Array, decode: (bytes: Uint8Array) => any[]}} */
    const codec = hot[/** @type {"client" | "server"} */ (direction)];

    test(`from the ${direction} is read: ${name}`, () => {
      assert.deepEqual(withHex(codec.decode(hex(digits))), frames);
    });

    test(`from the ${direction} is written: ${name}`, () => {
      assert.equal(toHex(codec.encode(codec.decode(hex(digits)))), digits);
    });
  }
});

describe("Refused as breaking the protocol", () => {
  for (const { name, text, hex: digits } of resource("frames/bad.json")) {
    test(`${text === undefined ? "binary" : "text"}: ${name}`, () => {
      const read =
        text === undefined
          ? () => hotFromClient.decode(hex(digits))
          : () => fromClient.decode(text);
      assert.throws(read, MalformedError);
    });
  }
});
