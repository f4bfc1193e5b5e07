import { expect, test } from '@jest/globals';
import { placeOfNotice } from '#libs/notices/place.js';
import type { StreamId } from '#libs/kernel/index.js';

const stream = 'internal-post-1' as StreamId;
test.each([
  [{ reason: 'ApprovalAwaited', task: 'identify-post', open: true }, 'tasks/internal-post-1/identify-post'],
  [{ reason: 'ApprovalAwaited', task: 'identify-post', open: false }, 'cases/internal-post-1'],
  [{ reason: 'AdvertOpened', open: false }, 'posts/internal-post-1'],
  [{ reason: 'AdvertExtended', open: false }, 'posts/internal-post-1'],
  [{ reason: 'AdvertClosing', open: false }, 'cases/internal-post-1'],
  [{ reason: 'PostFrozen', open: false }, 'cases/internal-post-1'],
])('the link of %j leads to %s', (about, place) => {
  expect(placeOfNotice({ stream, ...about })).toBe(place);
});
