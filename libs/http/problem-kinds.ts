import { ProblemError, type Problem } from './problem.js';
import { byPerson, whatToDo } from './refusal-kinds.js';

type Kind = Readonly<{ status: number; title: string; detail: string }>;
const kind = (status: number, title: string, detail: string): Kind => ({ status, title, detail });

/** Every kind of problem that does not come from a process's rules: its name, status, and what the caller does next. */
export const problemKinds = {
  InvalidRequest: kind(
    400,
    'The request is not as the schema asks',
    'Correct the fields listed under errors and send it again.',
  ),
  IdempotencyKeyRequired: kind(
    400,
    'Idempotency-Key is missing',
    'Send a header Idempotency-Key of 1 to 200 visible ASCII characters, the same one when you repeat the request.',
  ),
  InvalidIfMatch: kind(
    400,
    'If-Match is not a task version',
    'Send If-Match: "<version>" with the version of the task that you saw.',
  ),
  InvalidCursor: kind(
    400,
    'The cursor is not one of ours',
    'Take the cursor from the last page, or leave it out to begin at the first.',
  ),
  NotSignedIn: kind(
    401,
    'You are not signed in',
    'Send Authorization: Bearer <access token> from the configured issuer.',
  ),
  InvalidToken: kind(401, 'The access token is not valid', 'Sign in again and send the new access token.'),
  NotEmployed: kind(
    403,
    'This person does not work for the trust',
    'Ask HR whether the employment has begun or ended.',
  ),
  NotAllowed: kind(403, 'You may not do this', 'Ask somebody who holds the role or scope named in the facts.'),
  NotFound: kind(404, 'There is nothing here that you may see', 'Check the address.'),
  MethodNotAllowed: kind(405, 'This address does not take this method', 'Use a method that the Allow header names.'),
  NotAcceptable: kind(406, 'Only JSON is served here', 'Send Accept: application/json, or leave the header out.'),
  BodyTooLarge: kind(413, 'The body is too large', 'Send at most 256 KB.'),
  UnsupportedMediaType: kind(
    415,
    'Only JSON is understood here',
    'Send Content-Type: application/json without a content encoding.',
  ),
  DocumentMissing: kind(400, 'No document was chosen', 'Choose the file to attach.'),
  DocumentEmpty: kind(400, 'The document is empty', 'Choose a file that holds something.'),
  DocumentTooLarge: kind(
    413,
    'The document is too large',
    'Make it smaller, for example with pictures of a lower quality, or attach it in parts.',
  ),
  DocumentTypeRefused: kind(
    415,
    'Documents of this type are not taken',
    'Save it as PDF, DOCX, ODT, PNG, JPEG or plain text, and attach that.',
  ),
  DocumentTypeDiffers: kind(
    415,
    'The document is not what its name says',
    'Give the file the ending of what it is, which the facts name, or save it anew from the program that made it.',
  ),
  DocumentActive: kind(
    415,
    'The document may run something when it is opened',
    'Save it without macros, scripts and files inside it, for example by printing it as PDF, and attach that.',
  ),
  DocumentInfected: kind(
    422,
    'Malware was found in the document',
    'Nothing was kept. Tell IT of the trust before you open the file again.',
  ),
  ScannerDown: kind(
    503,
    'The document can not be checked for malware now',
    'Nothing was kept. Attach it again in a few minutes; if it stays so, tell IT of the trust.',
  ),
  TaskVersionRequired: kind(428, 'If-Match is missing', 'Read the task and send its version as If-Match: "<version>".'),
  InternalError: kind(
    500,
    'Something went wrong here',
    'Try again; if it stays, report the X-Request-Id to the service desk.',
  ),
  DatabaseDown: kind(
    503,
    'The database can not be reached',
    'Try again after the seconds that Retry-After names, with the same Idempotency-Key.',
  ),
  IssuerDown: kind(
    503,
    'The issuer of tokens can not be reached',
    'Try again after the seconds that Retry-After names.',
  ),
  ShuttingDown: kind(503, 'This gateway is stopping', 'Try again after the seconds that Retry-After names.'),
  UnknownCase: kind(404, 'There is no such case', 'Check the id of the case.'),
  UnknownCommand: kind(404, 'There is no such command', 'See /openapi.json for the commands of this process.'),
  NotAuthorised: kind(403, 'You may not give this command', 'Ask somebody whom the facts name under needs.'),
  ExcludedFromTask: kind(
    403,
    'You may not answer this task yourself',
    'Ask a colleague with the same role; the facts say why.',
  ),
  NotOpenForYou: kind(403, 'No open task asks for this', 'Look at the open tasks of the case.'),
  TaskChanged: kind(
    409,
    'The task has changed since you saw it',
    'Read the task again; the facts say what changed and by whom.',
  ),
  NoSuchTask: kind(409, 'That task is not open', 'Look at the open tasks of the case.'),
  AlreadyTheirs: kind(409, 'That person has the task already', 'There is nothing to do.'),
  CannotAnswer: kind(
    409,
    'That person may not answer this task now',
    'Choose one of those whom the task is for; the facts say why this one may not.',
  ),
  DueInThePast: kind(409, 'A task is due in the future', 'Choose a later instant.'),
  DueTooFarAhead: kind(409, 'A task is due within a year', 'Choose an instant no later than the facts name.'),
  NotExcluded: kind(409, 'Nothing excludes that person', 'They may answer the task if it is for them.'),
  NeverLifted: kind(
    403,
    'This exclusion is never lifted',
    'Ask a colleague with the same role; nobody decides on themselves, and a recusal stands.',
  ),
  OwnExclusion: kind(403, 'You may not lift an exclusion of your own', 'Ask a colleague to answer the task.'),
  TaskClaimedByAnother: kind(
    409,
    'Somebody else has taken this task',
    'Ask the person whom the facts name to release it or hand it over.',
  ),
  IdempotencyKeyReused: kind(
    409,
    'This Idempotency-Key was used for another request',
    'Use a new key for a new request.',
  ),
  Contention: kind(
    503,
    'Too many people changed this case at once',
    'Try again after the seconds that Retry-After names, with the same Idempotency-Key.',
  ),
} as const satisfies Record<string, Kind>;
export type ProblemName = keyof typeof problemKinds;

