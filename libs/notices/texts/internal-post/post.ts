import { textsAbout, type Facts } from '../words.js';

export const post = ({ title, school }: Facts): string => `the post of ${title} at ${school}`;
export const { asks, tells } = textsAbout(post);
