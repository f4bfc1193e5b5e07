import type { Detector } from '../detector.js';

const pointer = /^(?:N\.?B\.?[\s:–-]*)?(?:please )?(?:also )?(?:see|refer to|read)\b/i;

/** A heading with nothing under it, or with no more than a pointer to another paper (E76, document 003, lines 75 to 77). */
export const emptySection: Detector = ({ sections, passages }) =>
  sections.flatMap((section) => {
    const outer = sections.some(({ within }) => within.at(-1) === section);
    const from = section.heading.no;
    const under = passages.filter(({ starts: [{ no } = { no: 0 }] }) => no > from && no <= section.end);
    const points =
      under.length > 0 && under.length < 3 && under.every(({ text }) => pointer.test(text.replace(/^\*+/, '')));
    if (outer || (under.length && !points)) return [];
    return [
      { lines: [from, ...under.map(({ starts }) => starts[0]!.no)], facts: { holds: points ? 'pointer' : 'nothing' } },
    ];
  });
