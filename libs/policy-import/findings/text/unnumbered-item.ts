import type { Detector } from '../detector.js';

const opening = (text: string) => text.split(' ')[0]!.toLowerCase();

/** A sentence after a numbered list that begins as its items do, and has no number (document 004, line 44). */
export const unnumberedItem: Detector = ({ sections, passages }) =>
  sections.flatMap(({ heading, end }) => {
    const under = passages.filter(({ starts }) => starts[0]!.no > heading.no && starts[0]!.no <= end);
    const steps = under.filter(({ kind }) => kind === 'step');
    const last = steps.at(-1);
    if (!last || steps.length < 2) return [];
    return under
      .slice(under.indexOf(last) + 1)
      .filter(
        ({ kind, text }) => kind === 'text' && steps.filter((step) => opening(step.text) === opening(text)).length > 1,
      )
      .map(({ starts }) => ({ lines: [starts[0]!.no], facts: { numbered: steps.length } }));
  });
