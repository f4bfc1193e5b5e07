/** One place that asks for something: `id` never changes while its words do; `of` is a policy's number, `pack`, `law` or `service`. */
export type Clause = Readonly<{ id: string; of: string; text: string }>;

const slug = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[’']/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
/** What comes after a colon explains the place, and is no part of it. */
const place = (text: string): string => text.split(': ')[0]!.trim();

const clauseIn = (text: string): Clause => {
  const policy = /^(\d{3})[ ,]+(.+)$/.exec(text);
  if (policy) {
    const [, of, at] = policy as unknown as readonly [string, string, string];
    const where = place(at);
    const said = where.replace(/^§/, '');
    return { id: `${of}/${slug(where)}`, of, text: `Policy ${of}, ${said.slice(0, 1).toUpperCase()}${said.slice(1)}` };
  }
  const pack = /^the trust[’']s policy pack, (.+)$/.exec(text);
  if (pack)
    return { id: `pack/${slug(place(pack[1]!))}`, of: 'pack', text: `The trust’s policy pack, ${place(pack[1]!)}` };
  const law = /^law: (.+)$/.exec(text);
  if (law) return { id: `law/${slug(place(law[1]!))}`, of: 'law', text: `Law: ${place(law[1]!)}` };
  return { id: `service/${slug(place(text))}`, of: 'service', text: place(text) };
};

/** The clauses that a text names, one or more: `001 §Acting up; law: Education Act` is two. */
export const clausesIn = (text: string): readonly Clause[] =>
  text.split(/; (?=law: |the trust|\d{3}[ ,])|, and (?=the trust[’']s policy pack)/).map(clauseIn);
