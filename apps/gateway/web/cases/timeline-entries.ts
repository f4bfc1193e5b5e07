import { isSealed } from '#libs/access/index.js';
import { processOfCase } from '#libs/http/case-id.js';
import type { HeldRole, StaffId } from '#libs/kernel/index.js';
import { clauseText, heldRoleText, listed, person, sentence, timeText, type Names } from '#libs/words/index.js';
import { countedByText } from '#libs/words/counted-by.js';
import { textLabel } from '#libs/words/texts.js';
import type { Shown } from '../../queries/known-case.js';
import type { showTimeline } from '../../queries/show-timeline.js';

type Entry = Awaited<ReturnType<typeof showTimeline>>[number];
/** Somebody may be known by role alone. */
const rolesOf = ({ roles }: Entry, names: Names) => listed(roles.map((held) => heldRoleText(held as HeldRole, names)));

const whoDid = (entry: Entry, names: Names): string | undefined => {
  const { actor } = entry;
  if (actor.kind !== 'person') return 'It followed by rule';
  const roles = rolesOf(entry, names);
  if (!('id' in actor)) return roles ? `By ${roles}` : undefined;
  const principal = 'onBehalfOf' in actor ? ` on behalf of ${person(names, actor.onBehalfOf)}` : '';
  return `By ${person(names, actor.id as StaffId)}${principal}${roles ? `, ${roles}` : ''}`;
};

/** Beyond so many characters a text is opened by who wants to read it. */
const longText = 600;
const textsOf = ({ texts }: Entry, data: Shown['data'], process: string | undefined) =>
  Object.entries(texts).map(([field, words]) => ({
    label: textLabel(field, process),
    words: words ?? (isSealed(data[field]) ? 'This text has been erased.' : 'Written down, and not for you to read.'),
    plain: words === null,
    long: (words?.length ?? 0) > longText,
  }));

/** Entries of a timeline in words; `raw` for whoever sees the whole case. */
export const timelineEntries = (
  entries: readonly Entry[],
  shown: readonly Shown[],
  names: Names,
  { raw, link }: Readonly<{ raw: boolean; link: (version: number) => string }>,
) => {
  const data = new Map(shown.map((one) => [one.event.version, one.data]));
  const process = shown[0] && processOfCase(shown[0].event.stream)?.name;
  return entries.map((entry) => ({
    version: entry.version,
    at: entry.at,
    time: timeText(entry.at),
    sentence: sentence(
      {
        type: entry.type,
        data: data.get(entry.version) ?? {},
        ...(process && { process }),
        ...('id' in entry.actor && entry.actor.kind === 'person' && { actor: entry.actor.id as StaffId }),
      },
      names,
    ),
    who: whoDid(entry, names),
    clause: clauseText(entry.clause),
    ...(entry.calendar && { counted: countedByText(entry.calendar) }),
    texts: textsOf(entry, data.get(entry.version) ?? {}, process),
    then: link(entry.version),
    ...(raw && { raw: JSON.stringify(entry, undefined, 2) }),
  }));
};
