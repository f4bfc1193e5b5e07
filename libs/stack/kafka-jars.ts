import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { requireCommand } from './find-command.js';
import { withLock } from './lock.js';
import { cacheFolder } from './paths.js';
import { run } from './run.js';

export const KAFKA_VERSION = '4.3.1';

const dependency = (group: string, artifact: string, version: string) =>
  `<dependency><groupId>${group}</groupId><artifactId>${artifact}</artifactId><version>${version}</version></dependency>`;

const pom = `<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion>
  <groupId>understudy</groupId><artifactId>kafka-jars</artifactId><version>1</version><packaging>pom</packaging>
  <dependencies>
    ${dependency('org.apache.kafka', 'kafka_2.13', KAFKA_VERSION)}
    ${dependency('org.apache.logging.log4j', 'log4j-slf4j-impl', '2.25.4')}
  </dependencies>
</project>
`;

const otherwise =
  'Install Maven 3.8 or later (Debian: apt-get install maven), or set KAFKA_BROKERS to a Kafka of your own.';

const download = async (home: string, folder: string, jars: string): Promise<void> => {
  const mvn = requireCommand('mvn', `It fetches Kafka's jars once. ${otherwise}`);
  const fresh = `${jars}.new`;
  rmSync(fresh, { recursive: true, force: true });
  mkdirSync(fresh, { recursive: true });
  writeFileSync(join(folder, 'pom.xml'), pom);
  await run({
    doing: `Downloading Kafka ${KAFKA_VERSION}`,
    home,
    log: 'kafka-download',
    command: mvn,
    args: [
      ...['-B', '-q', '-f', join(folder, 'pom.xml'), 'dependency:copy-dependencies'],
      ...['-DincludeScope=runtime', `-DoutputDirectory=${fresh}`],
    ],
    otherwise: 'Look at the network or at the mirror in ~/.m2/settings.xml and start again, or set KAFKA_BROKERS.',
  });
  renameSync(fresh, jars);
};

/** The class path of Kafka, fetched by Maven into the cache the first time (about 45 MB). */
export const kafkaClassPath = async (home: string, progress?: (line: string) => void): Promise<string> => {
  const folder = cacheFolder(`kafka-${KAFKA_VERSION}`);
  const jars = join(folder, 'jars');
  await withLock(jars, async () => {
    if (existsSync(jars)) return;
    progress?.(`kafka: downloading version ${KAFKA_VERSION}, once`);
    await download(home, folder, jars);
  });
  return readdirSync(jars)
    .map((jar) => join(jars, jar))
    .join(':');
};
