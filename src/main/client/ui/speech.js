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

/** From how many seconds on a time is told in minutes, minutes in hours, and hours in days. */
const MINUTES_FROM = 90;
const HOURS_FROM = 90;
const DAYS_FROM = 36;

/** @param {string} tag of the language, such as `en` (BCP 47) */
export function speechOf(tag) {
  const rules = new Intl.PluralRules(tag);
  const numbers = new Intl.NumberFormat(tag);
  const soonest = new Intl.RelativeTimeFormat(tag);
  const seconds = unit("second");
  const minutes = unit("minute");
  const hours = unit("hour");
  const days = unit("day");

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
     * A length of time: "3 seconds", "2 minutes", "4 hours", "7 days".
     *
     * @type {(milliseconds: number) => string}
     */
    lasting: (milliseconds) => {
      const whole = Math.max(1, Math.round(milliseconds / 1000));
      if (whole < MINUTES_FROM) return seconds.format(whole);
      const inMinutes = Math.round(whole / 60);
      if (inMinutes < HOURS_FROM) return minutes.format(inMinutes);
      const inHours = Math.round(inMinutes / 60);
      return inHours < DAYS_FROM ? hours.format(inHours) : days.format(Math.round(inHours / 24));
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
