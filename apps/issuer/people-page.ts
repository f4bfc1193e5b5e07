export type PersonToPick = Readonly<{ id: string; name: string; roles: string; school: string }>;

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const text = (value: string): string => value.replace(/[&<>"']/g, (sign) => escapes[sign]!);

const row = ({ id, name, roles, school }: PersonToPick): string =>
  `<tr><td><button name="staff" value="${text(id)}">${text(name)}</button></td><td>${text(id)}</td><td>${text(roles)}</td><td>${text(school)}</td></tr>`;

/** The page on which somebody becomes a person of the demo trust; it works without JavaScript. */
export const peoplePage = (uid: string, people: readonly PersonToPick[], search: string): string => `<!doctype html>
<html lang="en-GB"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Sign in to Understudy (demo)</title>
<style>body{font:1rem/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem}table{border-collapse:collapse;width:100%}
td,th{text-align:left;padding:.35rem .75rem .35rem 0;border-bottom:1px solid #b1b4b6}button{font:inherit;cursor:pointer}</style></head>
<body><h1>Who are you today?</h1><p>A demonstration: everybody here is invented, and nobody needs a password.</p>
<form method="get" action="/interaction/${text(uid)}"><label>Name, role or school <input name="q" value="${text(search)}"></label> <button>Search</button></form>
<form method="post" action="/interaction/${text(uid)}"><table><caption>${people.length} people</caption>
<thead><tr><th>Name</th><th>Id</th><th>Roles now</th><th>School</th></tr></thead>
<tbody>${people.map(row).join('\n')}</tbody></table></form></body></html>`;
