import { drawPolicyLinks, type PolicyLink } from '#libs/diagram/policy-links.js';
import type { ImpactOutcome } from '#libs/domain/policy/links/events.js';
import type { ChangeClass } from '#libs/domain/policy/words.js';
import type { StaffId, StreamId } from '#libs/kernel/index.js';
import { capital, dayOf } from '#libs/words/index.js';
import { changeClasses, impactOutcomes, linkKinds } from '#libs/words/policy/marks.js';
import { lightOf } from '#libs/words/policy/register.js';
import { every, nameOf, tabled, textSaid, type Cell, type Part } from '../ldp/drawing.js';
import { policyName, type OfPolicy } from './drawing.js';

const changeText = (what: ChangeClass | 'withdrawn'): string =>
  what === 'withdrawn' ? 'Withdrawn' : `A new version, ${changeClasses[what]}`;

/** The links of a policy and of its neighbours among themselves. */
const linksAround = ({ seen, stream, policies }: OfPolicy): readonly PolicyLink[] => {
  const shown = new Set<StreamId>([stream, ...policies.keys()]);
  const own = seen.links.map(({ policy, kind }) => ({ from: stream, to: policy, kind }));
  const toThis = seen.dependants.map(({ policy, kind }) => ({ from: policy, to: stream, kind }));
  const between = [...policies.values()].flatMap(({ policy: from, links }) =>
    links.flatMap(({ policy: to, kind }) => (to !== stream && shown.has(to) ? [{ from, to, kind }] : [])),
  );
  return [...own, ...toThis, ...between];
};
const cellOf = (drawing: OfPolicy, policy: StreamId): Cell =>
  policy === drawing.stream ? 'This policy' : { text: policyName(drawing, policy), href: `/cases/${policy}/links` };
const standsOf = ({ policies, today }: OfPolicy, policy: StreamId): string => {
  const found = policies.get(policy);
  return found ? lightOf(found, today).text : '';
};

const impactsPart = (drawing: OfPolicy): readonly Part[] => {
  const recorded = every(drawing, 'ImpactRecorded');
  return tabled(
    'Changes of linked policies, and what they mean here',
    ['Policy', 'What changed', 'When', 'What it means here', 'Why', 'By'],
    [...every(drawing, 'LinkedPolicyChanged')].reverse().map(({ event, data }) => {
      const check = data['check'] as number;
      const said = recorded.find((one) => one.data['check'] === check)?.data;
      const open = drawing.seen.impacts.some((one) => one.check === check);
      return [
        cellOf(drawing, data['policy'] as StreamId),
        changeText(data['what'] as ChangeClass | 'withdrawn'),
        dayOf(event.at),
        said
          ? capital(impactOutcomes[said['outcome'] as ImpactOutcome])
          : open
            ? { text: 'To be checked', href: `/tasks/${drawing.stream}/check-impact-${check}` }
            : 'Not asked any more',
        textSaid(drawing, said?.['reason']) ?? '',
        said ? nameOf(drawing, said['by'] as StaffId) : '',
      ];
    }),
  );
};

/** The links of a policy as a picture and as its table, and what changes of the others came to. */
export const linksView = (drawing: OfPolicy) => {
  const links = linksAround(drawing);
  const own = links.filter(({ from, to }) => from === drawing.stream || to === drawing.stream);
  return {
    picture: links.length
      ? drawPolicyLinks(
          links,
          (policy) => (policy === drawing.stream ? `This policy: ${drawing.seen.title}` : policyName(drawing, policy)),
          `Policies linked with ${drawing.seen.title}`,
        )
      : undefined,
    sections: [
      ...tabled(
        'Linked policies',
        ['Policy', 'How', 'Policy that is named', 'How the other one stands'],
        own.map(({ from, to, kind }) => [
          cellOf(drawing, from),
          capital(linkKinds[kind]),
          cellOf(drawing, to),
          standsOf(drawing, from === drawing.stream ? to : from),
        ]),
      ),
      ...impactsPart(drawing),
    ],
  };
};
