import type { Detector } from '../detector.js';

const opening = (text: string) => text.split(' ')[0]!.toLowerCase();

/** A sentence after a numbered list that begins as its items do, and has no number (document 004, line 44). */
export const unnumberedItem: Detector = ({ sections, under }) =>
  sections.flatMap((section) => {
    const said = under(section);
    const steps = said.filter(({ kind }) => kind === 'step');
    const last = steps.at(-1);
    if (!last || steps.length < 2) return [];
    const alike = (text: string) => steps.filter((step) => opening(step.text) === opening(text)).length > 1;
    return said
      .slice(said.indexOf(last) + 1)
      .filter(({ kind, text }) => kind === 'text' && alike(text))
      .map(({ starts }) => ({ lines: [starts[0]!.no], facts: { numbered: steps.length } }));
  });
