import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { WebSocket } from "ws";

const PATIENCE = 120_000;

/** A Chromium without a window, told what to do over its own protocol. */
export class Browser {
  #folder = mkdtempSync(path.join(tmpdir(), "bench-"));
  /** @type {import("node:child_process").ChildProcess | undefined} */
  #process;
  /** @type {WebSocket | undefined} */
  #socket;
  #count = 0;
  /** @type {Map<number, { resolve: (result: any) => void, reject: (error: Error) => void }>} */
  #asked = new Map();

  async open() {
    const flags = ["--headless=new", "--no-sandbox", "--disable-gpu", "--remote-debugging-port=0"];
    const command = process.env.CHROME_BIN ?? "chromium";
    const started = spawn(command, [...flags, `--user-data-dir=${this.#folder}`], {
      stdio: ["ignore", "ignore", "pipe"],
    });
    this.#process = started;
    const address = await new Promise((resolve) => {
      let said = "";
      started.stderr?.on("data", (text) => {
        said += text;
        const [, found] = /DevTools listening on (\S+)/.exec(said) ?? [];
        if (found) resolve(found);
      });
    });
    const socket = new WebSocket(address, { perMessageDeflate: false, maxPayload: 2 ** 28 });
    this.#socket = socket;
    await new Promise((resolve) => socket.once("open", resolve));
    socket.on("message", (text) => this.#heard(JSON.parse(String(text))));
    return this;
  }

  /** Somebody with a profile of their own. */
  async page() {
    const { browserContextId } = await this.ask("Target.createBrowserContext");
    const target = { url: "about:blank", browserContextId, width: 1280, height: 800 };
    const { targetId } = await this.ask("Target.createTarget", target);
    const { sessionId } = await this.ask("Target.attachToTarget", { targetId, flatten: true });
    const page = new Page(this, sessionId);
    for (const domain of ["Page", "Runtime", "Performance"]) {
      await page.ask(`${domain}.enable`);
    }
    return page;
  }

  /**
   * @param {string} method
   * @param {object} [params]
   * @param {string} [sessionId] of a page
   * @returns {Promise<any>}
   */
  ask(method, params = {}, sessionId) {
    const id = ++this.#count;
    this.#socket?.send(JSON.stringify({ id, method, params, sessionId }));
    return new Promise((resolve, reject) => this.#asked.set(id, { resolve, reject }));
  }

  async close() {
    const ended = new Promise((resolve) => this.#process?.once("exit", resolve));
    await this.ask("Browser.close");
    await ended;
    rmSync(this.#folder, { recursive: true, force: true, maxRetries: 10 });
  }

  /** @param {any} message */
  #heard(message) {
    const asked = this.#asked.get(message.id);
    this.#asked.delete(message.id);
    if (!asked) return;
    if (message.error) asked.reject(new Error(message.error.message));
    else asked.resolve(message.result);
  }
}

/** A tab. */
export class Page {
  #browser;
  #id;
  /**
   * @param {Browser} browser
   * @param {string} id
   */
  constructor(browser, id) {
    this.#browser = browser;
    this.#id = id;
  }

  /**
   * @param {string} method
   * @param {object} [params]
   * @returns {Promise<any>}
   */
  ask(method, params) {
    return this.#browser.ask(method, params, this.#id);
  }

  /** @param {string} expression @returns {Promise<any>} its value */
  async evaluate(expression) {
    const how = { expression, awaitPromise: true, returnByValue: true, userGesture: true };
    const { result, exceptionDetails } = await this.ask("Runtime.evaluate", how);
    if (exceptionDetails) throw new Error(exceptionDetails.exception.description);
    return result.value;
  }

  /** @param {string} expression that comes true @returns {Promise<any>} its value */
  async until(expression) {
    for (const end = Date.now() + PATIENCE; Date.now() < end;) {
      const value = await this.evaluate(expression).catch(() => null);
      if (value) return value;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    throw new Error(`not true in time: ${expression}`);
  }

  /** How long its main thread has worked so far, in seconds. */
  async worked() {
    const { metrics } = await this.ask("Performance.getMetrics");
    return metrics.find(({ name }) => name === "TaskDuration").value;
  }
}
