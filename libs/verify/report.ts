import type { Checked } from './verify.js';

const verdict = ({ skipped, found }: Checked): string => (skipped ? 'skipped' : found ? 'BROKEN' : 'sound');

/** The lines that tell a reader what came of one invariant. */
export const linesOf = (checked: Checked): readonly string[] => {
  const { invariant, says, skipped, found, findings } = checked;
  const about = skipped ? `${says} (${skipped})` : `${says} (${checked.checked} checked)`;
  return [
    `${verdict(checked).padEnd(8)} ${invariant.padEnd(17)} ${about}`,
    ...findings.flatMap(({ subject, what, repair }) => [`         ${subject}: ${what}`, `           -> ${repair}`]),
    ...(found > findings.length ? [`         and ${found - findings.length} more`] : []),
  ];
};
