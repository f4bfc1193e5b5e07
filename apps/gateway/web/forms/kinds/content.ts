import { idOf, type Kind } from '../kind.js';
import { one, type Posted } from '../posted.js';
import type { QuestionOf } from '../types.js';
import { fieldOf, labelOf } from './parts.js';

/** The field in which a browser sends the file itself; there is one on a page. */
export const fileField = 'document';
/** Where what is known of a file stands among the answers. */
export const contentFields = (name: string) =>
  ({ type: `${name}-type`, bytes: `${name}-bytes`, file: `${name}-file`, wrong: `${name}-wrong` }) as const;
/** Names the question to whoever receives its file. */
export const askedField = '_content';

const keptAs = (name: string, answers: Posted) => {
  const { type, bytes, file } = contentFields(name);
  const hash = one(answers, name);
  return hash ? { hash, mediaType: one(answers, type), bytes: Number(one(answers, bytes)), file: one(answers, file) } : undefined; // prettier-ignore
};

/** A file that is kept under its hash; it was taken before the answers are read, and they say what became of it. */
export const content: Kind<QuestionOf<'content'>> = {
  read: ({ described }, name, answers) => {
    const wrong = one(answers, contentFields(name).wrong);
    if (wrong) return { wrong: [{ field: name, message: wrong }] };
    const kept = keptAs(name, answers);
    if (!kept) return {};
    const { hash, mediaType, bytes } = kept;
    return { value: hash, ...(described && { gives: { mediaType, bytes } }) };
  },
  write: (_, name, value, beside) => {
    const { type, bytes } = contentFields(name);
    const { mediaType = '', bytes: size = '' } = beside as { mediaType?: string; bytes?: number };
    return { [name]: String(value), [type]: mediaType, [bytes]: String(size) };
  },
  draw: (question, name, drawing, heading) => {
    const { type, bytes, file } = contentFields(name);
    const { hint, ...params } = fieldOf(question, name, drawing);
    const kept = keptAs(name, drawing.answers);
    const said = [hint?.text, kept?.file && `You have sent ${kept.file}. Choose a file only to send another.`];
    return {
      component: 'content',
      id: idOf(name),
      params: {
        ...params,
        name: fileField,
        label: labelOf(question, heading),
        hint: { text: said.filter(Boolean).join(' ') },
        attributes: { accept: '.txt,.md,.docx,.pdf' },
        kept: [
          { name: askedField, value: name },
          ...[name, type, bytes, file].map((field) => ({ name: field, value: one(drawing.answers, field) })),
        ],
      },
    };
  },
  say: (_, name, answers) => {
    const kept = keptAs(name, answers);
    return kept ? [kept.file || kept.hash.slice(0, 12)] : [];
  },
};