export const isProblemName = (name: string): name is ProblemName => Object.hasOwn(problemKinds, name);

/** `AdvertClosed` in plain words: `Advert closed`. */
export const inWords = (name: string): string =>
  name.replace(/(?<=[a-z0-9])[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

/** What to do about a refusal of a process. */
const nextAfter = (name: string): string =>
  Object.hasOwn(whatToDo, name)
    ? whatToDo[name as keyof typeof whatToDo]
    : 'The rules of the process do not allow it now; the facts explain why.';

type Extras = Partial<Pick<Problem, 'detail' | 'refusal' | 'facts' | 'clause' | 'errors'>>;

/** The problem of that name; a refusal of a process is 409 unless it is listed above. */
export const problem = (name: string, extras: Extras = {}): Problem => {
  const known: Kind = isProblemName(name)
    ? problemKinds[name]
    : kind(byPerson.includes(name) ? 403 : 409, inWords(name), nextAfter(name));
  return { type: `/problems/${name}`, ...known, ...extras };
};

const patient = new Set([429, 503]);
/** Headers that belong to a problem by its status. */
export const headersOf = ({ status }: Problem): Readonly<Record<string, string>> => {
  if (status === 401) return { 'WWW-Authenticate': 'Bearer realm="understudy"' };
  return patient.has(status) ? { 'Retry-After': '2' } : {};
};

export const problemError = (name: ProblemName, extras: Extras = {}, headers: Readonly<Record<string, string>> = {}) =>
  new ProblemError(problem(name, extras), headers);
