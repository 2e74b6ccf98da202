/** Where the quick primitives are, by the module whose place they take. @type {Record<string, string>} */
const QUICK = {
  "@noble/curves/ed25519.js": "./ed25519.js",
  "@noble/ciphers/aes.js": "./aes.js",
  "@noble/post-quantum/hybrid.js": "./hybrid.js",
};

/**
 * A hook of Node.js' module loader.
 *
 * @param {string} specifier
 * @param {object} context
 * @param {(specifier: string, context: object) => Promise<{url: string}>} next
 */
export async function resolve(specifier, context, next) {
  const quick = QUICK[specifier];
  if (!quick) return next(specifier, context);
  return { url: new URL(quick, import.meta.url).href, shortCircuit: true };
}
