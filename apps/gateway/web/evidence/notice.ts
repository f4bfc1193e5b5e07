import type { PersonCaller } from '#libs/access/index.js';
import { kindOfTask } from '#libs/words/index.js';
import type { Engine } from '../../engine.js';
import { noticesOfPost } from '../../queries/notices-of-post.js';
import { noticeView } from '../calendars/notice-view.js';
import { addressOf } from '../lists/filter.js';
import type { Looked } from '../tasks/evidence.js';

const kinds: readonly unknown[] = ['propose-start-date', 'agree-start-date', 'settle-start-date'];
const vacancyOf = (key: string): number => Number(/-start-date-(\d+)/.exec(key)?.[1]);

/** For a task about a start date: when the candidate could start who resigns today, and a way to ask otherwise. */
export const noticeParts = (engine: Engine, caller: PersonCaller, { known, key }: Looked) => {
  if (!kinds.includes(kindOfTask(key))) return [];
  const found = noticesOfPost(engine, caller, known).filter(({ vacancy }) => vacancy === vacancyOf(key));
  return found.map((notice) => {
    const { facts, lines, found: by } = noticeView(notice);
    const { kind, givenOn: on, school, wanted } = notice;
    const href = addressOf('/notice-calculator', { kind, on, school, wanted: wanted?.startsOn });
    return {
      title: notice.candidate === caller.id ? 'When you can start' : 'When the candidate can start',
      facts,
      lines: [...lines, by, { text: 'Work it out for support staff, or for another day', href }],
    };
  });
};
