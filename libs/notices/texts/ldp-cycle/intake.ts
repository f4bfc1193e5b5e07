import { textsAbout, type Facts } from '../words.js';

/** Its title names the programme and the joining day. */
export const intake = ({ title }: Facts): string => `the intake of the ${title}`;
export const { asks, tells } = textsAbout(intake);
