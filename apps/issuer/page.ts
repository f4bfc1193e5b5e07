import { createHash } from 'node:crypto';

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
export const escaped = (value: string): string => value.replace(/[&<>"']/g, (sign) => escapes[sign]!);

const style = `
*{box-sizing:border-box}
body{font:1.1875rem/1.4 system-ui,"Segoe UI","Noto Sans",arial,sans-serif;color:#0b0c0c;background:#fff;margin:0}
header{background:#1a3e5c;color:#fff;padding:.75rem 0;font-weight:700;font-size:1.5rem}
.in{max-width:60rem;margin:0 auto;padding:0 1rem}
main{padding:1.5rem 0 3rem}
h1{font-size:2rem;line-height:1.15;margin:0 0 1rem}
h2{font-size:1.5rem;line-height:1.25;margin:2rem 0 .25rem}
p{margin:0 0 1rem}
a{color:#1a65a6}
label{display:block;font-weight:700;margin-bottom:.25rem}
.search{display:flex;flex-wrap:wrap;gap:.5rem;align-items:flex-end;margin:1.5rem 0}
.search div{flex:1 1 14rem}
input{font:inherit;width:100%;height:2.75rem;padding:.25rem .5rem;border:2px solid #0b0c0c;border-radius:0}
button{font:inherit;min-height:2.75rem;padding:.375rem .75rem;border:2px solid #1a3e5c;background:#1a3e5c;color:#fff;cursor:pointer}
button:hover{background:#12293d}
nav ul,.people{list-style:none;margin:0;padding:0}
nav ul{display:flex;flex-wrap:wrap;gap:.25rem 1.25rem}
nav a{display:inline-block;padding:.25rem 0}
.people{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(17rem,100%),1fr));gap:.75rem;margin-top:1rem}
.people li{display:flex;flex-direction:column;border:1px solid #b1b4b6}
.people button{width:100%;text-align:left;font-weight:700;background:#f3f6f9;color:#12293d;border:0;border-bottom:2px solid #1a3e5c}
.people button:hover{background:#d9e5ef;text-decoration:underline}
.people p{margin:0;padding:.5rem .75rem;font-size:1rem;overflow-wrap:anywhere}
.id{color:#505a5f}
:focus-visible{outline:3px solid #ffdd00;box-shadow:0 0 0 6px #0b0c0c;outline-offset:0}
@media (forced-colors:active){.people li,button{border:1px solid}:focus-visible{outline:3px solid Highlight}}
`;
const styleHash = createHash('sha256').update(style).digest('base64');

/** Headers of every page of the issuer: nothing is loaded, and the one style is known by its hash. */
export const pageHeaders = {
  'Content-Type': 'text/html; charset=utf-8',
  'Cache-Control': 'no-store',
  'Content-Security-Policy': `default-src 'none'; style-src 'sha256-${styleHash}'; frame-ancestors 'none'; base-uri 'none'`,
  'X-Content-Type-Options': 'nosniff',
} as const;

/** A page of the issuer; `content` is HTML. */
export const messagePage = (title: string, content: string): string => `<!doctype html>
<html lang="en-GB"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)} – Understudy demo sign-in</title><style>${style}</style></head>
<body><header><div class="in">Understudy</div></header>
<div class="in"><main><h1>${escaped(title)}</h1>
${content}
</main></div></body></html>`;
