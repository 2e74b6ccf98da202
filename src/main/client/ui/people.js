/** How the page names people: a name apart from the text around it, with its badge where one is needed. */
import { element } from "./dom.js";
import { texts } from "./texts.js";

/** What turns the direction of the text around it. */
const TURNS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** @typedef {Pick<import("../room/state.js").Person, "mid" | "alias" | "badge">} Person */

/**
 * A name that can not reach out of its place, whatever characters it is made of.
 *
 * @param {Person} person
 */
export function nameOf(person) {
  return element("bdi", { class: `name hue-${hueOf(person)}` }, plainName(person));
}

/**
 * A name where nothing can hold it in its place: what would turn the text around it is left out.
 *
 * @param {{ alias: string }} person
 */
export function plainName({ alias }) {
  return isInvisible(alias) ? texts.room.noName : alias.replace(TURNS, "");
}

/**
 * The first letter of a name on a ground of the person's colour. It decorates: names and badges tell.
 *
 * @param {Person} person
 */
export function avatarOf(person) {
  const [initial] = new Intl.Segmenter().segment(plainName(person).trim());
  return element("span", {
    class: `avatar hue-${hueOf(person)}`,
    "data-initial": initial.segment.toUpperCase(),
    "aria-hidden": "true",
  });
}

/** @param {Person} person */
export function badgeOf({ badge }) {
  return element("span", { class: "badge", title: texts.room.badgeHint }, badge.join(""));
}

/**
 * A sentence with people in it.
 *
 * @param {string} sentence {who} and {by} stand for people
 * @param {Record<string, Person | undefined>} people
 * @param {(person: Person) => (string | HTMLElement)[]} [naming] how they are called
 * @returns {(string | HTMLElement)[]}
 */
export function withPeople(sentence, people, naming = (person) => [nameOf(person)]) {
  return sentence.split(/\{(who|by)\}/).flatMap((part, index) => {
    const person = index % 2 === 1 ? people[part] : undefined;
    return person ? naming(person) : [part];
  });
}

/**
 * A name with what tells it from the same name of somebody else.
 *
 * @param {Person} person
 */
export function fullName(person) {
  return [nameOf(person), " ", badgeOf(person)];
}

/**
 * @param {Person} person
 * @returns {number} 0 to 7: the same colour for the same person, as long as the room lasts
 */
function hueOf({ mid }) {
  return Number.parseInt(mid.slice(0, 2), 16) % 8;
}

/** @param {string} alias */
function isInvisible(alias) {
  return !/[^\s\p{C}\p{M}\p{Default_Ignorable_Code_Point}\u2800]/u.test(alias);
}
