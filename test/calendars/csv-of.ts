/** Rows of a CSV file without quotes, by their headings. */
export const parseCsv = (text: string): readonly Readonly<Record<string, string>>[] => {
  const [heads = [], ...rows] = text
    .trim()
    .split('\n')
    .map((line) => line.split(','));
  return rows.map((cells) => Object.fromEntries(heads.map((head, i) => [head, cells[i] ?? ''])));
};
