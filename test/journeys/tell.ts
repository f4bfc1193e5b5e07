import type { Reply } from './api.js';
import type { Accepted } from './person.js';

/** Says what happens, line by line; the tests keep it, the demo prints it. */
export interface Teller {
  say(line: string): void;
  step(title: string): void;
}

export const printing = (write: (line: string) => void = (line) => void process.stdout.write(`${line}\n`)): Teller => {
  let steps = 0;
  return { say: (line) => write(`     ${line}`), step: (title) => write(`\n${String(++steps).padStart(3)}. ${title}`) };
};

/** The events of an accepted command; throws the refusal, with its facts, when it was not accepted. */
export const accepted = (teller: Teller, what: string, { status, body }: Reply): Accepted => {
  if (status >= 300) throw new Error(`${what}: ${status} ${JSON.stringify(body)}`);
  const answer = body as unknown as Accepted;
  teller.say(`${what} → ${answer.events.map((event) => `${event.type} (${event.version})`).join(', ')}`);
  return answer;
};

/** A refusal that the journey expects; throws when the command went through or was refused for another reason. */
export const refused = (teller: Teller, what: string, refusal: string, { status, body }: Reply): void => {
  if (body['refusal'] !== refusal)
    throw new Error(`${what} was to be refused with ${refusal}: ${status} ${JSON.stringify(body)}`);
  teller.say(`${what} → refused: ${refusal}`);
};

/** Throws, naming both, when the value is not the one expected. */
export const same = (what: string, value: unknown, expected: unknown): void => {
  if (JSON.stringify(value) !== JSON.stringify(expected))
    throw new Error(`${what} is ${JSON.stringify(value)}, not ${JSON.stringify(expected)}.`);
};
