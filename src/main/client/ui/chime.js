/** A soft sound for what is said while one looks elsewhere. It is made here, and no file is loaded for it. */

/** Two tones of a bell, in hertz. */
const TONES = [587.33, 880];

/** When the second begins and how long each sounds, in seconds. */
const APART = 0.09;
const LASTING = 0.9;

const LOUDNESS = 0.06;

/** However much is said, it sounds no more often than this; in ms. */
const REST = 3_000;

export class Chime {
  /** @type {AudioContext | undefined} made when it is first needed */
  #air;
  #last = -Infinity;

  /** Sounds, if the browser lets it: before somebody has touched the page it does not. */
  ring() {
    const now = performance.now();
    if (now - this.#last < REST || !("AudioContext" in window)) return;
    this.#last = now;
    this.#air ??= new AudioContext();
    const air = this.#air;
    TONES.forEach((tone, at) => strike(air, tone, air.currentTime + at * APART));
  }

  /** Is silent for good. */
  dispose() {
    this.#air?.close();
    this.#air = undefined;
  }
}

/**
 * @param {AudioContext} air
 * @param {number} tone in hertz
 * @param {number} at in seconds of the context
 */
function strike(air, tone, at) {
  const string = new OscillatorNode(air, { type: "sine", frequency: tone });
  const loudness = new GainNode(air, { gain: 0 });
  loudness.gain.setValueAtTime(0, at);
  loudness.gain.linearRampToValueAtTime(LOUDNESS, at + 0.015);
  loudness.gain.exponentialRampToValueAtTime(0.0001, at + LASTING);
  string.connect(loudness).connect(air.destination);
  string.start(at);
  string.stop(at + LASTING);
}
