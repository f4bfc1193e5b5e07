import type { PersonCaller } from '#libs/access/index.js';
import { plansSuccession } from '#libs/domain/key-post/who-may.js';
import type { Engine } from '../../../engine.js';
import { successionOf } from '../../../queries/succession-of.js';
import { turnoverText } from '../../succession/bench-view.js';
import { namedBy } from '../../succession/choices.js';
import type { Part } from '../ldp/drawing.js';

/**
 * Where predictable turnover will lead to needs for new leaders (002 §Secondment opportunities): the key posts whose holders
 * have said that they will go. Only for those who plan for succession.
 */
export const fallingFree = async (engine: Engine, caller: PersonCaller): Promise<readonly Part[]> => {
  if (!plansSuccession(caller.roles)) return [];
  const { turnover } = await successionOf(engine, caller);
  const named = await namedBy(
    engine,
    turnover.map(({ staff }) => staff),
  );
  const said = turnover.map((one) => ({ text: turnoverText(one, named) }));
  const nobody = { text: 'No holder of a key post has said that they will go in the next two years.' };
  const more = { text: 'Key posts, who could follow, and who has said that they will go', href: '/succession' };
  return [{ title: 'Where posts fall free', lines: [...(said.length ? said : [nobody]), more] }];
};
