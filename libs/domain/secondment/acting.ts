import { refuse, type Actor, type Context, type SchoolId, type StaffId } from '../../kernel/index.js';
import { byItsAuthor, holding, isAbout, voiceOf, type Addressee } from '../process/index.js';
import { homeSchoolOf, isRequested, type Secondment } from './state.js';
import type { Host, Party, Side } from './words.js';

export { actorOf, voiceOf } from '../process/index.js';

/** HR of the home school, which employs the secondee throughout. */
export const hrOfTheHome = holding<Secondment>('HR', homeSchoolOf);

/** Nobody decides on their own secondment by their role either. */
export const ownCase = (state: Secondment, context: Context<unknown>) =>
  isRequested(state) && isAbout(state.asked.secondee, context) ? refuse('OwnCase', { because: 'own-case' }) : undefined;

/** A text about the secondee is encrypted under the secondee's key. */
export const aboutSecondee = (_: unknown, actor: Actor, state: Secondment): StaffId => {
  return isRequested(state) ? state.asked.secondee : byItsAuthor(undefined, actor);
};

/** `covering` are in the secondee's place at home: none of them speaks for it. */
type Places = Readonly<{ secondee: StaffId; home: SchoolId; host: Host; covering?: readonly StaffId[] }>;

/** Who speaks for each side; for an organisation outside the trust HR of the home school records what it says. */
export const sideOf = (
  side: Side,
  { secondee, home, host, covering = [] }: Places,
  context: Pick<Context<unknown>, 'people'>,
): Addressee => {
  if (side === 'home') return voiceOf(home, secondee, context, covering);
  return 'partner' in host ? { role: 'HR', school: home } : voiceOf(host.school, secondee, context);
};

/** Who signs: the secondee, the home school, and the host, where that is another. */
export const signatories = (of: Places, context: Pick<Context<unknown>, 'people'>): readonly Party[] => {
  const { secondee, home, host } = of;
  const secondeeAndHome: readonly Party[] = [
    { side: 'secondee', to: { staff: secondee } },
    { side: 'home', to: sideOf('home', of, context) },
  ];
  if ('partner' in host) return [...secondeeAndHome, { side: 'partner', to: { role: 'HR', school: home } }];
  return host.school === home
    ? secondeeAndHome
    : [...secondeeAndHome, { side: 'host', to: sideOf('host', of, context) }];
};
