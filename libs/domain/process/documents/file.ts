/** What can be attached, each with the ending of its file's name; whatever can carry a macro or a script is left out. */
export const endings = {
  'application/pdf': 'pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
  'application/vnd.oasis.opendocument.text': 'odt',
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'text/plain': 'txt',
} as const;
export type MediaType = keyof typeof endings;
export const mediaTypes = Object.keys(endings) as [MediaType, ...MediaType[]];

/** Whether a malware scanner has looked at the bytes. */
export type Scan = 'clean' | 'not-scanned';
/** A file as its sender describes it; its bytes travel beside the command. `digest` is their SHA-256 in hexadecimal. */
export type Upload = Readonly<{ digest: string; size: number; type: MediaType; scan: Scan; __upload: true }>;
/** What an event holds of a file: its size in bytes, and the hash of its bytes under its author's own key. */
export type Kept = Readonly<{ hash: string; size: number; type: MediaType; scan: Scan }>;
