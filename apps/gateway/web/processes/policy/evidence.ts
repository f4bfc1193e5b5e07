import { openFindings } from '#libs/domain/policy/state.js';
import type { Metadata } from '#libs/domain/policy/words.js';
import { localDate } from '#libs/kernel/calendar.js';
import type { StreamId } from '#libs/kernel/index.js';
import { capital } from '#libs/words/index.js';
import { linesText, monthsText, partialDateText } from '#libs/words/policy/dates.js';
import { findingPlace, findingText } from '#libs/words/policy/findings.js';
import { linkKinds, severities } from '#libs/words/policy/marks.js';
import type { PersonCaller } from '#libs/access/index.js';
import type { Engine } from '../../../engine.js';
import type { Evidence, ProcessEvidence } from '../../tasks/evidence.js';
import { every, fact, part, tabled, type Part } from '../ldp/drawing.js';
import { policyDrawing, policyName, type OfPolicy } from './drawing.js';
import { byGravity, decideAddress } from './findings.js';
import { reviewPart } from './review-parts.js';
import { adoptionPart, duePart, responsiblePart, standingPart } from './standing-parts.js';

type Draws = (drawing: OfPolicy, evidence: Evidence, engine: Engine) => readonly Part[];
const link =
  ({ known }: Evidence) =>
  (path: string): string =>
    `/cases/${known.stream}${path}`;
const standing: Draws = (drawing, evidence) => standingPart(drawing, link(evidence));
const due: Draws = (drawing) => duePart(drawing);
const review: Draws = (drawing, { known: { now } }, { packs }) => {
  const pack = now.pack ? packs.get(now.pack.id, now.pack.version) : packs.current();
  return reviewPart(drawing, pack.rules.policies);
};
/** The ways to the text itself, and to what it changes. */
const texts: Draws = ({ seen: { inForce, document, review: under } }, evidence) => {
  const to = link(evidence);
  const [older, newer] = [inForce?.hash ?? document?.hash, under?.draft?.hash];
  return [
    {
      title: 'The texts',
      lines: [
        ...(older && newer && older !== newer
          ? [
              {
                text: 'What the draft changes, side by side',
                href: to(`/versions?older=${older}&newer=${newer}#compared`),
              },
            ]
          : []),
        { text: 'Every text of the policy', href: to('/versions') },
        { text: 'The text clause by clause', href: to('/clauses') },
      ],
    },
  ];
};
const findings: Draws = ({ seen, stream }, evidence) => [
  ...tabled(
    'Findings to decide on',
    ['Finding', 'Where', 'How grave', 'Decide'],
    openFindings(seen)
      .toSorted(byGravity)
      .map((one) => [
        findingText(one),
        findingPlace(one),
        severities[one.severity],
        { text: 'Decide', href: decideAddress(stream, one.id) },
      ]),
  ),
  {
    title: 'With the lines of the document',
    lines: [{ text: 'Every finding with its lines', href: link(evidence)('/findings') }],
  },
];
/** What the document says of its own approval. */
const printed: Draws = (drawing) => {
  const read = every(drawing, 'ReadingRecorded').at(-1)?.data['metadata'] as Metadata | undefined;
  if (!read) return [];
  const dated = (said: Metadata['policyDate']) =>
    said && `${partialDateText(said.value.value)} (${linesText(said.lines)})`;
  return part('What the document says', [
    ...fact('Approved', dated(read.approvedOn) ?? 'It does not say when'),
    ...fact('Its own date', dated(read.policyDate)),
    ...fact('Next review', dated(read.reviewDate)),
    ...fact(
      'Reviewed every',
      read.statedMonths && `${monthsText(read.statedMonths.value)} (${linesText(read.statedMonths.lines)})`,
    ),
    ...fact('Version', read.version),
    ...fact('Calls itself', read.status === 'unknown' ? undefined : capital(read.status)),
  ]);
};
const impact: Draws = (drawing, { key }) => {
  const check = Number(/^check-impact-(\d+)$/.exec(key)?.[1]);
  const one = drawing.seen.impacts.find((open) => open.check === check);
  if (!one) return [];
  const kinds = drawing.seen.links.filter(({ policy }) => policy === one.policy).map(({ kind }) => linkKinds[kind]);
  return part('What changed', [
    ...fact('Policy', policyName(drawing, one.policy), `/cases/${one.policy as StreamId}/versions`),
    ...fact('This policy', kinds.length ? `${kinds.join(', ')} it` : undefined),
  ]);
};
const responsible: Draws = (drawing) => responsiblePart(drawing);
const adoption: Draws = (drawing) => adoptionPart(drawing);

const ofDraft: readonly Draws[] = [review, texts, due];
/** What each kind of task is decided on, the most telling first. */
const kinds: readonly (readonly [RegExp, readonly Draws[]])[] = [
  [/^decide-findings$/, [findings, due]],
  [/^record-adoption$/, [printed, standing, texts]],
  [/^adopt-at-/, [standing, texts, adoption]],
  [/^check-impact-/, [impact, standing, texts]],
  [/^supply-text$/, [standing, responsible]],
  [/^(?:draft|record-answers|approve-|confirm-amendments|amend|publish)/, ofDraft],
];
const drawsFor = (key: string): readonly Draws[] => kinds.find(([kind]) => kind.test(key))?.[1] ?? [standing];

/** What the tasks of a policy are decided on: drawn as of now, with what other policies are called. */
export const policyEvidence: ProcessEvidence = {
  parts: () => [],
  workedOut: async (engine: Engine, caller: PersonCaller, evidence: Evidence) => {
    const { known, reader, texts: read, key } = evidence;
    const then = { state: known.now.state, shown: known.shown, today: localDate(caller.at) };
    const drawing = await policyDrawing(engine, { known, caller, reader, texts: read }, then);
    return drawsFor(key).flatMap((draws) => draws(drawing, evidence, engine));
  },
  texts: () => [],
};
