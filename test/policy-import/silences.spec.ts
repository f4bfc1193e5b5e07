import { expect, test } from '@jest/globals';
import { silent } from './own/silences.js';
import { read } from './support/clean.js';

const found = async (text: string) => (await read(text)).findings.map(({ kind, facts }) => [kind, facts['topic']]);

test.each(Object.entries(silent))(
  'a policy that leaves open %s is told so, and one that answers is not',
  async (topic, { open, answered }) => {
    expect(await found(open)).toEqual([['silent-on', topic]]);
    expect(await found(answered)).toEqual([]);
  },
);
