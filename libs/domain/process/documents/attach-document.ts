import { z } from 'zod';
import { accept, refuse, type Context, type Id } from '../../../kernel/index.js';
import { addressedBy, anyStaff, holding } from '../authority.js';
import type { WithClaims } from '../claims.js';
import { byItsAuthor, command, type Sealed } from '../command.js';
import { id, personalText, taskKey, uploadField } from '../schema.js';
import type { About, DocumentId } from './document.js';
import type { Kept } from './file.js';
import { mostDocuments, withInterest, type CasePapers } from './papers.js';

export const documentClause = 'Documents: the evidence lies with the case, and who put it there';
const file = { name: personalText(200), content: uploadField };
type File = Readonly<{ name: Sealed; content: Kept }>;

const attached = (
  { documents = [] }: WithClaims<object>,
  about: About,
  { name, content }: File,
  context: Context<unknown>,
) => {
  const { actor, freshId } = context;
  if (actor.kind !== 'person') return refuse('NotAuthorised', { needs: 'a person' });
  const theirs = documents.filter(
    (one) => one.by === actor.id && one.about === about.about && placeOf(one) === placeOf(about),
  );
  if (theirs.length >= mostDocuments) return refuse('TooManyDocuments', { most: mostDocuments });
  const document = freshId as DocumentId;
  return accept({ type: 'DocumentAttached', data: { document, ...about, by: actor.id, name, ...content } });
};
const placeOf = (about: About): string | undefined =>
  about.about === 'task' ? about.task : about.about === 'application' ? about.application : undefined;

/** Whoever a task is for puts evidence beside it. */
export const attachToTask = ({ tasks }: CasePapers) =>
  command({
    type: 'AttachToTask',
    schema: z.strictObject({ task: taskKey, ...file }),
    clause: documentClause,
    summary: 'Attach a document to a task that is for you.',
    by: addressedBy(({ task }: { task: string }) => task),
    attaches: true,
    personal: { name: byItsAuthor },
    decide: ({ task, ...document }, state: WithClaims<object>, context) =>
      tasks(state).some(({ key }) => key === task)
        ? attached(state, { about: 'task', task }, document, context)
        : refuse('NoSuchTask', { task }),
  });

/** An applicant puts a document with their own application, while they may still change it. */
export const attachToApplication = (papers: CasePapers) =>
  command({
    type: 'AttachToApplication',
    schema: z.strictObject({ application: id<'Application'>(), ...file }),
    clause: documentClause,
    summary: 'Attach a document to your own application, while it may still be changed.',
    by: anyStaff,
    attaches: true,
    personal: { name: byItsAuthor },
    decide: ({ application, ...document }, state: WithClaims<object>, context: Context<unknown>) => {
      const found = papers.application(state, application as Id<'Application'>, context);
      const { actor } = context;
      // Whose it is nobody else is told.
      if (!found || actor.kind !== 'person' || found.applicant !== actor.id)
        return refuse('NotYourApplication', { application });
      return found.open
        ? attached(state, { about: 'application', application }, document, context)
        : refuse('ApplicationStands', { application });
    },
  });

/** HR of the school files a document with the case. */
export const attachToCase = (papers: CasePapers) =>
  command({
    type: 'AttachToCase',
    schema: z.strictObject(file),
    clause: documentClause,
    summary: 'File a document with the case.',
    by: holding('HR', papers.schoolOf),
    attaches: true,
    personal: { name: byItsAuthor },
    decide: (document, state: WithClaims<object>, context: Context<unknown>) => {
      if (!papers.schoolOf(state)) return refuse('UnknownCase');
      return withInterest(papers, state, context) ?? attached(state, { about: 'case' }, document, context);
    },
  });
