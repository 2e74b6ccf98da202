import { register } from "node:module";

/**
 * Imported before the page's code, it lets the page's code run on quick primitives instead of those in
 * plain JavaScript: Ed25519 and AES-GCM of Node.js, and a toy in place of the KEM. All else is the
 * product. A fuzz of room life looks at who is given which key; that no key can be computed is
 * proved elsewhere.
 */
register("./quick/hooks.js", import.meta.url);
