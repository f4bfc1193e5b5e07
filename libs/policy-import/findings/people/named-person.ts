import type { Detector } from '../detector.js';

const roles =
  /\b(?:Head|Teacher|Headteacher|Manager|Director|Trust|School|Officer|Board|Committee|Principal|Executive|Governor|Office|Team|Chair|Policy|Department|Resources|Leadership|Academy|Education|Council|Authority|Partnership|Services?|Clerk|Lead|Human|Senior|Line|National|Foundation|College|University|Deputy|Assistant|Business|People|Chief|Company|Secretary|Trustees?|Local|Equality|Data|Protection)\b/;
const contact =
  /\b(?:email|e-mail|contact|write to|apply to|return(?:ed)? to|send|sent|submit\w*|telephone|ring)\b.{0,90}?\b(?:to|with|contact|email|e-mail|ring|telephone)?\s((?:(?:Mr|Mrs|Ms|Dr) )?\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+)/u;
const lead =
  /\b(?:led|run|delivered|taught|presented) by ((?:(?:Mr|Mrs|Ms|Dr|Sir|Dame) )?\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+)/u;

/** A person by name where a role should stand: a policy outlives who holds it (document 002, lines 80 and 94). The name itself is not told. */
export const namedPerson: Detector = ({ find }) =>
  (
    [
      ['contact', contact],
      ['lead', lead],
    ] as const
  ).flatMap(([as, pattern]) =>
    find(new RegExp(pattern.source, 'u'))
      .filter(({ match }) => !roles.test(match[1]!))
      .map(({ line }) => ({ lines: [line], apart: as, facts: { as } })),
  );
