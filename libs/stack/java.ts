import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { findCommand } from './find-command.js';

const otherwise =
  'Install Java 17 or later (Debian: apt-get install openjdk-17-jre-headless), or set KAFKA_BROKERS to a Kafka of your own.';

/** The major version in what `java -version` prints, or 0. */
export const javaMajor = (printed: string): number => {
  const [, first, second] = /version "(\d+)(?:\.(\d+))?/.exec(printed) ?? [];
  return Number(first === '1' ? second : (first ?? 0));
};

/** The path of Java 17 or later, from JAVA_HOME or the PATH. */
export const requireJava = (env: NodeJS.ProcessEnv = process.env): string => {
  const home = env['JAVA_HOME'];
  const java = (home ? findCommand('java', join(home, 'bin')) : undefined) ?? findCommand('java', env['PATH']);
  if (java === undefined) throw new Error(`Kafka needs Java, and there is no java on the PATH. ${otherwise}`);
  const major = javaMajor(spawnSync(java, ['-version'], { encoding: 'utf8' }).stderr);
  if (major < 17) throw new Error(`Kafka needs Java 17 or later; ${java} is Java ${major}. ${otherwise}`);
  return java;
};
