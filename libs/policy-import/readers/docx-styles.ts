import { sax } from './xml.js';
import type { Part } from './zip-parts.js';

/** What a paragraph gets from its style: the level of a heading, and the list that numbers it. */
export type Style = Readonly<{ heading?: number; list?: string; depth?: number }>;

const levelNamed = (name: string): number | undefined => {
  if (/^title$/i.test(name)) return 1;
  const [, level] = /^heading (\d)$/i.exec(name) ?? [];
  return level ? Math.min(6, Number(level)) : undefined;
};

/** The styles of a document by their ids; a style that is made from another has what that one has. */
export const styles = async (part: Part | undefined): Promise<(id: string) => Style> => {
  const found = new Map<string, Style & { from?: string }>();
  let id = '';
  const has = (more: Style & { from?: string }) => found.set(id, { ...found.get(id), ...more });
  await sax(part, {
    open: (name, at) => {
      if (name === 'w:style') id = at('w:styleId');
      else if (name === 'w:basedOn') has({ from: at('w:val') });
      else if (name === 'w:name') {
        const heading = levelNamed(at('w:val'));
        if (heading) has({ heading });
      } else if (name === 'w:outlineLvl' && Number(at('w:val')) < 6) has({ heading: Number(at('w:val')) + 1 });
      else if (name === 'w:numId') has({ list: at('w:val') });
      else if (name === 'w:ilvl') has({ depth: Number(at('w:val')) });
    },
  });
  const styled = (wanted: string, seen: readonly string[] = []): Style => {
    const style = found.get(wanted);
    if (!style || seen.includes(wanted)) return {};
    const { from, ...own } = style;
    return from ? { ...styled(from, [...seen, wanted]), ...own } : own;
  };
  return (wanted) => styled(wanted);
};
