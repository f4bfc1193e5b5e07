import { dayText } from '#libs/words/dates.js';
import { capital } from '#libs/words/numbers.js';
import { localDate } from '#libs/kernel/calendar.js';
import { facts, page, reason, text } from '../shared/asking.js';
import { postOf, seenIn, isForHr, type AppointmentSeen } from '../shared/post-seen.js';
import { tomorrow } from '../shared/times.js';
import { appointmentsIn, ofWhich, theVacancy, whichOf } from '../shared/vacancies.js';
import type { FormContext, Forms } from '../types.js';

const notes = (context: FormContext, one: AppointmentSeen | undefined) =>
  one
    ? facts(`The appointment${ofWhich(context, one.vacancy)}`, {
        Post: postOf(context).post.title,
        Appointed: context.nameOf(one.staff),
        'Start date': dayText(one.startsOn),
        'Start date proposed instead': one.amendment && dayText(one.amendment.startsOn),
      })
    : [];
const standing = (context: FormContext) => appointmentsIn(context, 'Appointed');
const only = (all: readonly AppointmentSeen[]) => (all.length === 1 ? all[0] : undefined);
const which = (context: FormContext, all: readonly AppointmentSeen[], gives: 'revision' | 'nothing') =>
  whichOf(all, 'Whose appointment?', ({ vacancy, revision, staff, startsOn }) => ({
    text: `${context.nameOf(staff)}${ofWhich(context, vacancy)}`,
    hint: `Starts on ${dayText(startsOn)}`,
    ...(gives === 'revision' && { gives: { revision } }),
  }));
const named = (one: AppointmentSeen | undefined) => (one ? { vacancy: one.vacancy } : {});
const revised = (one: AppointmentSeen | undefined) => (one ? { vacancy: one.vacancy, revision: one.revision } : {});
/** One’s own, that one has not withdrawn from. */
const own = (context: FormContext) => {
  const stands = postOf(context).applications.some(({ status }) => status === 'Appointed');
  return stands ? standing(context).filter(({ staff }) => staff === context.caller.id) : [];
};
/** Nobody deals with an appointment of their own. */
const others = (context: FormContext) => standing(context).filter(({ staff }) => staff !== context.caller.id);

/** Who has begun may have their first day put right; who has not can’t begin in the past. */
const firstDay = (context: FormContext) => {
  const all = others(context);
  const begun = all.some(({ startsOn }) => startsOn <= localDate(context.at));
  const now = only(all)?.startsOn;
  const than = `other than ${now ? dayText(now) : 'the start date now'}`;
  return begun ? capital(than) : `On ${dayText(tomorrow(context))} or later, and ${than}`;
};

/** Step 4: what becomes of an appointment after it was made; another date has a file of its own. */
export const appointmentForms = {
  AmendAppointment: {
    pages: (context) => [
      page(
        'Propose another start date',
        [
          ...which(context, others(context), 'revision'),
          { kind: 'day', name: 'startsOn', label: 'New start date', hint: firstDay(context) },
          reason('Why is another date needed?', 'All sides can read this.'),
        ],
        {
          say: 'The appointment stands as it is until both Heads and the person appointed have agreed.',
          notes: notes(context, only(others(context))),
        },
      ),
    ],
    fixed: (context) => revised(only(others(context))),
    offered: (context) => isForHr(context) && others(context).length > 0,
  },
  WithdrawFromAppointment: {
    pages: (context) => [
      page(
        'Withdraw from your appointment',
        [
          ...which(context, own(context), 'nothing'),
          text('reason', 'Why do you withdraw?', { hint: 'You need not say.', optional: true }),
        ],
        {
          say: 'The Senior Leadership Team first looks at what depends on your move. Then HR undoes the appointment.',
          notes: notes(context, only(own(context))),
        },
      ),
    ],
    fixed: (context) => named(only(own(context))),
    offered: (context) => seenIn(context) !== undefined && own(context).length > 0,
  },
  RecordAppointeeWithdrawal: {
    pages: (context) => [
      page(
        'Record that the person appointed does not take up the post',
        [
          ...which(context, others(context), 'nothing'),
          reason('How did it become known?', 'Such as a telephone call, or that they have left the Trust'),
        ],
        {
          say: 'Nothing is undone yet: the Senior Leadership Team first looks at what depends on the move.',
          notes: notes(context, only(others(context))),
        },
      ),
    ],
    fixed: (context) => named(only(others(context))),
    offered: (context) => isForHr(context) && others(context).length > 0,
  },
  KeepAppointment: {
    pages: (context) => [
      page('Keep the appointment', [text('note', 'Why does it stand?', { missing: 'Enter why it stands' })], {
        say: 'The withdrawal was a mistake, or was taken back. Nobody who was told of the appointment has to undo anything.',
        notes: notes(context, withdrawn(context)),
      }),
    ],
    fixed: (context) => ({ vacancy: theVacancy(context) }),
  },
  ReviewDependents: {
    pages: (context) => [
      page(
        'What depends on the appointment',
        [
          text('note', 'What becomes of the vacancies that depend on it?', {
            hint: 'Say so too if there are none.',
            missing: 'Enter what becomes of them, or that there are none',
          }),
        ],
        {
          say: 'The person’s old post may be advertised or filled already. HR can void the appointment once you have recorded this.',
          notes: notes(context, withdrawn(context)),
        },
      ),
    ],
    fixed: (context) => ({ vacancy: theVacancy(context) }),
  },
  VoidAppointment: {
    pages: (context) => [
      page('Void the appointment', [reason('Why is it voided?')], {
        say: 'Payroll and everybody else who was told of it undoes it. The post is free again.',
        notes: notes(context, withdrawn(context)),
      }),
    ],
    fixed: (context) => revised(withdrawn(context)),
  },
} satisfies Forms;

const withdrawn = (context: FormContext) => only(appointmentsIn(context, 'AppointeeWithdrew'));
