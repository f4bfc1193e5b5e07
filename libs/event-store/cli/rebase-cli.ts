import { operatorEnv } from '../../stack/operator-env.js';
import { wasRestoredElsewhere, rebase } from '../era.js';
import { createOwnerPool } from '../pool.js';

const owner = createOwnerPool(operatorEnv().DATABASE_URL);
try {
  if (!(await wasRestoredElsewhere(owner))) {
    console.log('This database is in the Postgres cluster that it was written in: there is nothing to rebase.');
  } else {
    const numbered = await rebase(owner);
    console.log(
      `Rebased: ${numbered} events that the old cluster had not numbered follow the last number. Start again.`,
    );
    console.log(
      'If the backup was older than what Kafka and Temporal have seen, run npm run verify when all is up; it says what to repair.',
    );
  }
} finally {
  await owner.end();
}
