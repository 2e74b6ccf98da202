import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { Connection } from "../../../main/client/net/connection.js";
import { Outbox } from "../../../main/client/net/outbox.js";
import { Pace } from "../../../main/client/net/pace.js";
import { fromServer } from "../../../main/client/net/control.js";
import { hotFromClient, hotFromServer } from "../../../main/client/net/hot.js";
import { Clock } from "../support/clock.js";
import { LIMITS } from "../support/limits.js";
import { FakeSocket } from "../support/socket.js";

/** A connection, its other end, and what was heard on both. */
function connect() {
  const clock = new Clock();
  /** @type {unknown[]} */
  const heard = [];
  /** @type {(string | Uint8Array)[]} */
  const sent = [];
  /** @type {FakeSocket[]} */
  const sockets = [];
  const edges = {
    ...clock,
    now: clock.now,
    WebSocket: class extends FakeSocket {
      /** @param {string | URL} _url @param {string[]} protocols */
      constructor(_url, protocols) {
        super({ received: (message) => sent.push(message), closed: () => sent.push("closed") });
        assert.deepEqual(protocols, ["sanctuary.1"]);
        sockets.push(this);
      }
    },
  };
  const outbox = new Outbox(new Pace(LIMITS, clock.now), clock);
  const connection = new Connection("ws://here/room", edges, {
    opened: () => heard.push("opened"),
    received(frame) {
      if (frame.type === "ack") outbox.accept(frame.ref, frame.seq);
      else if (frame.type === "refused") outbox.refuse(frame.ref, frame.reason, frame.retryAfter);
      else heard.push(frame.type);
    },
    closed: (goodbye) => heard.push(goodbye),
  });
  return { clock, heard, sent, connection, outbox, socket: sockets[0] };
}

/** One that has entered. */
function entered() {
  const all = connect();
  all.socket.accept();
  all.connection.keepAlive(LIMITS);
  all.outbox.open(all.connection);
  return all;
}

/** Something to say, and what became of it. @param {string} name @param {number} [size] */
function item(name, size = 10) {
  /** @type {string[]} */
  const told = [];
  const frame = new Uint8Array(size).fill(name.charCodeAt(0));
  return {
    told,
    make: () => {
      told.push("made");
      return [{ message: (/** @type {number} */ ref) => pair(ref, frame) }];
    },
    accepted: (/** @type {number} */ seq = -1) => void told.push(`accepted ${seq}`),
    refused: (/** @type {string} */ reason) => void told.push(`refused ${reason}`),
  };
}

/** @param {number} ref @param {Uint8Array} frame */
const pair = (ref, frame) => hotFromClient.encode([{ type: "pair", ref, to: 1, frame }]);

/** The names of the items that were sent, and the other messages. @param {(string | Uint8Array)[]} sent */
const names = (sent) =>
  sent.map((message) =>
    typeof message === "string" ? message : String.fromCharCode(message[message.length - 1]),
  );

/** @param {FakeSocket} socket @param {number} ref */
const ack = (socket, ref) =>
  socket.arrive(hotFromServer.encode([{ type: "ack", ref, seq: 70 + ref }]));

/** @param {FakeSocket} socket @param {number} ref @param {string} reason @param {number} [retryAfter] */
const refuse = (socket, ref, reason, retryAfter) =>
  socket.arrive(fromServer.encode({ type: "refused", request: "pair", reason, ref, retryAfter }));

