import { fromBase64url, toBase64url } from "../bytes/encoding.js";
import { MalformedError } from "../bytes/reader.js";

/**
 * How a field looks in JSON, and how it is checked when it comes from outside.
 *
 * @typedef {object} Shape
 * @property {(value: any) => unknown} toJson
 * @property {(json: unknown) => unknown} fromJson throws {@link MalformedError}
 * @property {boolean} [optional] whether it may be missing
 */

/**
 * Bytes, as base64url without padding.
 *
 * @param {(length: number) => boolean} fits which lengths are good
 * @returns {Shape}
 */
const bytesThat = (fits) => ({
  toJson: (value) => toBase64url(value),
  fromJson(json) {
    if (typeof json !== "string") throw new MalformedError();
    const value = fromBase64url(json);
    if (!fits(value.length)) throw new MalformedError();
    return value;
  },
});

/** @param {number} size */
export const bytes = (size) => bytesThat((length) => length === size);

/** Bytes of any length but none. */
export const someBytes = bytesThat((length) => length > 0);

/** A head of so many bytes, then any number of entries of another size, at least one. */
export const entries = (/** @type {number} */ head, /** @type {number} */ entry) =>
  bytesThat((length) => length > head && (length - head) % entry === 0);

/**
 * An integer from 0 to a bound.
 *
 * @param {number} most
 * @returns {Shape}
 */
export const integer = (most) => ({
  toJson: (value) => value,
  fromJson(json) {
    if (!Number.isInteger(json) || Number(json) < 0 || Number(json) > most) {
      throw new MalformedError();
    }
    return json;
  },
});

export const u16 = integer(0xffff);
export const u32 = integer(0xffff_ffff);
export const u40 = integer(0xff_ffff_ffff);

/** @type {Shape} */
export const bool = {
  toJson: (value) => value,
  fromJson(json) {
    if (typeof json !== "boolean") throw new MalformedError();
    return json;
  },
};

/** A word, known or not: later versions may have more. @type {Shape} */
export const word = {
  toJson: (value) => value,
  fromJson(json) {
    if (typeof json !== "string" || !/^[a-z-]{1,32}$/.test(json)) throw new MalformedError();
    return json;
  },
};

/**
 * One of some words.
 *
 * @param {...string} words
 * @returns {Shape}
 */
export const oneOf = (...words) => ({
  toJson: (value) => value,
  fromJson(json) {
    if (typeof json !== "string" || !words.includes(json)) throw new MalformedError();
    return json;
  },
});

/**
 * A field that may be missing.
 *
 * @param {Shape} shape
 * @returns {Shape}
 */
export const optional = (shape) => ({ ...shape, optional: true });

/**
 * An array of one shape.
 *
 * @param {Shape} shape
 * @returns {Shape}
 */
export const list = (shape) => ({
  toJson: (values) => values.map(shape.toJson),
  fromJson(json) {
    if (!Array.isArray(json)) throw new MalformedError();
    return json.map(shape.fromJson);
  },
});

/**
 * An object with named fields. What it has beside them is ignored.
 *
 * @param {Record<string, Shape>} fields
 * @returns {Shape}
 */
export const object = (fields) => ({
  toJson(value) {
    const present = Object.entries(fields).filter(([name]) => value[name] !== undefined);
    return Object.fromEntries(present.map(([name, shape]) => [name, shape.toJson(value[name])]));
  },
  fromJson(json) {
    if (typeof json !== "object" || json === null || Array.isArray(json)) {
      throw new MalformedError();
    }
    const given = new Map(Object.entries(json));
    const present = Object.entries(fields).filter(
      ([name, shape]) => !(shape.optional && !given.has(name)),
    );
    return Object.fromEntries(
      present.map(([name, shape]) => [name, shape.fromJson(given.get(name))]),
    );
  },
});
