/**
 * What this device keeps for somebody who has asked for it: one entry with settings that are no
 * secret. It is the only module that stores anything.
 */

const NAME = "sanctuary";

/** @returns {Record<string, unknown> | null} null if nothing is kept here */
export function recall() {
  try {
    const kept = JSON.parse(localStorage.getItem(NAME) ?? "null");
    return typeof kept === "object" ? kept : null;
  } catch {
    // storage is shut, or somebody else wrote there
    return null;
  }
}

/**
 * @param {object} settings
 * @returns {boolean} whether this device keeps them
 */
export function keep(settings) {
  try {
    localStorage.setItem(NAME, JSON.stringify(settings));
    return true;
  } catch {
    return false;
  }
}

/** Keeps nothing any more. */
export function unlearn() {
  try {
    localStorage.removeItem(NAME);
  } catch {
    // where storage is shut, nothing was kept
  }
}
