import { groups, type Group } from './people-groups.js';
import { escaped, messagePage } from './page.js';

export type PersonToPick = Readonly<{ id: string; name: string; group: Group; roles: string; school: string }>;

const card = ({ id, name, roles, school }: PersonToPick): string => {
  const about = [roles, school].filter(Boolean).map(escaped).join('<br>');
  return `<li><button name="staff" value="${escaped(id)}">${escaped(name)}</button><p>${about} <span class="id">${escaped(id)}</span></p></li>`;
};

const section = (group: Group, people: readonly PersonToPick[]): string => {
  const { title, says } = groups[group];
  return `<section aria-labelledby="${group}"><h2 id="${group}">${title}</h2><p>${says}</p>
<ul class="people">${people.map(card).join('\n')}</ul></section>`;
};

const count = (people: number): string => (people === 1 ? '1 person' : `${people} people`);

const searchForm = (action: string, search: string): string =>
  `<form method="get" action="${action}" role="search" class="search"><div><label for="q">Find somebody by name, role or school</label>
<input id="q" name="q" type="search" value="${escaped(search)}" autocomplete="off" spellcheck="false"></div><button>Search</button></form>`;

const found = (action: string, people: number, search: string): string => {
  if (!search.trim()) return '';
  const who = `${count(people)} for “${escaped(search.trim())}”.`;
  return `<p>${people ? who : `Nobody fits “${escaped(search.trim())}”. Try fewer words.`} <a href="${action}">Show everybody</a></p>`;
};

/** The page on which somebody becomes a person of the demo trust, by what they do there; it works without JavaScript. */
export const peoplePage = (uid: string, people: readonly PersonToPick[], search: string): string => {
  const action = `/interaction/${escaped(uid)}`;
  const present = (Object.keys(groups) as Group[])
    .map((group) => ({ group, of: people.filter((one) => one.group === group) }))
    .filter(({ of }) => of.length);
  const jump = present.map(({ group, of }) => `<li><a href="#${group}">${groups[group].title}</a> (${of.length})</li>`);
  return messagePage(
    'Who are you today?',
    `<p>This is a demonstration. Everybody here is invented, and nobody needs a password: choose a name to sign in as that person.</p>
${searchForm(action, search)}${found(action, people.length, search)}
${present.length > 1 ? `<nav aria-label="Parts that people play"><ul>${jump.join('\n')}</ul></nav>` : ''}
<form method="post" action="${action}">${present.map(({ group, of }) => section(group, of)).join('\n')}</form>`,
  );
};
