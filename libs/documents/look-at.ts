import { fileTypeFromBuffer } from 'file-type';
import { mediaTypes, type MediaType } from '../domain/process/index.js';
import { zipEntries } from './zip-entries.js';

/** What a file is by its content: one of the types that are taken, something that may run, or something else. */
export type Looked = Readonly<{ is: MediaType }> | Readonly<{ is: 'active' | 'other' }>;

const runs = /macroenabled|javascript|svg|html|\bxml$/i;
const macroParts = /(^|\/)(vbaProject[^/]*\.bin|activeX\/|embeddings\/[^/]+\.(bin|exe)|Basic\/|Scripts\/)/i;
// In the open part of the file; what lies packed inside it is for a scanner to find. A shorter name would be met by chance in any large picture.
const activePdf = /\/(JavaScript|Launch|EmbeddedFile|RichMedia)\b/;
const markup = /^\s*<(\?xml|!doctype|html|svg|script|head|body|!--)/i;

/** UTF-8 without the control characters that no text has. */
const isText = (bytes: Buffer): boolean => {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);

    return !/[\u0000-\u0008\u000b\u000e-\u001f\u007f]/.test(text);
  } catch {
    return false;
  }
};

const inside = (type: MediaType, bytes: Buffer): Looked => {
  if (type === 'application/pdf') return activePdf.test(bytes.toString('latin1')) ? { is: 'active' } : { is: type };
  if (!type.includes('document')) return { is: type };
  const entries = zipEntries(bytes);
  if (!entries) return { is: 'other' };
  return entries.some((name) => macroParts.test(name)) ? { is: 'active' } : { is: type };
};

/** Looks at a file's content and at nothing that its sender says. */
export const lookAt = async (bytes: Buffer): Promise<Looked> => {
  const found = await fileTypeFromBuffer(bytes);
  const type = mediaTypes.find((one) => one === found?.mime);
  if (type) return inside(type, bytes);
  if (found) return { is: runs.test(found.mime) ? 'active' : 'other' };
  if (!isText(bytes)) return { is: 'other' };
  return markup.test(bytes.toString('utf8', 0, 1024).replace(/^\uFEFF/, '')) ? { is: 'active' } : { is: 'text/plain' };
};