describe("A connection", () => {
  test("tells in order that it opened, what came, and how it ended", () => {
    const { heard, socket } = connect();
    socket.accept();
    socket.arrive(fromServer.encode({ type: "stopped", by: 1, signature: new Uint8Array(64) }));
    const body = new Uint8Array(1);
    socket.arrive(
      hotFromServer.encode([
        { type: "message", seq: 1, from: 1, body, wrap: body },
        { type: "pair", seq: 2, from: 1, frame: body },
      ]),
    );
    socket.end(4502);
    socket.end(1006);
    assert.deepEqual(heard, ["opened", "stopped", "message", "pair", { kind: "stopped" }]);
  });

  test("that never opened was unreachable", () => {
    const { heard, socket } = connect();
    socket.end(1006);
    assert.deepEqual(heard, [{ kind: "unreachable" }]);
  });

  test("that can not even be tried is unreachable too, but not before one can listen", () => {
    const clock = new Clock();
    /** @type {unknown[]} */
    const heard = [];
    const WebSocket = class {
      constructor() {
        throw new SyntaxError("no address");
      }
    };
    const edges = { ...clock, now: clock.now, WebSocket: /** @type {any} */ (WebSocket) };
    const listener = {
      opened() {},
      received() {},
      closed: (/** @type {any} */ g) => heard.push(g),
    };
    new Connection("nonsense", edges, listener);
    assert.deepEqual(heard, []);
    clock.pass(0);
    assert.deepEqual(heard, [{ kind: "unreachable" }]);
    assert.equal(clock.waiting, 0);
  });

  test("to a server that speaks another version ends", () => {
    const { heard, socket, sent } = connect();
    socket.accept("");
    assert.deepEqual(heard, [{ kind: "version" }]);
    assert.deepEqual(sent, ["closed"]);
  });

  test("on which something breaks the protocol ends", () => {
    for (const junk of [
      "",
      "{}",
      '{"type":"dance"}',
      new Uint8Array(),
      Uint8Array.of(0, 0, 1, 9),
    ]) {
      const { heard, socket } = entered();
      socket.arrive(junk);
      socket.arrive(fromServer.encode({ type: "pong" }));
      assert.deepEqual(heard, ["opened", { kind: "protocol" }]);
    }
  });

  test("that one closes oneself tells nothing more, and keeps no timer", () => {
    const { heard, socket, connection, outbox, clock } = entered();
    outbox.offer(item("a"));
    connection.close();
    outbox.close();
    socket.end(1006);
    clock.pass(100_000);
    assert.deepEqual(heard, ["opened"]);
    assert.equal(clock.waiting, 0);
  });

  test("pings, and is silent if nothing comes for as long as the server allows", () => {
    const { heard, sent, socket, clock } = entered();
    clock.pass(15_000);
    assert.deepEqual(sent, ['{"type":"ping"}']);
    socket.arrive('{"type":"pong"}');
    clock.pass(59_999);
    assert.deepEqual(heard, ["opened", "pong"]);
    clock.pass(1);
    assert.deepEqual(heard, ["opened", "pong", { kind: "silent" }]);
  });

  test("that is asked for a sign of life has 5 seconds for it", () => {
    const { heard, sent, socket, connection, clock } = entered();
    connection.probe();
    connection.probe();
    assert.deepEqual(sent, ['{"type":"ping"}']);
    clock.pass(4999);
    socket.arrive('{"type":"pong"}');
    clock.pass(5000);
    assert.deepEqual(heard, ["opened", "pong"]);
    connection.probe();
    clock.pass(5000);
    assert.deepEqual(heard, ["opened", "pong", { kind: "silent" }]);
  });

  test("that is asked while something long is on its way has time for both", () => {
    const { heard, connection, clock } = entered();
    connection.send(new Uint8Array(60_000));
    connection.probe();
    clock.pass(14_999);
    assert.deepEqual(heard, ["opened"]);
  });

  test("is asked once more by a page that was asleep while it waited", () => {
    const { heard, sent, socket, connection, clock } = entered();
    connection.probe();
    clock.late(600_000);
    socket.arrive('{"type":"pong"}');
    clock.pass(5000);
    assert.deepEqual(heard, ["opened", "pong"]);
    assert.ok(sent.length >= 2);
  });

  test("is not taken for silent by a page whose timers were late", () => {
    const { heard, socket, clock } = entered();
    clock.pass(15_000);
    socket.arrive('{"type":"pong"}');
    clock.late(600_000);
    assert.deepEqual(heard, ["opened", "pong"]);
  });
});

