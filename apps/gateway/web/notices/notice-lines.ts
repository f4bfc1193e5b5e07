import { processOfCase } from '#libs/http/case-id.js';
import { before } from '#libs/notices/letter.js';
import type { OwnNotice } from '#libs/notices/own-notices.js';
import { placeOfNotice } from '#libs/notices/place.js';
import { wordsFor } from '#libs/notices/texts/index.js';
import type { Instant } from '#libs/kernel/index.js';
import { clauseText, letterTime, sinceText, timeText } from '#libs/words/index.js';
import type { Engine } from '../../engine.js';

/** A notice as its page draws it: what its letter said, with where it leads now. */
export const noticeLine = ({ directory }: Pick<Engine, 'directory'>, notice: OwnNotice, now: Instant) => {
  const { reason, kind, title, by, open, task } = notice;
  const school = directory.current().school(notice.school)?.name ?? notice.school;
  const process = processOfCase(notice.stream)?.name;
  const late = by !== undefined && by <= now;
  const facts = { reason, ...(process && { process }), kind, title, school, late, ...(by && { by: letterTime(by) }) };
  const { subject, happened, next, because, clause } = wordsFor(facts);
  return {
    href: `/${placeOfNotice(notice)}`,
    subject: `${before[kind] ?? ''}${subject}`,
    post: `${title}, ${school}`,
    happened,
    next: task && !open ? 'This has been done, or is not needed any more.' : next,
    because: `You are told this because ${because} (${clauseText(notice.clause ?? clause)}).`,
    since: sinceText(notice.at, now),
    at: notice.at,
    time: timeText(notice.at),
    open,
  };
};
