import { drawDiagram } from './draw.js';
import { statusesInOrder } from './story.js';

const style = `<style>
.app-diagram { font: 15px sans-serif; background: #fff }
.app-diagram rect { fill: #fff; stroke: #0b0c0c }
.app-diagram path { fill: none; stroke: #0b0c0c }
.app-diagram marker path { fill: #0b0c0c }
.app-diagram .app-diagram__back { stroke: none }
.app-diagram__by { font-size: 13px }
</style>`;
const title = 'How an internal post is filled';
const description = 'Each box is a place where a post may stand; the lines say what leads from one to the next.';

const place = ({ label, means, ways, reminders }: (typeof statusesInOrder)[number]): string => {
  const list = [
    ...ways.map(({ who, text, leads }) => `- ${who}: ${text}. It may lead ${leads}.`),
    ...reminders.map(({ text }) => `- The process itself, once it is due: ${text}. The post stays where it is.`),
  ];
  return `## ${label}\n\n${means}\n\n${list.length ? list.join('\n') : 'Nothing comes after it.'}\n`;
};

/** What the documentation shows of the process, by the name of its file under `docs/`: drawn from the map of the deciders. */
export const documents = (): Readonly<Record<string, string>> => ({
  'internal-post.svg': `${drawDiagram(title, description).replace('</desc>', `</desc>${style}`)}\n`,
  'internal-post.md': `# ${title}\n
The process as it runs: whatever leads a post from one place to another stands here, and nothing else does. \`npm run diagram\` writes this page and its
picture; a test keeps both up to date.

![${title}: the lists below say the same](internal-post.svg)

${statusesInOrder.map(place).join('\n')}`,
});
