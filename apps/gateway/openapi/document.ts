import { contentAnswer } from '../contents/schemas.js';
import { attachedAnswer, documentsAnswer } from '../documents/schemas.js';
import { keyPostAnswer, successionAnswer } from '../queries/succession-schemas.js';
import { clauseAnswer, clausesAnswer } from '../queries/clause-schemas.js';
import { absencesAnswer } from '../queries/absence-schemas.js';
import * as board from '../queries/board-schemas.js';
import { policiesAnswer } from '../queries/policy-schemas.js';
import * as notices from '../queries/notice-schemas.js';
import * as posts from '../queries/post-schemas.js';
import * as schemas from '../queries/schemas.js';
import { routes } from './command-paths.js';
import { components, jsonSchema } from './json-schema.js';
import { paths } from './paths.js';

const answers = [
  schemas.casesAnswer,
  schemas.caseAnswer,
  schemas.timelineAnswer,
  schemas.tasksAnswer,
  schemas.meAnswer,
  schemas.appointmentAnswer,
  schemas.commandAnswer,
  schemas.problemAnswer,
  posts.openPostsAnswer,
  posts.applicationsAnswer,
  posts.matrixAnswer,
  posts.panelAnswer,
  posts.interviewsAnswer,
  posts.offersAnswer,
  posts.datesAnswer,
  posts.dependentsAnswer,
  notices.noticeAnswer,
  notices.noticesAnswer,
  notices.calendarAnswer,
  board.boardAnswer,
  board.careerAnswer,
  policiesAnswer,
  absencesAnswer,
  successionAnswer,
  clausesAnswer,
  clauseAnswer,
  keyPostAnswer,
  documentsAnswer,
  attachedAnswer,
  contentAnswer,
];

/** The OpenAPI 3.1 document, from the processes' schemas and those of the queries; `issuer` is where people sign in. */
export const openApiDocument = (issuer: string) => ({
  openapi: '3.1.0',
  info: {
    title: 'Understudy',
    version: '1.0.0',
    description:
      'The staff processes of a school trust. Every change is a command; what a person must do now is a task.',
    license: { name: 'MIT', identifier: 'MIT' },
  },
  servers: [{ url: '/' }],
  tags: [...new Set(routes.map(({ process }) => process.name)), 'queries', 'documents', 'contents', 'operations'].map(
    (name) => ({
      name,
    }),
  ),
  paths,
  components: {
    securitySchemes: {
      issuer: {
        type: 'openIdConnect',
        openIdConnectUrl: `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`,
        description: 'A JWT access token of the issuer.',
      },
    },
    schemas: {
      ...components(answers),
      ...Object.fromEntries(routes.map(({ spec }) => [spec.type, jsonSchema(spec.schema, 'input')])),
    },
  },
});
