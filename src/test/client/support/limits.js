/** What a server allows that nobody has set otherwise. @type {import("../../../main/client/net/control.js").Limits} */
export const LIMITS = Object.freeze({
  members: 50,
  frame: 73_728,
  text: 8_192,
  messages: 20,
  bytes: 262_144,
  window: 5_000,
  silence: 45_000,
  grace: 60_000,
});
