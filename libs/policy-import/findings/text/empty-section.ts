import type { Detector } from '../detector.js';

const pointer = /^(?:N\.?B\.?[\s:–-]*)?(?:please )?(?:also )?(?:see|refer to|read)\b/i;

/** A heading with nothing under it, or with no more than a pointer to another paper (E76, document 003, lines 75 to 77). */
export const emptySection: Detector = ({ sections, under }) => {
  const outer = new Set(sections.map(({ within }) => within.at(-1)));
  return sections.flatMap((section) => {
    const said = under(section);
    const points = said.length > 0 && said.length < 3 && said.every(({ text }) => pointer.test(text));
    if (outer.has(section) || (said.length && !points)) return [];
    const lines = [section.heading.no, ...said.map(({ starts }) => starts[0]!.no)];
    return [{ lines, facts: { holds: points ? 'pointer' : 'nothing' } }];
  });
};
