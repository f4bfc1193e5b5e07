import { textsAbout, type Facts } from '../words.js';

export const programme = ({ school }: Facts): string =>
  `the Leadership Development Programme, for somebody at ${school}`;
export const { asks, tells } = textsAbout(programme);
