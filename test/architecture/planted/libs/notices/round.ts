import { about } from './about.js';
export const round = () => about;
