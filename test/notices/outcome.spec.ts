import { expect, test } from '@jest/globals';
import type { StaffId } from '#libs/kernel/index.js';
import { messageId } from '#libs/notices/message-id.js';
import { outcomeOf } from '#libs/notices/outcome.js';

const problem = (code?: string, command?: string, responseCode?: number, response?: string) =>
  Object.assign(new Error('said of ada.n@mail.example'), {
    ...(code && { code }),
    ...(command && { command }),
    ...(responseCode && { responseCode }),
    ...(response && { response }),
  });

test.each([
  ['RCPT TO', 550, 'refused', 'this recipient is refused'],
  ['DATA', 554, 'refused', 'this message is refused'],
  ['RCPT TO', 450, 'later', 'this recipient is put off'],
  ['DATA', 452, 'later', 'this message is put off'],
  ['MAIL FROM', 451, 'later', 'this message is put off'],
  ['MAIL FROM', 553, 'unreachable', 'nothing is taken from this sender'],
  ['RCPT TO', 421, 'unreachable', 'the server is going away'],
  ['AUTH PLAIN', 535, 'unreachable', 'our password is wrong'],
  ['EHLO', 502, 'unreachable', 'the server does not speak with us'],
])('%s answered by %i is %s: %s', (command, code, is) => {
  expect(outcomeOf(problem('EENVELOPE', command, code)).is).toBe(is);
});

test.each(['ESOCKET', 'ETIMEDOUT', 'EDNS', 'ECONNECTION', 'ETLS', 'EPROTOCOL'])('%s is about the server', (code) => {
  expect(outcomeOf(problem(code, 'CONN'))).toEqual({ is: 'unreachable', why: `${code} CONN` });
});

test('an address that no server can be told is refused; a fault of our own holds up nobody else', () => {
  expect(outcomeOf(problem('EENVELOPE', 'API')).is).toBe('refused');
  expect(outcomeOf(new TypeError('x'))).toEqual({ is: 'later', why: 'TypeError' });
  expect(outcomeOf(undefined)).toEqual({ is: 'later', why: 'Error' });
});

test('of an error its numbers are kept and its sentence is not', () => {
  const response = '550 5.1.1 <ada.n@mail.example>: no such user';
  expect(outcomeOf(problem('EENVELOPE', 'RCPT TO', 550, response))).toEqual({
    is: 'refused',
    why: 'EENVELOPE 550 5.1.1 RCPT TO',
  });
});

test('a Message-ID is the same each time, and another for another person, notice or sender', () => {
  const [ada, ben] = ['staff-ada', 'staff-ben'] as StaffId[] as [StaffId, StaffId];
  const id = messageId('k', ada, 'trust.example');
  expect(id).toBe(messageId('k', ada, 'trust.example'));
  expect(id).toMatch(/^<[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}@trust\.example>$/);
  expect(new Set([id, messageId('k', ben, 'trust.example'), messageId('l', ada, 'trust.example')]).size).toBe(3);
  expect(messageId('k', ada, 'other.example')).toMatch(/@other\.example>$/);
});
