import { asking } from '../../ask.js';
import { askingAbout } from './ask.js';

/** From the sift to the panel's decision. */
export const selectionAsks = {
  sift: askingAbout(
    'application',
    'Sift an application',
    'Each application is checked against the essential criteria by at least two people, each alone, before they speak about it.',
  ),
  reconcile: askingAbout(
    'application',
    'Settle the marks of an application',
    'Those who sifted it disagree on an essential criterion; it is settled before anybody is left out.',
  ),
  'confirm-shortlist': asking(
    'Confirm the shortlist',
    'All candidates who show that they meet the essential criteria are interviewed.',
  ),
  'confirm-none-meets': asking(
    'Confirm that nobody meets the criteria',
    'Where no applicant meets the essential criteria, the post is advertised externally. HR looks at the marks first.',
  ),
  'schedule-interview': askingAbout(
    'application',
    'Arrange an interview',
    'Everybody on the shortlist is interviewed by the panel, on a day on which the panel keeps its rules.',
  ),
  score: askingAbout(
    'application',
    'Score an interview',
    'Every member scores alone, criterion by criterion. Scores stay sealed until all are in.',
  ),
  'rank-candidates': asking(
    'Put the candidates in order',
    'All scores are in. The panel says who is appointable, and in which order.',
  ),
  'agree-ranking': asking(
    'Agree the order of the candidates',
    'The panel decides together: each member agrees to the order or says why not.',
  ),
} as const;
