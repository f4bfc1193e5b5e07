import type { Asking } from './world.js';
import * as its from './histories.js';
import { governor, policyNumbered } from './world.js';
import { ash, ceo, headOfAsh, hr, slt } from '../../support/people.js';

const far = '2031-01-01T09:00:00Z';
const byItself = (type: string, data: object = {}): Asking => ({ type, by: 'process', at: far, data });
const reason = 'Because.';
const link = { policy: policyNumbered(7), kind: 'depends-on' };
/** Each command once, given by somebody who may. */
export const commands: readonly Asking[] = [
  its.registering(),
  { type: 'ChangeResponsibility', by: hr, data: { owner: { role: 'CEO' }, authoriser: 'CEO' } },
  { type: 'ChangeCadence', by: hr, data: { months: 12, reason } },
  its.adopting(),
  { type: 'RecordAdoptionAtSchool', by: headOfAsh, data: { school: ash, adopted: true } },
  its.withdrawing,
  { type: 'LinkPolicy', by: hr, data: link },
  { type: 'UnlinkPolicy', by: hr, data: link },
  { type: 'RecordImpact', by: hr, data: { check: 1, outcome: 'none', reason } },
  its.taking,
  its.readAs(),
  byItself('RecordUnreadable', { hash: its.first, why: 'encrypted' }),
  { type: 'DecideFinding', by: hr, data: { finding: 'none', decision: { choose: 'accept' }, reason } },
  its.opening,
  byItself('OpenDueReview'),
  its.editing(its.third),
  byItself('RecordComparison', { hash: its.second, editorialProven: true }),
  its.consulting,
  { type: 'RecordConsultationAnswers', by: hr, data: { count: 12 } },
  { ...its.closing, at: far },
  its.assessing,
  its.submitting(),
  its.approving('owner', slt),
  { type: 'ConfirmAmendments', by: governor, data: { hash: its.second } },
  { type: 'ReturnDraft', by: slt, data: { hash: its.second, reason } },
  its.publishing(),
  { type: 'Acknowledge', by: ceo, data: { hash: its.second } },
  byItself('ReachRung'),
  byItself('MarkOverdue'),
  byItself('EscalateTask', { task: 'draft' }),
];
