import { createCipheriv, createDecipheriv, randomBytes, type KeyObject } from 'node:crypto';

const cipher = 'aes-256-gcm';
const ivBytes = 12;
const tagBytes = 16;

/** Encrypts with AES-256-GCM: initialisation vector, tag, ciphertext. `about` is bound to it and has to be the same to open it. */
export const close = (key: KeyObject, about: string, content: Buffer): Buffer => {
  const iv = randomBytes(ivBytes);
  const encrypt = createCipheriv(cipher, key, iv).setAAD(Buffer.from(about));
  const body = Buffer.concat([encrypt.update(content), encrypt.final()]);
  return Buffer.concat([iv, encrypt.getAuthTag(), body]);
};

/** The content, or undefined when the key, `about` or a bit of the box is another. */
export const open = (key: KeyObject, about: string, box: Buffer): Buffer | undefined => {
  if (box.length < ivBytes + tagBytes) return undefined;
  const decrypt = createDecipheriv(cipher, key, box.subarray(0, ivBytes), { authTagLength: tagBytes })
    .setAAD(Buffer.from(about))
    .setAuthTag(box.subarray(ivBytes, ivBytes + tagBytes));
  const body = decrypt.update(box.subarray(ivBytes + tagBytes));
  try {
    return Buffer.concat([body, decrypt.final()]);
  } catch {
    return undefined;
  }
};
