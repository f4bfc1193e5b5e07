import type { SecondmentAgreementEvent } from '../../../domain/secondment/agreement/events.js';
import type { ReleaseEvent } from '../../../domain/secondment/release/events.js';
import { dayText } from '../../dates.js';
import { ifTold, type Tellers } from '../../telling.js';
import { signatories } from '../marks.js';

/** From the request to the last signature. */
export const agreeingTellers: Tellers<ReleaseEvent | SecondmentAgreementEvent> = {
  SecondmentRequested: ({ requestedBy, secondee, homeSchool }, { by, person, school }) => {
    const whom = `a secondment for ${person(secondee)} from ${school(homeSchool)}`;
    return by(requestedBy, `asked for ${whom}`, `${whom.replace('a', 'A')} was asked for`);
  },
  SecondmentOpened: ({ secondee, hostSchool }, { person, school }) =>
    `An appointment gave rise to a secondment of ${person(secondee)} to ${school(hostSchool)}.`,
  SecondeeReleased: ({ by: staff }, { by }) => by(staff, 'released the secondee', 'The secondee was released'),
  ReleaseRefused: ({ by: staff }, { by }) => by(staff, 'did not release the secondee', 'The release was refused'),
  AgreementWritten: ({ by: staff, version }, { by }) => {
    const which = version && version > 1 ? ` (version ${version}); earlier signatures no longer count` : '';
    return by(staff, `wrote the agreement${which}`, `The agreement was written${which}`);
  },
  AgreementSigned: ({ by: staff, side, version }, { by }) => {
    const what = `the agreement${ifTold(version, (it) => ` (version ${it})`)}`;
    const side_ = ifTold(side, (it) => ` for ${signatories[it]}`);
    if (side === 'partner') return by(staff, `recorded that the partner signed ${what}`, `The partner signed ${what}`);
    const forWhom = side === 'secondee' ? '' : side_;
    return by(staff, `signed ${what}${forWhom}`, `${what.replace('the', 'The')} was signed${side_}`);
  },
  SecondmentAgreed: ({ from, lastDay }) =>
    `Every side has signed: the secondment is agreed${ifTold(from, (day) => `, from ${dayText(day)}`)}${ifTold(lastDay, (day) => ` to ${dayText(day)}`)}.`,
};
