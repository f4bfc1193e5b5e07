import { parse, View } from 'vega';
import { compile, type TopLevelSpec } from 'vega-lite';
import { remember } from '#libs/kernel/remember.js';

/** One bar: what it is, how long it is, and the number as it is read. */
export type Bar = Readonly<{ label: string; value: number; text: string }>;

const width = 360;
/** The longest bar leaves room for its number. */
const longest = 190;
const band = 46;
const ink = 'currentColor';
/** At least 3:1 against white and against black, so that it is seen on either ground. */
const blue = '#1d70b8';

const domainOf = (bars: readonly Bar[]): [number, number] => [0, Math.max(1, ...bars.map(({ value }) => value))];

/** Names stand above their bars and numbers behind them, so that the picture stays legible when it is as narrow as a telephone. */
const specOf = (bars: readonly Bar[]): TopLevelSpec => ({
  width,
  height: { step: band },
  padding: 2,
  background: 'transparent',
  autosize: { type: 'none' },
  data: { values: [...bars] },
  config: {
    aria: false,
    view: { stroke: null },
    text: { fontSize: 14, font: 'sans-serif', color: ink, align: 'left' },
  },
  encoding: {
    y: { field: 'label', type: 'nominal', sort: null, axis: null, scale: { padding: 0 } },
    x: { field: 'value', type: 'quantitative', axis: null, scale: { domain: domainOf(bars), range: [1, longest] } },
  },
  layer: [
    { mark: { type: 'text', yOffset: -11 }, encoding: { x: { value: 0 }, text: { field: 'label' } } },
    { mark: { type: 'bar', height: 14, yOffset: 9, color: blue } },
    { mark: { type: 'text', yOffset: 10, dx: 6 }, encoding: { text: { field: 'text' } } },
    // A line where bars begin, so that none at all is seen to be none.
    {
      mark: { type: 'tick', orient: 'vertical', size: 22, thickness: 2, yOffset: 9, color: ink },
      encoding: { x: { value: 1 } },
    },
  ],
});

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (letter) => escapes[letter]!);

const draw = async (key: string): Promise<string> => {
  const { title, bars } = JSON.parse(key) as Readonly<{ title: string; bars: readonly Bar[] }>;
  const view = new View(parse(compile(specOf(bars)).spec), { renderer: 'none' });
  try {
    const svg = await view.toSVG();
    // One picture with one name: its parts are read in the table beside it.
    return svg
      .replace(/ (?:role|aria-roledescription|aria-hidden|class|xmlns:xlink)="[^"]*"/g, '')
      .replace('<svg', `<svg role="img" aria-label="${escaped(title)}"`);
  } finally {
    view.finalize();
  }
};
const drawn = remember(draw, 200);

/** A bar chart as SVG without a style or a script of its own; it scales with its place on the page. */
export const barChart = (title: string, bars: readonly Bar[]): Promise<string> =>
  drawn(JSON.stringify({ title, bars }));
