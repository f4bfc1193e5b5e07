import type { Detector } from '../detector.js';

const digits = (version: string) => version.replace(/^v(?:ersion)?\.? ?/i, '').replace(/(?:\.0)+$/, '');

/** The register names another version than the newest of the printed history. */
export const versionConflict: Detector = ({ metadata: { version, history } }) => {
  const versions = history.map((line) => digits(line.version));
  if (!version || !versions.length || [versions[0], versions.at(-1)].includes(digits(version.is))) return [];
  const last = history.at(-1)!;
  return [
    {
      lines: [...version.lines, ...last.lines],
      facts: { register: digits(version.is), history: digits(last.version) },
    },
  ];
};
