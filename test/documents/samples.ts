import { zip } from './zip.js';

const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
const macroType = 'application/vnd.ms-word.document.macroEnabled.main+xml';
/** The part of a Word document that says what it is. */
export const contentTypes = (type = wordType): string =>
  `<?xml version="1.0"?><Types><Override PartName="/word/document.xml" ContentType="${type}"/></Types>`;
export const docx = (more: Readonly<Record<string, string>> = {}, type = wordType): Buffer =>
  zip({ '[Content_Types].xml': contentTypes(type), 'word/document.xml': '<w:document/>', ...more });
export const docm = docx({ 'word/vbaProject.bin': 'Sub AutoOpen()' }, macroType);
export const odt = (more: Readonly<Record<string, string>> = {}): Buffer =>
  zip({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '<office:document-content/>', ...more });

export const pdf = (inside = '<< /Type /Catalog >>'): Buffer =>
  Buffer.from(`%PDF-1.7\n1 0 obj\n${inside}\nendobj\ntrailer << /Root 1 0 R >>\n%%EOF\n`, 'latin1');
export const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
export const jpeg = Buffer.from('ffd8ffe000104a46494600010100000100010000ffd9', 'hex');
export const text = Buffer.from('I led the department for three years.\r\nIt went well – mostly.\n', 'utf8');

/** The test file that every scanner knows and that does nothing; in two parts, so that no scanner minds this file. */
export const eicar = Buffer.from('X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-' + 'STANDARD-ANTIVIRUS-TEST-FILE!$H+H*');
