import type { OpenFinding } from '#libs/domain/policy/state.js';
import type { Severity } from '#libs/domain/policy/words.js';
import type { StaffId, StreamId } from '#libs/kernel/index.js';
import type { SourceLine } from '#libs/policy-import/index.js';
import { dayOf } from '#libs/words/index.js';
import { decisionText, findingPlace, findingText, severityWords, wordsOfFinding } from '#libs/words/policy/findings.js';
import { severities } from '#libs/words/policy/marks.js';
import { every, nameOf, textSaid } from '../ldp/drawing.js';
import { lineText } from './clauses.js';
import type { OfPolicy } from './drawing.js';

const gravity: readonly Severity[] = ['contradiction', 'hole', 'notice'];
/** The gravest first, and of one gravity those that stand first in the document. */
export const byGravity = (a: OpenFinding, b: OpenFinding): number =>
  gravity.indexOf(a.severity) - gravity.indexOf(b.severity) || (a.lines[0] ?? 0) - (b.lines[0] ?? 0);
/** Of so many lines at most the words are shown; the others are named. */
const mostLines = 12;

/** Where somebody decides what a finding comes to. */
export const decideAddress = (policy: StreamId, finding: string): string =>
  `/tasks/${policy}/decide-findings/decide-finding?finding=${encodeURIComponent(finding)}`;
/** A finding in plain words, with the lines of the document that show it. */
export const findingView = (one: OpenFinding, lines: readonly SourceLine[]) => {
  const words = wordsOfFinding(one.kind);
  const shown = one.lines.slice(0, mostLines);
  return {
    // What stands before an anchor and after it may hold no blank.
    anchor: one.id.replace(/[^\p{L}\d.:-]+/gu, '-'),
    severity: one.severity,
    tag: severities[one.severity],
    name: words.name,
    place: findingPlace(one),
    says: findingText(one),
    decide: words.decide,
    evidence: lines.filter(({ no }) => shown.includes(no)).map((line) => ({ no: line.no, text: lineText(line) })),
    more: one.lines.length - shown.length,
  };
};

const decided = (drawing: OfPolicy, { id, decision }: OpenFinding) => {
  if (!decision) return undefined;
  // Of a finding with the same name in an earlier reading, the last decision counts.
  const told = every(drawing, 'FindingDecided').findLast(({ data }) => data['finding'] === id);
  return {
    text: decisionText(decision),
    why: textSaid(drawing, told?.data['reason']),
    by: told && nameOf(drawing, told.data['by'] as StaffId),
    on: told && dayOf(told.event.at),
  };
};

/** All findings of the text of a policy, those that are open first; `decides` where the reader may decide. */
export const findingsView = (drawing: OfPolicy, lines: readonly SourceLine[], decides: boolean) => {
  const { findings } = drawing.seen;
  const view = (one: OpenFinding) => ({
    ...findingView(one, lines),
    decided: decided(drawing, one),
    href: decides && !one.decision ? decideAddress(drawing.stream, one.id) : undefined,
  });
  const open = findings.filter(({ decision }) => !decision).toSorted(byGravity);
  return {
    groups: gravity.flatMap((severity) => {
      const all = open.filter((one) => one.severity === severity).map(view);
      return all.length ? [{ title: severityWords[severity], count: all.length, findings: all }] : [];
    }),
    closed: findings
      .filter(({ decision }) => decision)
      .toSorted(byGravity)
      .map(view),
  };
};
