import { expect, test } from '@jest/globals';
import { internalPostFold } from '#libs/domain/internal-post/fold.js';
import type { Status } from '#libs/domain/internal-post/state.js';
import { ownActs } from '#libs/domain/internal-post/ways.js';
import { processOf } from '#libs/domain/registry.js';
import { upcast } from '#libs/kernel/index.js';
import { files, read } from '../replay/support/corpus.js';
import type { Recording } from '../replay/support/replay.js';

const { fold } = internalPostFold;
const statusAt = ({ events }: Recording, version: number): Status =>
  events
    .slice(0, version)
    .reduce((state, told) => fold.evolve(state, upcast(fold.upcasters, told.schema, told.event) as never), fold.initial)
    .status;

/** The commands that a workflow gave of its own accord, by their ids: `process:stream:version:type:key`. */
const givenIn = (recording: Recording): readonly string[] => {
  const payloads = JSON.stringify(recording.history).match(/"data":"[A-Za-z0-9+/=]+"/g) ?? [];
  const ids = payloads.flatMap((payload) => {
    const text = Buffer.from(payload.slice('"data":"'.length, -1), 'base64').toString();
    return [...text.matchAll(/"commandId":"process:[^:"]+:(\d+):([A-Za-z]+):/g)];
  });
  return ids.map(([, version, type]) => `${statusAt(recording, Number(version))} ${type}`);
};
const drawn = Object.entries(ownActs).flatMap(([status, types]) => types.map((type) => `${status} ${type}`));

/** Streams of the recorded posts are named by their scenario, and no id of a case. */
const posts = files().filter((file) => processOf(read(file).workflowId) === undefined);

test('in every recorded run the workflow acts by itself only where the diagram says that it does', () => {
  const given = new Set(posts.flatMap((file) => givenIn(read(file))));
  expect([...given].filter((one) => !drawn.includes(one))).toEqual([]);
});

test('the recorded runs hold each thing that the process does by itself', () => {
  const given = new Set(posts.flatMap((file) => givenIn(read(file)).map((one) => one.split(' ')[1])));
  expect([...given].sort()).toEqual([...new Set(Object.values(ownActs).flat())].sort());
});
