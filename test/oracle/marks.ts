import type { State } from './cases.js';
import { people, type Asker } from './people.js';

/** A text that was planted: of which case, what it is, and in its words whose. */
export type Mark = Readonly<{ state: State; what: string }>;
const planted = /\b([a-z]+)~([^~<>"\\]+)~/g;
/** Every planted text in an answer, wherever it stands: page, title, hidden field, file, header. */
export const marksIn = (answer: string): readonly Mark[] => {
  const found = [...answer.matchAll(planted)].map(([, state, what]) => `${state}~${what}`);
  return [...new Set(found)].map((one) => {
    const [state = '', what = ''] = one.split('~');
    return { state: state as State, what: what.replace(/^words-/, '') };
  });
};

const asTold: Readonly<Partial<Record<string, Asker>>> = {
  'staff-ada': 'winner',
  'staff-ben': 'reserve',
  'staff-slt': 'chair',
  'staff-cora': 'member',
  'staff-head-birch': 'releasing',
  'staff-ella': 'recused',
  'staff-finn': 'drafter',
  'app-of-ada': 'winner',
  'app-of-ben': 'reserve',
};
const is = (asker: Asker, told: string | undefined): boolean => told !== undefined && asTold[told] === asker;
const after = (state: State, ...those: readonly State[]) => those.includes(state);
const closed = (state: State) => !after(state, 'requested', 'advertised');
const shortlisted = (state: State) => closed(state) && !after(state, 'blind', 'sifting');
const unsealed = (state: State) => after(state, 'offering', 'appointed');

type Looks = Readonly<{ asker: Asker; standing: string; state: State }>;
type Rule = Readonly<{ text: RegExp; seen: (looks: Looks, match: RegExpExecArray) => boolean }>;
const reads = ({ standing }: Looks) => 'cw'.includes(standing);
const panel = ({ standing }: Looks) => standing === 'p';

/** Whose each planted text is to read, from the policy: nobody sees another's statement, reason, mark or score before it is open to them. */
const rules: readonly Rule[] = [
  // Drafts are their author's alone.
  { text: /^statement-staff-finn$/, seen: ({ asker }) => asker === 'drafter' },
  {
    text: /^statement-(.+)$/,
    seen: (looks, [, who]) =>
      reads(looks) || (panel(looks) && closed(looks.state)) || (looks.standing === 'o' && is(looks.asker, who)),
  },
  {
    // The first two of those who applied are sifted by both; the others are with one, or none.
    text: /^sift-by-(.+)-of-(.+)$/,
    seen: (looks, [, by, of]) =>
      (is(looks.asker, by) && panel(looks)) ||
      (reads(looks) && (shortlisted(looks.state) || of === 'staff-ada')) ||
      (panel(looks) && (shortlisted(looks.state) || (looks.asker === 'chair' && of === 'staff-ada'))),
  },
  { text: /^reconciled-of-/, seen: (looks) => reads(looks) || panel(looks) },
  {
    text: /^feedback-by-(.+)-of-/,
    seen: (looks, [, by]) =>
      (unsealed(looks.state) && (reads(looks) || panel(looks))) || (is(looks.asker, by) && looks.standing !== 'o'),
  },
  { text: /^confided$/, seen: ({ standing }) => standing === 'c' },
  { text: /^ranking$/, seen: (looks) => reads(looks) || panel(looks) || looks.asker === 'chair' },
  { text: /^declines-(.+)$/, seen: (looks, [, who]) => reads(looks) || is(looks.asker, who) },
  {
    text: /^(?:declined-)?amendment$/,
    seen: (looks) => reads(looks) || looks.asker === 'winner' || looks.asker === 'releasing',
  },
  // What the chair wrote when they answered the request.
  { text: /^(?:because|evidence)$/, seen: (looks) => reads(looks) },
  { text: /^(?:withdrawal|omission|checks|cancellation)$/, seen: (looks) => reads(looks) },
  { text: /^Room of (.+)$/, seen: (looks, [, who]) => 'cwhp'.includes(looks.standing) || is(looks.asker, who) },
  { text: /^task$/, seen: (looks) => reads(looks) },
  { text: /^filed$/, seen: (looks) => reads(looks) },
  {
    text: /^cv-staff-ada$/,
    seen: (looks) =>
      looks.asker === 'winner' ||
      (looks.state === 'blind' ? looks.standing === 'c' : reads(looks)) ||
      (panel(looks) && shortlisted(looks.state)),
  },
];

/** Whether somebody may read a planted text; one without a rule is nobody's. */
export const maySee = (asker: Asker, standing: string, { state, what }: Mark): boolean => {
  for (const { text, seen } of rules) {
    const match = text.exec(what);
    if (match) return seen({ asker, standing, state }, match);
  }
  return false;
};

/** Those who applied and handed it in, by the names that the demo trust gives them; in the open for whom, by standing. */
export const applicantNames: Readonly<Record<string, string>> = {
  [people['winner']]: 'Fiona Ghosh',
  [people['reserve']]: 'Rhiannon Goulding',
  'staff-045': 'Olu Ekwueme',
  'staff-046': 'Karen Nwosu',
};
/**
 * Whether somebody may learn who else has applied: HR and the CEO always, the panel what it must declare on, in a blind sift nobody else
 * before the shortlist; and a Head whom they let go.
 */
export const mayLearnName = (asker: Asker, standing: string, state: State, staff: string): boolean => {
  if (standing === 'c') return true;
  if (asker === 'releasing' && unsealed(state)) return staff === people['winner'];
  if (state === 'blind') return false;
  return 'wh'.includes(standing) || (standing === 'p' && closed(state));
};
