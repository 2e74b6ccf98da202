/**
 * What a language brings to its sentences: how it counts, and how it tells numbers and times. All of
 * it is the browser's own knowledge, so that a file of texts holds sentences and nothing else.
 */

/**
 * Forms of one sentence, as many as the language has; {n} stands for the number.
 *
 * @typedef {{ other: string } & Partial<Record<"zero" | "one" | "two" | "few" | "many", string>>} Forms
 */

/** @typedef {ReturnType<typeof speechOf>} Speech */

/** From how many seconds on a time is told in minutes. */
const MINUTES_FROM = 90;

/** @param {string} tag of the language, such as `en` (BCP 47) */
export function speechOf(tag) {
  const rules = new Intl.PluralRules(tag);
  const numbers = new Intl.NumberFormat(tag);
  const soonest = new Intl.RelativeTimeFormat(tag);
  const seconds = unit("second");
  const minutes = unit("minute");

  return {
    /** @type {(value: number) => string} */
    number: (value) => numbers.format(value),

    /**
     * The form of a sentence for a number.
     *
     * @type {(count: number, forms: Forms) => string}
     */
    plural: (count, forms) =>
      (forms[rules.select(count)] ?? forms.other).replaceAll("{n}", numbers.format(count)),

    /**
     * A length of time: "3 seconds", "2 minutes".
     *
     * @type {(milliseconds: number) => string}
     */
    lasting: (milliseconds) => {
      const whole = Math.max(1, Math.round(milliseconds / 1000));
      return whole < MINUTES_FROM ? seconds.format(whole) : minutes.format(Math.round(whole / 60));
    },

    /**
     * A time from now: "in 3 seconds".
     *
     * @type {(milliseconds: number) => string}
     */
    soon: (milliseconds) => soonest.format(Math.max(1, Math.ceil(milliseconds / 1000)), "second"),
  };

  /** @param {string} name */
  function unit(name) {
    return new Intl.NumberFormat(tag, { style: "unit", unit: name, unitDisplay: "long" });
  }
}
