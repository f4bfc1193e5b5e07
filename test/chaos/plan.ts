import type { StaffId } from '#libs/kernel/index.js';
import type { Panel } from '../journeys/moves/panel.js';
import { seeded, type Seeded } from './random.js';

const staff = (...numbers: readonly number[]): readonly StaffId[] =>
  numbers.map((number) => `staff-${String(number).padStart(3, '0')}` as StaffId);

/** Who acts for HR, and who for SLT; whoever acts for SLT sits on no panel. */
const hr = staff(2, 3, 4);
const slt = staff(5, 36);
const chairs = staff(6, 7, 8);
const heads = staff(10, 11, 12, 13, 14, 15, 17, 18, 19);
/** Gullhaven's, on leave: sits on no panel. */
const headOnLeave = staff(16);
const thirds = staff(35, 37, 39, 40, 41, 42);
const applicants = staff(20, 21, 22, 50, 53, 54, 58, 70, 76, 94, 97, 112, 113, 119, 131, 139);
const ceo = staff(1);
/** Everybody whom a run signs in. */
export const everybody: readonly StaffId[] = [
  ...ceo,
  ...hr,
  ...slt,
  ...chairs,
  ...heads,
  ...headOnLeave,
  ...thirds,
  ...applicants,
];

const schools = [
  'ashgrove',
  'brindlewick',
  'copperfen',
  'dunmarsh',
  'elderwold',
  'foxhythe',
  'harrowlode',
  'ivelstoke',
];
export const outcomes = [
  'appointed',
  'two-posts',
  'declined',
  'recused',
  'voided',
  'none-appointable',
  'none-meets',
  'nobody',
  'frozen',
  'cancelled',
] as const;
export type Outcome = (typeof outcomes)[number];

/** What is to become of one post, and through whom. */
export type Plan = Readonly<{
  n: number;
  outcome: Outcome;
  school: string;
  acting: Readonly<Record<'hr-officer' | 'slt-1' | 'ceo', StaffId>>;
  panel: Panel;
  applicants: readonly StaffId[];
  /** In how many days from the round's beginning the advert closes. */
  days: number;
  /** After which of its four stages a post is called off. */
  stage: number;
}>;

const one = <T>(random: Seeded, of: readonly T[]): T => of[random.below(of.length)]!;

/** The same post for the same seed and number; of ten in a row each comes to another end. */
export const planOf = (seed: number, n: number): Plan => {
  const random = seeded(seed * 100_003 + n);
  const outcome = seeded(seed).shuffled(outcomes)[n % outcomes.length]!;
  return {
    n,
    outcome,
    school: `school-${one(random, schools)}`,
    acting: { 'hr-officer': one(random, hr), 'slt-1': one(random, slt), ceo: ceo[0]! },
    panel: [
      { part: one(random, chairs), chair: true, sifts: true },
      { part: one(random, heads), sifts: true },
      { part: one(random, thirds) },
    ],
    applicants: outcome === 'nobody' ? [] : random.shuffled(applicants).slice(0, 2 + random.below(2)),
    days: 8 + random.below(4),
    stage: random.below(4),
  };
};

/** A Head who takes the seat of the one on the plan's panel. */
export const substituteFor = ({ panel, n }: Plan): StaffId => {
  const others = heads.filter((head) => panel.every(({ part }) => part !== head));
  return others[n % others.length]!;
};
