import { round } from './round.js';
export const about = () => round;
