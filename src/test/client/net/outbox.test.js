import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { Outbox } from "../../../main/client/net/outbox.js";
import { Pace } from "../../../main/client/net/pace.js";
import { Clock } from "../support/clock.js";

/** An outbox, what it sent, and what it did to its connections. */
function outbox() {
  const clock = new Clock();
  /** @type {string[]} */
  const log = [];
  let ref = 0;
  const limits = { messages: 10_000, bytes: 1e6, window: 5000 };
  const box = new Outbox(new Pace(limits, clock.now), clock);
  const way = {
    send: (/** @type {any} */ message) => log.push(message),
    probe: () => log.push("probe"),
    lose: () => log.push("lose"),
  };
  box.open(way);
  /**
   * @param {string} name
   * @param {import("../../../main/client/net/outbox.js").Lane} [lane]
   * @param {number} [parts]
   */
  const offer = (name, lane, parts = 1) => {
    let made = 0;
    const item = {
      make() {
        made++;
        return Array.from({ length: parts }, (_, part) => ({
          message: (/** @type {number} */ own) => {
            ref = own;
            return `${name}${"'".repeat(made - 1)}${parts > 1 ? part : ""}`;
          },
        }));
      },
      accepted: () => log.push(`(${name})`),
      refused: (/** @type {string} */ reason) => log.push(`(${name} ${reason})`),
      unmade: (/** @type {boolean} */ sent) => log.push(sent ? `${name}?` : `${name}-`),
    };
    box.offer(item, lane);
  };
  const told = () => log.splice(0).join(" ");
  return { box, way, clock, offer, told, ack: () => box.accept(ref, 1) };
}

describe("An outbox", () => {
  test("keeps what waits when the connection is lost, and sends it on the next", () => {
    const { box, way, offer, told, ack } = outbox();
    offer("a");
    offer("b");
    box.halt();
    offer("c");
    assert.equal(told(), "a a?");
    box.open(way);
    for (let i = 0; i < 3; i++) ack();
    assert.equal(told(), "a' (a) b (b) c (c)");
  });

  test("is not confused by an answer to what it has dropped", () => {
    const { box, way, offer, told } = outbox();
    offer("a");
    box.halt();
    box.accept(1, 1);
    box.refuse(1, "no-such-member");
    box.open(way);
    box.accept(1, 1);
    assert.equal(told(), "a a? a'");
  });

  test("sends first what the room needs, then what goes again, then what is said, then answers", () => {
    const { offer, told, ack } = outbox();
    offer("x");
    offer("answer", "behind");
    offer("said", "said");
    offer("again", "again");
    offer("ask", "ahead");
    for (let i = 0; i < 5; i++) ack();
    assert.equal(told(), "x (x) ask (ask) again (again) said (said) answer (answer)");
  });

  test("holds back what people say, and nothing else", () => {
    const { box, offer, told, ack } = outbox();
    box.hold();
    offer("said");
    offer("again", "again");
    offer("answer", "behind");
    ack();
    offer("ask", "ahead");
    ack();
    assert.equal(told(), "answer (answer) ask (ask)");
    box.release();
    ack();
    ack();
    assert.equal(told(), "again (again) said (said)");
  });

  test("holds back also the rest of what has begun to go out", () => {
    const { box, offer, told, ack } = outbox();
    offer("a", "said", 2);
    box.hold();
    ack();
    offer("ask", "ahead");
    ack();
    assert.equal(told(), "a0 a? ask (ask)");
    box.release();
    ack();
    ack();
    assert.equal(told(), "a'0 a'1 (a)");
  });

  test("holds back also what was too fast, and waits to be said again", () => {
    const { box, clock, offer, told, ack } = outbox();
    offer("a");
    box.refuse(undefined, "too-fast", 100);
    box.hold();
    clock.pass(100);
    assert.equal(told(), "a a?");
    box.release();
    ack();
    assert.equal(told(), "a' (a)");
  });

  test("makes anew what was too fast, if somebody it was made for has gone meanwhile", () => {
    const { box, clock, offer, told, ack } = outbox();
    offer("a");
    box.renew();
    box.refuse(undefined, "too-fast", 100);
    clock.pass(100);
    ack();
    assert.equal(told(), "a a? a' (a)");
  });

  test("does not make anew what was accepted", () => {
    const { box, offer, told, ack } = outbox();
    offer("a");
    box.renew();
    ack();
    offer("b");
    ack();
    assert.equal(told(), "a (a) b (b)");
  });

  test("doubts a connection after 10 seconds without an answer, and gives it up after 10 more", () => {
    const { clock, offer, told } = outbox();
    offer("a");
    clock.pass(10_000);
    assert.equal(told(), "a");
    clock.pass(1);
    assert.equal(told(), "probe");
    clock.pass(10_000);
    assert.equal(told(), "lose");
  });

  test("gives a long message on a slow connection its time", () => {
    const { box, clock, told } = outbox();
    const message = new Uint8Array(60_000);
    const parcels = [{ message: () => message }];
    box.offer({ make: () => parcels, accepted() {}, refused() {} });
    told();
    clock.pass(39_999);
    assert.equal(told(), "");
    clock.pass(1);
    assert.equal(told(), "probe");
  });

  test("does not doubt a connection that answers", () => {
    const { clock, offer, told, ack } = outbox();
    offer("a");
    clock.pass(9999);
    ack();
    clock.pass(60_000);
    assert.equal(told(), "a (a)");
    assert.equal(clock.waiting, 0);
  });

  test("says no more than so many answers; people may always say more", () => {
    const { offer, told, ack } = outbox();
    for (let i = 0; i < 600; i++) offer("answer", "behind");
    for (let i = 0; i < 600; i++) offer("said");
    for (let i = 0; i < 1200; i++) ack();
    const said = told().split(" ");
    assert.equal(said.filter((word) => word === "(answer)").length, 501);
    assert.equal(said.filter((word) => word === "(said)").length, 600);
  });

  test("makes nothing before it is prepared, and lets nothing that came later go before it", () => {
    const { box, clock, offer, told, ack } = outbox();
    let left = 3;
    const item = {
      prepare: () => left-- === 0,
      make: () => [{ message: () => `${left}` }],
      accepted() {},
      refused() {},
    };
    box.offer(item);
    offer("b");
    offer("answer", "behind");
    assert.deepEqual([told(), left], ["", 2]);
    clock.pass(0);
    assert.equal(told(), "-1");
    box.accept(undefined, 1);
    ack();
    ack();
    assert.equal(told(), "b (b) answer (answer)");
    assert.equal(clock.waiting, 0);
  });

  test("prepares again on the next connection what a lost one interrupted", () => {
    const { box, way, clock, told } = outbox();
    const asked = [];
    const item = {
      prepare: () => asked.push("") > 2,
      make: () => [{ message: () => "a" }],
      accepted() {},
      refused() {},
    };
    box.offer(item);
    box.halt();
    clock.pass(1000);
    assert.deepEqual([told(), asked.length], ["", 1]);
    box.open(way);
    clock.pass(0);
    assert.deepEqual([told(), asked.length], ["a", 3]);
  });

  test("goes on although making something fails", () => {
    const { box, offer, told, ack } = outbox();
    const broken = {
      make() {
        throw new Error("a fault in the page");
      },
      accepted() {},
      refused() {},
    };
    assert.throws(() => box.offer(broken), /a fault in the page/);
    offer("a");
    ack();
    assert.equal(told(), "a (a)");
  });
});
