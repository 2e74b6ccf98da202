import { createCipheriv, createDecipheriv } from "node:crypto";

const TAG = 16;

/**
 * AES-256-GCM as the page uses it of `@noble/ciphers`, by Node.js.
 *
 * @param {Uint8Array} key
 * @param {Uint8Array} nonce
 * @param {Uint8Array} context
 */
export const gcm = (key, nonce, context) => ({
  /** @param {Uint8Array} plain */
  encrypt(plain) {
    const cipher = createCipheriv("aes-256-gcm", key, nonce).setAAD(context);
    const sealed = [cipher.update(plain), cipher.final(), cipher.getAuthTag()];
    return new Uint8Array(Buffer.concat(sealed));
  },

  /** @param {Uint8Array} sealed */
  decrypt(sealed) {
    const decipher = createDecipheriv("aes-256-gcm", key, nonce).setAAD(context);
    decipher.setAuthTag(sealed.subarray(-TAG));
    const plain = [decipher.update(sealed.subarray(0, -TAG)), decipher.final()];
    return new Uint8Array(Buffer.concat(plain));
  },
});
