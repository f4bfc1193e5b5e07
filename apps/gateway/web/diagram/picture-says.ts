import type { Diagram } from '#libs/diagram/diagrams.js';

/** What the picture of a process shows, for who does not see it. */
export const pictureSays = ({ map }: Diagram): string =>
  `Each box is a place where a ${map.thing} may stand; the lines say what leads from one to the next. The list before this picture says the same.`;
