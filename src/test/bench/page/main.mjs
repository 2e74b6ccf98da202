/**
 * Measures the page in a browser: node src/test/bench/page/main.mjs
 *
 * It takes the WAR that was built last, and some minutes. The figures are those of docs/performance.md,
 * and mean something on a machine that does nothing else.
 */
import { Browser } from "./browser.mjs";
import { Company } from "./company.mjs";
import { serve } from "./server.mjs";

const MEMBERS = 50;
const EACH_SECOND = 5;
const SECONDS = 20;
const MANY = 10_000;
const AT_ONCE = 100;

/** Notes when something of this kind is first there, in ms since the page was asked for. */
const NOTE = `
  globalThis.shown = (what) => new Promise((resolve) => {
    const look = () => document.querySelector(what) && resolve(performance.now());
    new MutationObserver(look).observe(document, { childList: true, subtree: true });
    look();
  });
  globalThis.entry = shown(".main-button");
`;

/** Scrolls up through the log, and tells how many frames each second has and how long the longest is. */
const SCROLL = `new Promise((resolve) => {
  const scroller = document.querySelector(".scroller");
  scroller.scrollTop = scroller.scrollHeight;
  const frames = [];
  const step = (now) => {
    frames.push(now);
    scroller.scrollTop -= 50;
    if (frames.length < 600) return requestAnimationFrame(step);
    const gaps = frames.slice(1).map((at, index) => at - frames[index]).sort((a, b) => a - b);
    const all = frames.at(-1) - frames[0];
    resolve({ fps: Math.round(10_000 * gaps.length / all) / 10, p99: gaps[Math.floor(gaps.length * 0.99)], longest: gaps.at(-1) });
  };
  requestAnimationFrame(step);
})`;

/** What has come over the wire until then, in bytes with the headers. @param {number} then in ms */
const weight = (then) => `performance.getEntries()
  .filter(({ responseEnd }) => responseEnd <= ${then})
  .reduce((sum, { transferSize }) => sum + transferSize, 0)`;

const click = (/** @type {string} */ look) =>
  `document.querySelector(${JSON.stringify(look)}).click()`;
const linkOf = `document.querySelector(".link-field").value`;

/** @param {string} what @param {string} value */
const tell = (what, value) => console.log(`${what.padEnd(60)} ${value}`);

const server = await serve();
const browser = await new Browser().open();
try {
  await firstLoad(4);
  await manyMembers();
  await manyMessages();
} finally {
  await browser.close();
  server.close();
}

/** How much comes over the wire, and when the room can be used. @param {number} slower */
async function firstLoad(slower) {
  const page = await browser.page();
  await page.ask("Page.addScriptToEvaluateOnNewDocument", { source: NOTE });
  await page.ask("Emulation.setCPUThrottlingRate", { rate: slower });
  await page.ask("Page.navigate", { url: server.page.href });
  const entry = await page.until(`globalThis.entry`);
  const loaded = await page.evaluate(`performance.getEntriesByType("navigation")[0].loadEventEnd`);
  const room = await page.evaluate(
    `(async () => { const from = performance.now(); ${click(".main-button")}; return (await shown(".composer textarea")) - from; })()`,
  );
  tell("over the wire until the entry is shown, bytes", String(await page.evaluate(weight(entry))));
  tell(
    "over the wire until one is in a room, bytes",
    String(await page.evaluate(weight(Infinity))),
  );
  tell(`${slower} times slower: loaded, ms`, loaded.toFixed());
  tell(`${slower} times slower: entry shown, ms`, entry.toFixed());
  tell(`${slower} times slower: from the click to the room, ms`, room.toFixed());
}

/** How busy the page is with a room full of people who talk. */
async function manyMembers() {
  const { page, company, key } = await room();
  for (let who = 1; who < MEMBERS; who++) await company.join(key, `Member ${who}`);
  await page.until(`document.querySelectorAll(".person").length === ${MEMBERS}`);
  await new Promise((resolve) => setTimeout(resolve, 5_000));
  const [from, before] = [performance.now(), await page.worked()];
  for (let number = 0; number < EACH_SECOND * SECONDS; number++) {
    const due = from + (number * 1_000) / EACH_SECOND;
    await new Promise((resolve) => setTimeout(resolve, Math.max(0, due - performance.now())));
    company.say(number % (MEMBERS - 1), `message **${number}** of somebody`);
  }
  await page.until(
    `document.querySelector(".log").textContent.includes("message ${EACH_SECOND * SECONDS - 1} ")`,
  );
  const share = ((await page.worked()) - before) / ((performance.now() - from) / 1_000);
  tell(
    `${MEMBERS} members, ${EACH_SECOND} messages a second: main thread`,
    `${(100 * share).toFixed(1)} %`,
  );
  company.leave();
}

/** How much a long log weighs, and how smoothly it scrolls. */
async function manyMessages() {
  const { page, company, key } = await room();
  await company.join(key, "Speaker");
  const from = performance.now();
  for (let number = 1; number <= MANY; number++) {
    company.say(
      0,
      number % 7 === 0
        ? `**message** ${number}\\n\\n- one\\n- two`
        : `message ${number}, as people write them, of some length`,
    );
    if (number % AT_ONCE === 0)
      await page.until(
        `document.querySelector(".log").lastElementChild.textContent.includes("${number}")`,
      );
  }
  tell(`${MANY} messages heard, ms each`, ((performance.now() - from) / MANY).toFixed(2));
  const { usedSize } = await page.ask("Runtime.getHeapUsage");
  const { bytes } = await page.evaluate(`performance.measureUserAgentSpecificMemory()`);
  tell(`${MANY} messages: memory of the page, MB`, (bytes / 2 ** 20).toFixed(1));
  tell(`${MANY} messages: of that the heap of its scripts, MB`, (usedSize / 2 ** 20).toFixed(1));
  tell(
    `${MANY} messages: elements`,
    String(await page.evaluate(`document.querySelectorAll("*").length`)),
  );
  const { fps, p99, longest } = await page.evaluate(SCROLL);
  tell(
    `${MANY} messages: frames a second while scrolling`,
    `${fps}; 99 % within ${p99.toFixed(1)} ms, longest ${longest.toFixed(1)} ms`,
  );
  company.leave();
}

/** A room that somebody has made in a browser. */
async function room() {
  const page = await browser.page();
  await page.ask("Page.navigate", { url: server.page.href });
  await page.until(`!!document.querySelector(".main-button")`);
  await page.evaluate(click(".main-button"));
  const link = await page.until(linkOf);
  return { page, company: new Company(server.page), key: new URL(link).hash.slice(1) };
}
