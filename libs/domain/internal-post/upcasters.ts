import type { Upcasters } from '../../kernel/index.js';

const withOneVacancy = (data: object) => ({ vacancy: 1, ...data });
const withoutChase = (data: object) => ({ ...data, ladder: [] });

/** Beside the event types: how each former schema becomes the next. An entry is never taken away. */
export const upcasters = {
  PostRequested: [
    (data: object) => ({ ...data, posts: 1 }),
    // Before a post could be filled on secondment.
    (data: object) => data,
  ],
  AdvertOpened: [
    (data: object) => ({ ...data, audience: {}, specification: 0 }),
    (data: object) => ({ ...data, blind: false }),
  ],
  ApplicationReceived: [(data: object) => ({ ...data, specification: 0, late: false })],
  AdvertClosed: [(data: object) => ({ ...data, left: [], ladder: [] })],
  NobodyApplied: [withoutChase],
  StartDateProposed: [
    ({ from, ...data }: { from: 'HR' | 'Head' }) =>
      withOneVacancy({ ...data, from: from === 'Head' ? 'gaining' : from }),
  ],
  StartDateAgreed: [withOneVacancy],
  AppointmentMade: [withOneVacancy],
  AppointmentAmended: [withOneVacancy],
  // Before there were vacancies, voiding the one appointment ended the post.
  AppointmentVoided: [(data: object) => withOneVacancy({ ...data, endsPost: true })],
} as const satisfies Upcasters;
