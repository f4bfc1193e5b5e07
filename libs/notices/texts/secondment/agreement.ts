import { clauses } from '../../../domain/secondment/clauses.js';
import type { Texts } from '../words.js';
import { asks, tells } from './secondment.js';

const concerned = 'you are seconded, head one of the two schools, or look after this secondment';

/** From the request to the first day. */
export const agreementTexts: Texts = {
  SecondmentOpened: tells(
    clauses.release,
    'An appointment opens a secondment',
    (it) => `With the appointment, ${it} is opened.`,
    'HR writes the agreement next; every side signs it before the first day.',
    concerned,
  ),
  ReleaseAwaited: asks(
    clauses.release,
    'May somebody of your school be released?',
    (it) => `A release is asked for: ${it}.`,
    'Release them, or refuse with a reason',
    'the Head of the home school releases whoever is seconded',
  ),
  ReleaseRefused: tells(
    clauses.release,
    'A release is refused',
    (it) => `The home school does not release anybody for ${it}.`,
    'Its page says why. It can be asked for again for other dates or somebody else.',
    'HR looks after this secondment',
  ),
  AgreementAwaited: asks(
    clauses.agreement,
    'An agreement is to be written',
    (it) => `There is no agreement yet on ${it}.`,
    'Write the agreement: the posts, the dates, and who appraises, pays and disciplines',
    'HR writes the agreement that every side signs',
  ),
  SignatureAwaited: asks(
    clauses.agreement,
    'An agreement awaits your signature',
    (it) => `The agreement on ${it} is not signed by every side yet.`,
    'Read this version and sign it, or tell HR what has to change',
    'you sign for one of the sides',
  ),
  PartnerSignatureAwaited: asks(
    clauses.agreement,
    'A partner’s signature is to be recorded',
    (it) => `The organisation outside the Trust has not signed ${it} yet.`,
    'Record the signature with what shows it',
    'HR records what a partner outside the Trust has signed',
  ),
  SecondmentAgreed: tells(
    clauses.agreement,
    'A secondment is agreed',
    (it) => `Every side has signed the same version: ${it} is agreed.`,
    'It begins by itself on its first day. Its dates are on its page.',
    concerned,
  ),
  SecondmentCancelled: tells(
    clauses.agreement,
    'A secondment is called off',
    (it) => `There will be no such secondment: ${it} is called off.`,
    'Everybody stays in their own post. Its page says why.',
    concerned,
  ),
};
