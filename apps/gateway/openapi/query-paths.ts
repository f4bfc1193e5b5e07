import { caseQuery, casesQuery, noQuery, tasksQuery, timelineQuery } from '../queries/schemas.js';
import { boardQuery, careerQuery } from '../queries/board-schemas.js';
import { noticeQuery } from '../queries/notice-schemas.js';
import { policiesQuery } from '../queries/policy-schemas.js';
import { listQuery } from '../queries/post-schemas.js';
import { clauseQueries } from './clause-queries.js';
import { queryParameters } from './json-schema.js';
import type { Query } from './query.js';
import { answer, problems } from './responses.js';

const queries: readonly Query[] = [
  {
    path: '/me',
    name: 'me',
    summary: 'Who you are, and the roles that you hold at this instant.',
    query: noQuery,
    answer: 'Me',
  },
  {
    path: '/tasks',
    name: 'tasks',
    summary:
      'Your inbox, or what is open at the schools that you oversee: what you have claimed, then what comes first, then the rest by need.',
    query: tasksQuery,
    answer: 'Tasks',
    problems: ['InvalidCursor', 'NotAllowed'],
  },
  {
    path: '/tasks/{case}/{key}',
    name: 'task',
    summary: 'One task, with the version for If-Match.',
    query: noQuery,
    answer: 'TaskItem',
    problems: ['NotFound', 'NotAllowed'],
    headers: { ETag: 'The version of the task.' },
  },
  {
    path: '/cases',
    name: 'cases',
    summary: 'The cases that you may see, latest first.',
    query: casesQuery,
    answer: 'Cases',
    problems: ['InvalidCursor', 'NotAllowed'],
  },
  {
    path: '/cases/{id}',
    name: 'case',
    summary: 'One case, or your part of it, now or at a version.',
    query: caseQuery,
    answer: 'Case',
    problems: ['NotFound', 'NotAllowed'],
    headers: { ETag: 'The version of the case.' },
  },
  {
    path: '/cases/{id}/timeline',
    name: 'timeline',
    summary: 'Who did what, when, why, and under which clause.',
    query: timelineQuery,
    answer: 'Timeline',
    problems: ['NotFound', 'InvalidCursor', 'NotAllowed'],
  },
  {
    path: '/cases/{id}/matrix',
    name: 'matrix',
    summary: 'The sift: applications by criteria, who has sifted, and what came of it.',
    query: noQuery,
    answer: 'Matrix',
    problems: ['NotFound', 'NotAllowed'],
  },
  {
    path: '/cases/{id}/panel',
    name: 'panel',
    summary: 'The panel, the rules that it breaks, and what its members declared.',
    query: noQuery,
    answer: 'Panel',
    problems: ['NotFound', 'NotAllowed'],
  },
  {
    path: '/cases/{id}/interviews',
    name: 'interviews',
    summary: 'When and where candidates are interviewed, with the scores that are not sealed.',
    query: noQuery,
    answer: 'Interviews',
    problems: ['NotFound', 'NotAllowed'],
  },
  {
    path: '/cases/{id}/offers',
    name: 'offers',
    summary: 'Every offer, its conditions and what came of it.',
    query: noQuery,
    answer: 'Offers',
    problems: ['NotFound', 'NotAllowed'],
  },
  {
    path: '/cases/{id}/dates',
    name: 'dates',
    summary: 'The thread of each start date: proposed, countered, signed.',
    query: noQuery,
    answer: 'Dates',
    problems: ['NotFound', 'NotAllowed'],
  },
  {
    path: '/cases/{id}/notice',
    name: 'notice-of-candidate',
    summary: 'When the candidate could start who resigns today, for each start date that is not agreed yet.',
    query: noQuery,
    answer: 'Notices',
    problems: ['NotFound', 'NotAllowed'],
  },
  {
    path: '/cases/{id}/dependents',
    name: 'dependents',
    summary: 'Other posts that an appointment of this case left vacant.',
    query: listQuery,
    answer: 'Dependents',
    problems: ['NotFound', 'InvalidCursor', 'NotAllowed'],
  },
  {
    path: '/posts/open',
    name: 'open-posts',
    summary: 'The adverts that are open to you now, the next to close first.',
    query: listQuery,
    answer: 'OpenPosts',
    problems: ['InvalidCursor', 'NotAllowed'],
  },
  {
    path: '/me/applications',
    name: 'my-applications',
    summary: 'Your applications, how far each has come, and the next date.',
    query: listQuery,
    answer: 'Applications',
    problems: ['InvalidCursor', 'NotAllowed'],
  },
  {
    path: '/notice-calculator',
    name: 'notice',
    summary: 'The earliest start of somebody who resigns, without a waiver, and how it comes to that.',
    query: noticeQuery,
    answer: 'Notice',
    problems: ['NotAllowed'],
  },
  {
    path: '/calendars/{school}',
    name: 'calendar',
    summary: 'The terms, half-terms and INSET days of a school.',
    query: noQuery,
    answer: 'Calendar',
    problems: ['NotFound', 'NotAllowed'],
  },
  {
    path: '/board',
    name: 'board',
    summary: 'Who holds which post on a day in the schools that you oversee, as known on a day.',
    query: boardQuery,
    answer: 'Board',
    problems: ['NotFound', 'NotAllowed'],
  },
  {
    path: '/policies',
    name: 'policies',
    summary: 'The register of policies; to other staff, those that are in force.',
    query: policiesQuery,
    answer: 'Policies',
    problems: ['NotAllowed'],
  },
  {
    path: '/people/{staff}/career',
    name: 'career',
    summary: 'The posts of a person over time, as known on a day.',
    query: careerQuery,
    answer: 'Career',
    problems: ['NotFound', 'NotAllowed'],
  },
  {
    path: '/people/{staff}/absences',
    name: 'absences',
    summary: 'When a person is away, who stands in meanwhile, and for whom the person stands in.',
    query: noQuery,
    answer: 'Absences',
    problems: ['NotFound', 'NotAllowed'],
  },
  {
    path: '/succession',
    name: 'succession',
    summary: 'The key posts, who could follow in each and how soon, and who has said that they will go.',
    query: noQuery,
    answer: 'Succession',
    problems: ['NotFound', 'NotAllowed'],
  },
  {
    path: '/succession/{id}',
    name: 'keyPost',
    summary: 'One key post with its nominations and scenarios; for its holder, what they said of it themselves.',
    query: noQuery,
    answer: 'KeyPost',
    problems: ['NotFound', 'NotAllowed'],
  },
  ...clauseQueries,
  {
    path: '/appointments/{id}',
    name: 'appointment',
    summary: 'An appointment as it stands; the name only for those who may have it.',
    query: noQuery,
    answer: 'Appointment',
    problems: ['NotFound', 'NotAllowed'],
  },
];

const inPath = (path: string) =>
  [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string' },
  }));

/** The OpenAPI paths of the queries. */
export const queryPaths: Readonly<Record<string, object>> = Object.fromEntries(
  queries.map(({ path, name, summary, query, answer: schema, problems: more = [], headers = {} }) => [
    path,
    {
      get: {
        operationId: name,
        tags: ['queries'],
        summary,
        security: [{ issuer: [] }],
        parameters: [...inPath(path), ...queryParameters(query)],
        responses: { ...answer(200, 'What you asked for.', schema, headers), ...problems(more) },
      },
    },
  ]),
);
