import { expect, test } from '@jest/globals';
import { read } from './support/clean.js';
import { three } from './support/three.js';

test.each(Object.entries(three))(
  'a policy without a fault, as a %s, has no finding, and its register is read',
  async (_, file) => {
    const { findings, metadata } = await read(file);
    expect(findings).toEqual([]);
    expect(metadata.status.is).toBe('approved');
    expect(metadata.approvedOn?.is.precision).toBe('day');
    expect(metadata.reviewDate?.is.precision).toBe('day');
    expect(metadata.statedCadenceMonths?.is).toBeGreaterThanOrEqual(12);
  },
);

test('each is another policy, with its own body and its own interval', async () => {
  const said = await Promise.all(Object.values(three).map(async (file) => (await read(file)).metadata));
  expect(said.map(({ authoriser, statedCadenceMonths }) => [authoriser?.is, statedCadenceMonths?.is])).toEqual([
    ['committee', 12],
    ['board', 36],
    ['board', 24],
  ]);
});
