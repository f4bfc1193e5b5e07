import type { Stay } from '#libs/domain/secondment/words.js';
import { capital, dayText, timeText } from '#libs/words/index.js';
import { secondmentSides } from '#libs/words/secondment/marks.js';
import { rightsToReturn, weekText } from '#libs/words/secondment/terms.js';
import { versionsOf, versionThatCounts } from './agreements.js';
import { fact, nameOf, postName, type Fact } from '../drawing.js';
import { hostName, type Drawing } from './drawing.js';
import { latest, type Told } from './told.js';

/** What was asked for, whichever way it began. */
export const askedOf = (told: Told) => {
  const begun = latest(told, 'SecondmentRequested', 'SecondmentOpened');
  if (!begun) return {};
  if (begun.type === 'SecondmentRequested') return begun.data;
  const { hostSchool: school, hostPost: post, ...asked } = begun.data;
  return { ...asked, ...(school && { host: { school, ...(post && { post }) } }) };
};
/** What the ledgers hold of it since the last signature; undefined before that. */
export const stayOf = (told: Told): Readonly<Partial<Stay>> | undefined =>
  latest(
    told,
    'SecondmentAgreed',
    'SecondmentStarted',
    'SecondmentExtended',
    'EarlyEndRecorded',
    'ReturnPlanned',
    'SecondeeStaysOn',
    'SecondmentEnded',
    'SecondmentConverted',
  )?.data;

const patternIn = (asked: ReturnType<typeof askedOf>) => ('pattern' in asked ? asked.pattern : undefined);
/** The places and days that count: as the sides agreed, or else as the version that is being signed, or as it was asked for. */
export const placesOf = (told: Told) => {
  const asked = askedOf(told);
  const stay = stayOf(told);
  const version = versionThatCounts(versionsOf(told));
  const home = stay?.home ?? version?.home;
  const homePost = home?.post ?? asked.homePost;
  const from = stay?.from ?? version?.terms?.from ?? asked.from;
  const to = stay?.lastDay ?? version?.terms?.to ?? asked.to;
  return {
    secondee: asked.secondee,
    homeSchool: home?.school ?? asked.homeSchool,
    homePost,
    assignment: home?.assignment,
    host: stay?.host ?? version?.host ?? asked.host,
    from,
    to,
    pattern: stay?.pattern ?? version?.terms?.pattern ?? patternIn(asked),
    agreed: stay !== undefined,
  };
};
export type Places = ReturnType<typeof placesOf>;

const side = (one: keyof typeof secondmentSides | undefined) => one && capital(secondmentSides[one]);

/** What is to be known of a secondment, in the order in which people ask. */
export const secondmentFacts = (drawing: Drawing): readonly Fact[] => {
  const { told } = drawing;
  const asked = askedOf(told);
  const stay = stayOf(told);
  const { secondee, homePost, homeSchool, host, from, to, pattern, agreed } = placesOf(told);
  const began = latest(told, 'SecondmentStarted');
  const { rightToReturn } = versionsOf(told).findLast(({ standing }) => standing === 'in-force')?.terms ?? {};
  return [
    ...fact('Secondee', nameOf(drawing, secondee)),
    ...fact('Home school and post', postName(drawing, homePost, homeSchool)),
    ...fact('Host', hostName(drawing, host)),
    ...fact(agreed ? 'First day' : 'Asked for from', from && dayText(from)),
    ...fact(agreed ? 'Last day' : 'Asked for until', to && dayText(to)),
    ...fact('Days at the host', pattern && capital(weekText(pattern))),
    ...fact('Who appraises', side(stay?.appraises)),
    ...fact('Who pays', side(stay?.pays)),
    ...fact('Who disciplines', side(stay?.disciplines)),
    ...fact('Right to return', rightToReturn && capital(rightsToReturn[rightToReturn])),
    ...fact('Leadership programme', asked.onLdp === undefined ? undefined : asked.onLdp ? 'Takes part' : 'No'),
    ...fact(
      'Requested by',
      'requestedBy' in asked && asked.requestedBy ? nameOf(drawing, asked.requestedBy) : undefined,
    ),
    ...fact('Began', began && timeText(began.at)),
  ];
};
