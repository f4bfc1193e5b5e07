import { diagrams, type Diagram } from './diagrams.js';

const style = `<style>
.app-diagram { font: 15px sans-serif; background: #fff }
.app-diagram rect { fill: #fff; stroke: #0b0c0c }
.app-diagram path { fill: none; stroke: #0b0c0c }
.app-diagram marker path { fill: #0b0c0c }
.app-diagram .app-diagram__back { stroke: none }
.app-diagram__by { font-size: 13px }
</style>`;
const place =
  ({ map }: Diagram) =>
  ({ label, means, ways, reminders }: Diagram['statusesInOrder'][number]): string => {
    const list = [
      ...ways.map(({ who, text, leads }) => `- ${who}: ${text}. It may lead ${leads}.`),
      ...reminders.map(
        ({ text }) => `- The process itself, once it is due: ${text}. The ${map.thing} stays where it is.`,
      ),
    ];
    return `## ${label}\n\n${means}\n\n${list.length ? list.join('\n') : 'Nothing comes after it.'}\n`;
  };
const pagesOf = (diagram: Diagram): readonly (readonly [string, string])[] => {
  const { process, title, thing } = diagram.map;
  const description = `Each box is a place where a ${thing} may stand; the lines say what leads from one to the next.`;
  const picture = diagram.draw(title, description).replace('</desc>', `</desc>${style}`);
  return [
    [`${process}.svg`, `${picture}\n`],
    [
      `${process}.md`,
      `# ${title}\n
The process as it runs: whatever leads a ${thing} from one place to another stands here, and nothing else does. \`npm run diagram\` writes this page and its
picture; a test keeps both up to date.

![${title}: the lists below say the same](${process}.svg)

${diagram.statusesInOrder.map(place(diagram)).join('\n')}`,
    ],
  ];
};

/** What the documentation shows of every process that has a diagram, by the name of its file under `docs/`: drawn from the maps of the deciders. */
export const documents = (): Readonly<Record<string, string>> => Object.fromEntries(diagrams.flatMap(pagesOf));
