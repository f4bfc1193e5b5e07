/** What the mail server made of one message; `why` names the kind of error and nobody. */
export type Outcome =
  | Readonly<{ is: 'sent' }>
  /** This recipient, or this message, was refused for good. */
  | Readonly<{ is: 'refused'; why: string }>
  /** It may be taken later. */
  | Readonly<{ is: 'later'; why: string }>
  /** The server takes nothing at the moment, whoever it is for. */
  | Readonly<{ is: 'unreachable'; why: string }>;

type MailError = Readonly<{ code?: string; responseCode?: number; command?: string; response?: string; name?: string }>;

const enhanced = /^\d{3}[ -](\d\.\d{1,3}\.\d{1,3})\b/;

/** The kind of an error: its code, the server's numbers and the step. The server's sentence stays out, it may hold an address. */
const kindOf = ({ code, responseCode, command, response, name }: MailError): string =>
  [code ?? name ?? 'Error', responseCode, enhanced.exec(response ?? '')?.[1], command].filter(Boolean).join(' ');

/** What an error of sending means for the message, for its recipient and for all the others. */
export const outcomeOf = (error: unknown): Outcome => {
  const problem = (error ?? {}) as MailError;
  const { code, responseCode = 0, command = '' } = problem;
  const why = kindOf(problem);
  // A fault in making up the message: the others can be sent.
  if (!code) return { is: 'later', why };
  if (responseCode === 421) return { is: 'unreachable', why };
  const ofRecipient = command === 'RCPT TO' || command === 'DATA';
  if (responseCode >= 500) return { is: ofRecipient ? 'refused' : 'unreachable', why };
  if (responseCode >= 400 && (ofRecipient || command === 'MAIL FROM')) return { is: 'later', why };
  // An address that can't be written into a command at all.
  if (code === 'EENVELOPE' && command === 'API') return { is: 'refused', why };
  return { is: 'unreachable', why };
};
