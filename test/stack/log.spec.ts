import { closeSync, existsSync, readFileSync, statSync, truncateSync, writeSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { lastLines, logPath, openLog, sizeOf } from '#libs/stack/log.js';
import { ownHome } from './support.js';

const write = (home: string, text: string): string => {
  const fd = openLog(home, 'kafka');
  writeSync(fd, text);
  closeSync(fd);
  return logPath(home, 'kafka');
};

test('the last lines are those written since the start, indented', () => {
  const home = ownHome();
  const path = write(home, 'an earlier run\n');
  const from = sizeOf(path);
  write(home, 'one\ntwo\nthree\n');
  expect(lastLines(path, 2, from)).toBe('    two\n    three');
  expect(lastLines(path, 15, from)).not.toContain('earlier');
});

test('a line without end is cut', () => {
  const path = write(ownHome(), `${'x'.repeat(5000)}\n`);
  expect(lastLines(path).length).toBeLessThan(400);
});

test('without a log there are no lines and no size', () => {
  expect(lastLines('/nowhere/kafka.log')).toBe('');
  expect(sizeOf('/nowhere/kafka.log')).toBe(0);
});

test('a log that has grown big is set aside', () => {
  const home = ownHome();
  const path = write(home, 'old\n');
  truncateSync(path, 30 * 1024 * 1024);
  write(home, 'new\n');
  expect(readFileSync(path, 'utf8')).toBe('new\n');
  expect(statSync(`${path}.1`).size).toBe(30 * 1024 * 1024);
});

test('a small log is added to', () => {
  const home = ownHome();
  const path = write(home, 'one\n');
  write(home, 'two\n');
  expect(readFileSync(path, 'utf8')).toBe('one\ntwo\n');
  expect(existsSync(`${path}.1`)).toBe(false);
});