describe("What is offered to an outbox", () => {
  test("goes one at a time, in order, and is made only when its turn comes", () => {
    const { outbox, sent, socket } = entered();
    const [a, b] = [item("a"), item("b")];
    outbox.offer(a);
    outbox.offer(b);
    assert.deepEqual([names(sent), b.told], [["a"], []]);
    ack(socket, 1);
    assert.deepEqual(
      [names(sent), a.told, b.told],
      [["a", "b"], ["made", "accepted 71"], ["made"]],
    );
    ack(socket, 2);
    assert.deepEqual(b.told, ["made", "accepted 72"]);
  });

  test("is not accepted or refused by the answer to something else", () => {
    const { outbox, socket } = entered();
    const a = item("a");
    outbox.offer(a);
    ack(socket, 9);
    refuse(socket, 9, "no-such-member");
    assert.deepEqual(a.told, ["made"]);
  });

  test("goes again when it was too fast, before all others", () => {
    const { outbox, sent, socket, clock } = entered();
    const [a, b] = [item("a"), item("b")];
    outbox.offer(a);
    outbox.offer(b);
    refuse(socket, 1, "too-fast", 700);
    clock.pass(699);
    assert.deepEqual(names(sent), ["a"]);
    clock.pass(1);
    assert.deepEqual(names(sent), ["a", "a"]);
    ack(socket, 1);
    assert.deepEqual(names(sent), ["a", "a", "b"]);
    assert.deepEqual(a.told, ["made", "accepted 71"]);
  });

  test("makes way when it was refused for good", () => {
    const { outbox, sent, socket } = entered();
    const [a, b] = [item("a"), item("b")];
    outbox.offer(a);
    outbox.offer(b);
    refuse(socket, 1, "no-such-member");
    assert.deepEqual(
      [names(sent), a.told],
      [
        ["a", "b"],
        ["made", "refused no-such-member"],
      ],
    );
  });

  test("makes way when there is nothing to say any more", () => {
    const { outbox, sent } = entered();
    outbox.offer({ ...item("a"), make: () => [] });
    outbox.offer(item("b"));
    assert.deepEqual(names(sent), ["b"]);
  });

  test("may offer more while it is made or told, in its order", () => {
    const { outbox, sent, socket } = entered();
    const a = item("a");
    outbox.offer({
      ...a,
      make: () => {
        outbox.offer(item("b"));
        return a.make();
      },
      accepted: () => outbox.offer(item("c")),
    });
    for (const ref of [1, 2]) ack(socket, ref);
    assert.deepEqual(names(sent), ["a", "b", "c"]);
  });

  test("keeps to what the server allows, however much is offered", () => {
    const { outbox, sent, socket, clock } = entered();
    let at = 0;
    for (let i = 0; i < 60; i++) outbox.offer(item("a"));
    const answer = () => {
      while (at < sent.length) {
        const message = sent[at++];
        if (typeof message === "string") socket.arrive('{"type":"pong"}');
        else ack(socket, (message[4] << 8) | message[5]);
      }
    };
    answer();
    assert.equal(sent.length, 18);
    /** @type {number[]} */
    const counts = [];
    for (let second = 1; second <= 10; second++) {
      clock.pass(1000, answer);
      answer();
      counts.push(sent.length);
    }
    for (let second = 5; second < 10; second++) {
      assert.ok(counts[second] - counts[second - 5] <= 20, `${counts}`);
    }
    clock.pass(10_000, answer);
    assert.equal(sent.filter((message) => typeof message !== "string").length, 60);
  });

  test("keeps to the bytes too, and what is larger than all of them still goes", () => {
    const { outbox, sent, socket, clock } = entered();
    for (let i = 0; i < 5; i++) outbox.offer(item("a", 60_000));
    for (const ref of [1, 2, 3, 4]) ack(socket, ref);
    assert.equal(sent.length, 3);
    clock.pass(5000, () => ack(socket, 4));
    assert.equal(sent.length, 5);
    const { outbox: other, sent: told } = entered();
    other.offer(item("b", 300_000));
    assert.equal(told.length, 1);
  });
});
