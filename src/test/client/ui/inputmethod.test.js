import assert from "node:assert/strict";
import { test } from "node:test";
import { isComposing } from "../../../main/client/ui/inputmethod.js";

test("Enter that takes what an input method offers is known as such, in Safari too", () => {
  assert.equal(isComposing({ isComposing: true, keyCode: 13 }), true);
  assert.equal(isComposing({ isComposing: false, keyCode: 229 }), true);
  assert.equal(isComposing({ isComposing: false, keyCode: 13 }), false);
});
