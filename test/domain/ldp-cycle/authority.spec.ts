import { expect, test } from '@jest/globals';
import { participationOf } from '#libs/domain/ldp-participation/stream.js';
import type { Actor, Id, StaffId } from '#libs/kernel/index.js';
import { ben, ceo, cora, dev, headOfAsh, hr, hrTwo, slt, sltTwo, stranger } from '../../support/people.js';
import { commandTypes, givenBy, ofTheProcess, type CommandType } from './commands.js';
import * as its from './histories.js';
import { matrix } from './matrix.js';
import { situations, whenDue, type SituationName } from './situations.js';
import { inShort, itself } from './world.js';

const askers: Readonly<Record<string, StaffId | Actor>> = {
  HR: hr,
  'other HR': hrTwo,
  slt,
  sltTwo,
  cora,
  'SLT beside the panel': dev,
  'Head and SLT': headOfAsh,
  CEO: ceo,
  candidate: its.one,
  colleague: ben,
  stranger,
  process: itself,
  'a participation': { kind: 'process', id: participationOf(its.one) },
  service: { kind: 'service', id: 'payroll' as Id<'Service'> },
};
type Asker = keyof typeof askers & string;
const anyHr: readonly Asker[] = ['HR', 'other HR'];
const anySlt: readonly Asker[] = ['slt', 'sltTwo', 'cora', 'SLT beside the panel', 'Head and SLT'];
const members: readonly Asker[] = ['slt', 'sltTwo', 'cora'];

/** Who may give each command where it can be given; everybody else is refused. */
const may: Readonly<Record<CommandType, readonly Asker[]>> = {
  OpenCycle: anyHr,
  ChangeCapacity: anyHr,
  SetUpPanel: anyHr,
  AddPanelMember: anyHr,
  RecusePanelMember: anyHr,
  DeclareInterests: members,
  AssessCriterion: members,
  // The third has not assessed the candidate.
  GiveVerdict: ['slt', 'sltTwo'],
  WriteFeedback: members,
  DecideSelection: members,
  CloseApplications: ['process'],
  CloseIntake: ['process'],
  OpenReview: ['process'],
  OpenExternalReview: ['process'],
  EscalateTask: ['process'],
  RecordMinutes: anySlt,
  RecordStatus: anySlt,
  AddAction: anySlt,
  PlanSecondment: anySlt,
  CloseReview: anySlt,
  // Of whom the review asked it.
  CompleteAction: ['HR'],
  RecordSecondmentStarted: anyHr,
  DropPlannedSecondment: anyHr,
  RecordExternalRecruitmentReview: ['CEO'],
};

/** A situation in which the command is accepted. */
const where = (type: CommandType): SituationName =>
  [...matrix].find(([, row]) => !row.get(type)?.startsWith('no: '))![0] as SituationName;

test.each(commandTypes)('%s is given by those whose word it is, and by nobody else', (type) => {
  const [world, at] = situations[where(type)];
  const asking = givenBy(type, world, ofTheProcess(type) ? whenDue : at);
  const accepted = Object.keys(askers).filter(
    (name) => !inShort(world, { ...asking, by: askers[name]! }).startsWith('no: '),
  );
  expect(accepted).toEqual(may[type]);
});

test.each(commandTypes.filter((type) => !ofTheProcess(type) && type !== 'CompleteAction'))(
  'a candidate with every hat does not give %s in their own cycle, nor does anybody in their name',
  (type) => {
    const [world, at] = situations[where(type)];
    if (type === 'OpenCycle') return expect(where(type)).toBe('NotOpened');
    const asking = givenBy(type, world, at);
    const roles = (['HR', 'SLT', 'Head'] as const).map((role) => ({ role }));
    expect(inShort(world, { ...asking, by: its.one, roles })).toMatch(/^no: /);
    expect(inShort(world, { ...asking, by: ben, onBehalfOf: its.one, roles })).toMatch(/^no: /);
  },
);
