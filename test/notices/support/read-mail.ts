export type Mail = Readonly<{
  /** Whom the envelope names. */
  recipients: readonly string[];
  to: string;
  from: string;
  subject: string;
  messageId: string;
  text: string;
  raw: string;
}>;

const fromBytes = (latin1: string): string => Buffer.from(latin1, 'latin1').toString('utf8');
const hexes = (text: string): string =>
  text.replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));

/** A header as people read it (RFC 2047). */
const decodedHeader = (value: string): string =>
  value
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(/=\?utf-8\?([QB])\?([^?]*)\?=/gi, (_, how: string, text: string) =>
      how.toUpperCase() === 'B' ? Buffer.from(text, 'base64').toString('latin1') : hexes(text.replaceAll('_', ' ')),
    );

const decodedBody = (body: string, how: string): string => {
  if (/quoted-printable/i.test(how)) return fromBytes(hexes(body.replace(/=\r\n/g, '')));
  return /base64/i.test(how) ? Buffer.from(body, 'base64').toString('utf8') : fromBytes(body);
};

/** A message of one plain text as it came over the wire, one byte to a character. */
export const readMail = (raw: string, recipients: readonly string[]): Mail => {
  const [head = '', ...rest] = raw.split('\r\n\r\n');
  const lines = head.replace(/\r\n[ \t]+/g, ' ').split('\r\n');
  const header = (name: string): string => {
    const line = lines.find((one) => one.toLowerCase().startsWith(`${name.toLowerCase()}:`));
    return fromBytes(decodedHeader((line ?? '').slice(name.length + 1).trim()));
  };
  const body = decodedBody(rest.join('\r\n\r\n'), header('Content-Transfer-Encoding'));
  return {
    recipients,
    to: header('To'),
    from: header('From'),
    subject: header('Subject'),
    messageId: header('Message-ID'),
    text: body.replaceAll('\r\n', '\n'),
    raw,
  };
};
