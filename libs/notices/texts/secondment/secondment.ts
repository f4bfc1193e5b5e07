import { textsAbout, type Facts } from '../words.js';

export const secondment = ({ title, school }: Facts): string => `the secondment from ${school} as ${title}`;
export const { asks, tells } = textsAbout(secondment);
