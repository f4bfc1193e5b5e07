/** Addresses of links and images in a page that lie in this checkout. */
export const linksIn = (text: string): readonly string[] =>
  [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, to = '']) => to).filter((to) => !/^[a-z]+:/.test(to));

/** Scripts of package.json that a page tells its reader to run. */
export const scriptsIn = (text: string): readonly string[] =>
  [...text.matchAll(/\bnpm run (?:--silent )?([a-z][a-z0-9:-]*)/g)].map(([, name = '']) => name);

/** Programs of `bin/` that a page names. */
export const programsIn = (text: string): readonly string[] =>
  [...text.matchAll(/(?<![\w./])bin\/([a-z][a-z.-]*[a-z])/g)].map(([, name = '']) => name);

const tops = 'apps|libs|workflows|activities|test|bin|data|config|docs';
/** Files and folders of the sources that a page names in code; patterns and examples (`*`, `<name>`, `…`) are left out. */
export const pathsIn = (text: string): readonly string[] =>
  [...text.matchAll(new RegExp(`\`((?:${tops})/[^\`\\s]+)\``, 'g'))]
    .map(([, path = '']) => path)
    .filter((path) => !/[*<>{}…]/.test(path));
