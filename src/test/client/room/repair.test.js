import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { House, notices, read, warnings } from "../support/house.js";

/** @typedef {import("../support/house.js").Session} Session */

/** Takes somebody's network away. @param {House} house @param {...number} slots */
function lose(house, ...slots) {
  house.relay.reachable = false;
  for (const slot of slots) house.relay.cut(house.relay.seat(slot));
  house.run();
}

/** Gives the network back. @param {House} house */
function find(house) {
  house.relay.reachable = true;
  house.pass(20_000);
}

/**
 * Lets nothing of a type reach a slot.
 *
 * @param {House} house
 * @param {number} to
 * @param {string} type
 */
function keepFrom(house, to, type) {
  house.relay.tell = (frame, { slot }) => (slot === to && frame.type === type ? [] : [frame]);
}

/** @param {House} house */
function keepNothing(house) {
  house.relay.tell = (frame) => [frame];
}

describe("What somebody missed", () => {
  test("while its connection was lost comes from the others, in its place", () => {
    const house = new House();
    const [anna, ben, clara] = house.gather("Anna", "Ben", "Clara");
    anna.post("one");
    house.run();
    lose(house, 1);
    anna.post("two");
    clara.act("three");
    anna.post("four");
    house.run();
    find(house);
    assert.deepEqual(read(ben), ["Anna: one", "Anna: two", "Clara: three", "Anna: four"]);
    assert.deepEqual(warnings(ben), []);
    assert.deepEqual(notices(ben), ["joined", "fetched"]);
  });

  test("comes also from somebody whose connection was dead when it was asked for", () => {
    const house = new House();
    const [anna, ben] = house.gather("Anna", "Ben");
    lose(house, 0);
    ben.post("hello");
    house.run();
    house.relay.cut(house.relay.seat(1), { page: false, server: false });
    find(house);
    assert.deepEqual(read(anna), []);
    house.pass(60_000);
    assert.deepEqual(read(anna), ["Ben: hello"]);
    assert.deepEqual(warnings(anna), []);
  });

  test("because the server dropped it comes from who said it", () => {
    const house = new House();
    const [anna, ben, clara] = house.gather("Anna", "Ben", "Clara");
    anna.post("one");
    house.run();
    keepFrom(house, 1, "message");
    anna.post("two");
    house.run();
    keepNothing(house);
    clara.post("three");
    anna.post("four");
    house.run();
    assert.deepEqual(read(ben), ["Anna: one", "Clara: three", "Anna: four"]);
    house.pass(5000);
    assert.deepEqual(read(ben), ["Anna: one", "Anna: two", "Clara: three", "Anna: four"]);
    assert.deepEqual([warnings(ben), notices(ben)], [[], ["joined"]]);
  });
});
