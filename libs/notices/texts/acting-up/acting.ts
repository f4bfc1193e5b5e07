import { textsAbout, type Facts } from '../words.js';

export const acting = ({ title, school }: Facts): string => `acting up as ${title} at ${school}`;
export const { asks, tells } = textsAbout(acting);
